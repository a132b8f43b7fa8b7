using System.Text.RegularExpressions;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <summary>The unit that a caption, a header or a cell names: （亿美元）, 单位：万吨, «млрд долл. США».</summary>
internal sealed class UnitLabel(QuantityParser quantities)
{
    private const int MostParts = 6;

    /// <summary>The unit's spelling with its scale ("亿美元"); null when the text names none.</summary>
    public string? In(string text) => All(text).FirstOrDefault();

    /// <summary>All units that a text names, the likeliest first: 单位：万吨、万美元.</summary>
    public IEnumerable<string> All(string text)
    {
        // "Поездки, тыс.", "Автомобили, тыс. шт.": the scale alone; what is counted stands before it.
        if (ScaleAlone.IsMatch(text))
        {
            foreach (string unit in Counted(text))
                yield return unit;
            yield break;
        }

        foreach (string candidate in Candidates(text))
        {
            string unit = ValueText.Short(Trim.Replace(candidate, ""));
            if (unit.Length == 0 || char.IsAsciiDigit(unit[0]))
                continue;
            if (quantities.Parse("1" + unit, out _) is not null)
            {
                yield return unit;
                continue;
            }

            // A line of its own begins with a capital: «Тыс. тонн».
            string small = char.ToLowerInvariant(unit[0]) + unit[1..];
            if (quantities.Parse("1" + small, out _) is not null)
                yield return small;
        }
    }

    /// <summary>The units that a caption lists for the columns one by one (单位：万吨、万人次、列), also those that nobody declares; empty for no list.</summary>
    public static string[] Listed(string text) =>
        List.Match(text) is { Success: true } list && list.Groups[1].Value.Split(['、', ',', '，', ';', '；', '/'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is { Length: > 1 } units ? units : [];

    private static readonly Regex List = Pattern.Of(@"(?:单位|[Ее]диницы измерения|[Ее]д\. изм\.)\s*[:：]\s*([^（(]+?)\s*[）)]?\s*$");

    /// <summary>The unit that a caption gives to what it names: （货运量：万吨；客运量：万人次）, «Грузы — тыс. т, пассажиры — тыс. чел.»; null for none.</summary>
    /// <param name="caption">The caption.</param>
    /// <param name="name">What a column is of.</param>
    public string? Told(string caption, string name) =>
        name.Length < 2 ? null : Named.Matches(caption).Where(match => match.Groups["name"].Value.Replace("单位", "", StringComparison.Ordinal) is { Length: > 1 } told && (told.Contains(name, StringComparison.OrdinalIgnoreCase) || name.Contains(told, StringComparison.OrdinalIgnoreCase)))
            .Select(match => In(match.Groups["unit"].Value.Trim())).FirstOrDefault(static unit => unit is not null);

    private static readonly Regex Named = Pattern.Of(@"(?<name>\p{L}[\p{L} ]{1,30}?)\s*(?:[:：]|\s[–—-]\s)\s*(?:в\s+)?(?<unit>[^；;，,、:：（()）–—]{1,20}?)(?=[；;，,、)）]|\s\s|\u3000|$)");

    /// <summary>The units that a header with a scale alone may mean («Количество, тыс. шт.»), by the words that name what is counted («Импорт автомобилей»).</summary>
    /// <param name="text">The header.</param>
    /// <param name="names">The words; null for those before the scale.</param>
    public IEnumerable<string> Counted(string text, string? names = null)
    {
        if (ScaleAlone.Match(text) is not { Success: true } scale)
            yield break;
        string large = ValueText.Short(scale.Groups["scale"].Value);
        foreach (string noun in Nouns(names ?? text[..scale.Index]).Where(noun => quantities.Parse($"1 {large} {noun}", out _) is not null))
            yield return $"{large} {noun}";
    }

    /// <summary>The text without the part that names the unit.</summary>
    public string Without(string text) => In(text) is { } unit
        ? text.Replace(unit, "", StringComparison.OrdinalIgnoreCase).Replace("（）", "", StringComparison.Ordinal).Replace("()", "", StringComparison.Ordinal).TrimEnd(',', '，', ' ')
        : text;

    // As written, and as it is written behind a number: автомобили → автомобилей.
    private static IEnumerable<string> Nouns(string text) => text.ToLowerInvariant().Split([' ', ',', '(', ')'], StringSplitOptions.RemoveEmptyEntries).Where(static word => word.Length > 3)
        .SelectMany(static word => new[] { word, Plural.Replace(word, "ей"), Plural.Replace(word, "ов"), Plural.Replace(word, "") }.Distinct());

    private static readonly Regex Plural = Pattern.Of(@"(?<=\p{IsCyrillic}{3})[иыа]$");

    private static readonly Regex ScaleAlone = Pattern.AnyCase(@"[,(]\s*(?<scale>тыс\.?|млн|млрд)(?:\s*(?:шт\.?|ед\.?|единиц))?\s*\)?\s*$");

    private static IEnumerable<string> Candidates(string text)
    {
        foreach (Match match in Bracketed.Matches(text))
        {
            yield return match.Groups[1].Value;
            // （万吨、%）: of two units, each.
            foreach (string part in match.Groups[1].Value.Split('、', '/', ';', ',', '，'))
                yield return part;
        }

        if (Stated.Match(text) is { Success: true } stated)
            yield return stated.Groups[1].Value;
        // Behind the last comma; else before or between them: «млрд долл. США, прирост — в %».
        foreach (string part in text.Split(',', '，', ';', '；').Reverse().Take(text.AsSpan().IndexOfAny(",，;；") < 0 ? 0 : MostParts))
        {
            yield return part;
            // «млрд долларов (данные ГТУ КНР)».
            yield return Bracketed.Replace(part, "");
        }

        if (Scaled.Match(text) is { Success: true } scaled)
            yield return scaled.Value;
        yield return text;
    }

    private static readonly Regex Bracketed = Pattern.Of(@"[（(]([^（）()]{1,30})[)）]");

    private static readonly Regex Stated = Pattern.Of(@"(?:单位|计量单位|[Ее]диниц[аы] измерения|[Ее]д\. изм\.)\s*[:：]?\s*(?:金额)?\s*([^；;，,、）)\s](?:(?!\u3000|\s\s)[^；;，、）)]){0,20})");

    private static readonly Regex Scaled = Pattern.Of(@"(?:трлн|млрд|млн|тыс\.?)\s+[\p{L}. ]{1,20}$|(?:万亿|百万|千万|十万|亿|万|千)[\p{L}]{1,5}$");

    private static readonly Regex Trim = Pattern.Of(@"^[\s,，:：(（]+|[\s,，:：)）]+$|^в\s+");
}
