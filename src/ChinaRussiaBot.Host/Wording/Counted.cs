using System.Globalization;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Host.Wording;

/// <summary>A counted thing: one form in Chinese, three in Russian (1 секунда, 2 секунды, 5 секунд). The number stands at {n}.</summary>
internal sealed record Counted(string Chinese, string One, string Few, string Many)
{
    public string In(Language language, long count) => Form(language, count)
        .Replace("{n}", count.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    /// <summary>The forms by the names that browsers give them (Intl.PluralRules), for scripts.</summary>
    public IReadOnlyDictionary<string, string> Forms(Language language) => language switch
    {
        Language.Chinese => new Dictionary<string, string> { ["other"] = Chinese },
        Language.Russian => new Dictionary<string, string> { ["one"] = One, ["few"] = Few, ["many"] = Many, ["other"] = Few },
    };

    private string Form(Language language, long count) => language switch
    {
        Language.Chinese => Chinese,
        Language.Russian => RussianPlural.Of(count, [One, Few, Many]),
    };
}
