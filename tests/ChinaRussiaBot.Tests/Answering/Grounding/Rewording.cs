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

        if (Turned(text) is { } turned)
            yield return ("order", turned);
    }

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

    [GeneratedRegex("[（(：:《«]")]
    private static partial Regex Paired();
}
