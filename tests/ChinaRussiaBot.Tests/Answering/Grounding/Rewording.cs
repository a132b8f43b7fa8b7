using System.Globalization;
using System.Text.RegularExpressions;

namespace ChinaRussiaBot.Tests.Answering.Grounding;

/// <summary>Ways to say the same otherwise.</summary>
internal static partial class Rewording
{
    /// <summary>Each applicable rewording of a statement.</summary>
    public static IEnumerable<(string Kind, string Text)> Of(string text)
    {
        if (Yi().Match(text) is { Success: true } yi)
            yield return ("unit", Replace(text, yi, (Value(yi.Value, '.') * 10000m).ToString("0.####", CultureInfo.InvariantCulture), "亿", "万"));
        if (Billions().Match(text) is { Success: true } billions)
            yield return ("unit", Replace(text, billions, (Value(billions.Value, ',') * 1000m).ToString("0.###", CultureInfo.InvariantCulture).Replace('.', ','), "млрд", "млн"));
        if (Long().Match(text) is { Success: true } decimals)
        {
            char point = decimals.Value.Contains(',', StringComparison.Ordinal) ? ',' : '.';
            int digits = decimals.Length - decimals.Value.IndexOf(point, StringComparison.Ordinal) - 2;
            string rounded = Math.Round(Value(decimals.Value, point), digits, MidpointRounding.AwayFromZero).ToString("F" + digits, CultureInfo.InvariantCulture).Replace('.', point);
            yield return ("rounding", text[..decimals.Index] + rounded + text[(decimals.Index + decimals.Length)..]);
        }

        if (Whole().Match(text) is { Success: true } share)
        {
            int value = int.Parse(share.Groups["n"].ValueSpan, CultureInfo.InvariantCulture);
            string words = IsChinese(text) ? $"百分之{NumberWords.Chinese(value)}" : $"{NumberWords.Russian(value)} процентов";
            yield return ("words", text[..share.Index] + words + text[(share.Index + share.Length)..]);
        }

        if (Tenths().Match(text) is { Success: true } tenths && IsChinese(text))
            yield return ("words", text[..tenths.Index] + $"百分之{NumberWords.Chinese(int.Parse(tenths.Groups["n"].ValueSpan, CultureInfo.InvariantCulture))}点{NumberWords.ChineseDigits(tenths.Groups["d"].Value)}" + text[(tenths.Index + tenths.Length)..]);
        if (ChineseYear().Match(text) is { Success: true } year)
            yield return ("date", text[..year.Index] + NumberWords.ChineseDigits(year.Value) + text[(year.Index + year.Length)..]);
        if (RussianYear().Match(text) is { Success: true } russian)
            yield return ("date", text[..russian.Index] + $"{russian.Groups["p"].Value}{russian.Groups["y"].Value} {Case(russian.Groups["p"].Value)}" + text[(russian.Index + russian.Length)..]);
        if (Turned(text) is { } turned)
            yield return ("order", turned);
    }

    private static string Case(string preposition) => preposition.Trim() switch
    {
        "в" or "В" or "к" or "К" => "году",
        "за" or "За" or "на" or "На" => "год",
        _ => "года",
    };

    private static bool IsChinese(string text) => text.Any(static letter => letter is >= '一' and <= '鿿');

    /// <summary>The first clause of the first sentence goes behind the others.</summary>
    private static string? Turned(string text)
    {
        bool chinese = text.Contains('，', StringComparison.Ordinal);
        string comma = chinese ? "，" : ", ";
        int end = text.IndexOf(chinese ? "。" : ". ", StringComparison.Ordinal);
        string sentence = end < 0 ? text.TrimEnd('.', '。') : text[..end];
        string[] clauses = sentence.Split(comma);
        if (clauses.Length < 2 || Paired().IsMatch(sentence))
            return null;
        return string.Join(comma, clauses[1..]) + comma + clauses[0] + text[sentence.Length..];
    }

    private static decimal Value(string text, char point) => decimal.Parse(text.Replace(point, '.'), CultureInfo.InvariantCulture);

    private static string Replace(string text, Match number, string value, string scale, string other)
    {
        int at = text.IndexOf(scale, number.Index, StringComparison.Ordinal);
        return text[..number.Index] + value + text[(number.Index + number.Length)..at] + other + text[(at + scale.Length)..];
    }

    [GeneratedRegex(@"(?<![\d.—–-])\d+(?:\.\d+)?(?=亿[^吨元美立人])|(?<![\d.—–-])\d+(?:\.\d+)?(?=亿美元)")]
    private static partial Regex Yi();

    [GeneratedRegex(@"(?<![\d,—–-])\d+(?:,\d+)?(?=[\s\u00A0]млрд)")]
    private static partial Regex Billions();

    [GeneratedRegex(@"(?<![\d.,—–-])\d+[.,]\d{2}(?![\d—–-])(?=[亿万%]|[\s\u00A0](?:мл|тыс|%))")]
    private static partial Regex Long();

    [GeneratedRegex(@"(?<![\d.,+—–-])(?<n>\d{1,3})[\s\u00A0]?%")]
    private static partial Regex Whole();

    [GeneratedRegex(@"(?<![\d.,+—–-])(?<n>\d{1,3})\.(?<d>\d+)%")]
    private static partial Regex Tenths();

    [GeneratedRegex(@"(?<![\d—–-])(?:19|20)\d\d(?=年)")]
    private static partial Regex ChineseYear();

    [GeneratedRegex(@"(?<p>(?<!\p{L})(?:[ВвКк]|[Зз]а|[Нн]а)[\s\u00A0])?(?<![\d—–-])(?<y>(?:19|20)\d\d)[\s\u00A0]г\.(?=[\s\u00A0][а-я])")]
    private static partial Regex RussianYear();

    [GeneratedRegex("[（(：:《«]")]
    private static partial Regex Paired();
}
