using System.Globalization;

namespace ChinaRussiaBot.Host.Problems;

/// <summary>
/// The language in which an error is told: the one that was asked for, else that of the question's script, else the first of
/// Accept-Language that is ours, else Russian.
/// </summary>
internal static class RequestLanguage
{
    public static Language Of(HttpContext context, Language? asked = null, string? question = null) =>
        asked ?? LanguageTag.Parse(context.Request.Query["language"]) ?? OfScript(question) ?? OfHeader(context.Request) ?? Language.Russian;

    /// <summary>The script that has more letters; null when there is neither. A Chinese character weighs as much as a short word.</summary>
    public static Language? OfScript(string? text)
    {
        int chinese = 0, russian = 0;
        foreach (char letter in text ?? "")
        {
            if (letter is >= '\u3400' and <= '\u9fff')
                chinese += 4;
            else if (letter is >= '\u0400' and <= '\u04ff')
                russian++;
        }

        return (chinese, russian) switch
        {
            (0, 0) => null,
            _ => chinese >= russian ? Language.Chinese : Language.Russian,
        };
    }

    private static Language? OfHeader(HttpRequest request)
    {
        IEnumerable<(Language Language, double Weight)> wanted =
            from part in request.Headers.AcceptLanguage.ToString().Split(',', 20)
            let pieces = part.Split(';', 2)
            let language = LanguageTag.Parse(pieces[0])
            where language is not null
            select (language.Value, Weight(pieces.ElementAtOrDefault(1)));
        return wanted.OrderByDescending(static choice => choice.Weight).Select(static choice => (Language?)choice.Language).FirstOrDefault();
    }

    private static double Weight(string? quality) =>
        quality is not null && double.TryParse(quality.Replace("q=", "", StringComparison.OrdinalIgnoreCase).Trim(), CultureInfo.InvariantCulture, out double weight) ? weight : 1;
}
