using System.Text.RegularExpressions;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <summary>
/// A row of Russia alone in a table of the countries from which China buys something, or to which it sells: 2025年进口煤来源 | 俄罗斯. The caption says which
/// way. Pure.
/// </summary>
internal static partial class CountryRows
{
    /// <summary>Who sends what to whom; null for other rows, and where the caption does not say it.</summary>
    public static string? Flow(string label, string caption, Language language)
    {
        if (!Russia().IsMatch(label) || (language == Language.Russian && !China().IsMatch(caption)) || Russian().IsMatch(caption))
            return null;
        return (In().IsMatch(caption), Out().IsMatch(caption)) switch
        {
            (true, false) => language == Language.Chinese ? "自俄罗斯进口" : "импорт Китая из России",
            (false, true) => language == Language.Chinese ? "对俄罗斯出口" : "экспорт Китая в Россию",
            _ => null,
        };
    }

    [GeneratedRegex(@"^\s*(?:俄罗斯(?:联邦)?|россия|рф|российская федерация)\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Russia();

    [GeneratedRegex(@"кита|(?<!\p{L})кнр(?!\p{L})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex China();

    // Whose trade it is: «импорт России», 俄罗斯进口.
    [GeneratedRegex(@"(?:импорт|экспорт|ввоз|вывоз)\p{L}{0,2}\s+(?:росси|рф)|российск\p{L}+\s+(?:импорт|экспорт)|俄罗斯(?:进|出)口", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Russian();

    [GeneratedRegex(@"进口|来源|(?<!\p{L})(?:импорт|ввоз|закуп|поставщик)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex In();

    [GeneratedRegex(@"出口|目的地|(?<!\p{L})(?:экспорт|вывоз|покупател)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Out();
}
