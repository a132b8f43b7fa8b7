using System.Text.RegularExpressions;
using ChinaRussiaBot.Answering.Grounding;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <summary>The stretch of a text that a number takes → a quantity in the document's own spelling.</summary>
internal sealed class ValueText(QuantityParser quantities)
{
    /// <summary>Null when it is not one quantity with a declared unit.</summary>
    /// <param name="text">The text it stands in.</param>
    /// <param name="mark">Where.</param>
    /// <param name="implied">Words of which one may be its unit, where it has a scale (1,6 млн) and no unit of its own.</param>
    public Quantity? Of(NormalizedText text, NumberMark mark, IEnumerable<string>? implied = null)
    {
        (int start, int length) = text.SourceRange(mark.At, mark.End - mark.At);
        string written = text.Source.Substring(start, length).Trim();
        // 190 тысяч легковых автомобилей: words that describe stand between number and unit.
        if (mark.Unit.Length == 0 && Described.Match(text.Source, start + length) is { Success: true } described && quantities.Parse("1 " + described.Groups["unit"].Value, out _) is not null)
            written += " " + described.Groups["unit"].Value;
        // 联合项目81个: what is counted stands before the number.
        if (mark.Unit.Length == 0 && start >= 2 && Counted.Match(text.Source, Math.Max(0, start + length - 1)) is { Success: true } counter && quantities.Parse($"1{counter.Value}{text.Source[(start - 2)..start]}", out _) is not null)
            written = written.TrimEnd(counter.Value[0]) + counter.Value + text.Source[(start - 2)..start];
        // $59,4 млрд: the sign of the currency stands before its number.
        if (mark.Unit.Length == 0 || written.StartsWith('$'))
            written = Led(written, written.StartsWith('$') || (start > 0 && text.Source[start - 1] == '$'));
        if (implied is not null)
        {
            if (mark.Unit.Length > 0 || written.EndsWith("долл.", StringComparison.Ordinal) || !Scaled.IsMatch(written) || implied.FirstOrDefault(unit => quantities.Parse("1 " + unit, out _) is not null) is not { } unit)
                return null;
            written += " " + unit;
        }

        int digits = written.AsSpan().IndexOfAnyInRange('0', '9');
        if (digits < 0)
            return null;
        // What stands before the digits is taken from the mark: "до" and "高达" say nothing of how exact a value is.
        string sign = mark.Approximation switch
        {
            Approximation.About => "≈",
            Approximation.Over => Reached.IsMatch(written[..digits]) ? "" : ">",
            Approximation.Under => Until.IsMatch(written[..digits]) ? "" : "<",
            Approximation.Exact => "",
        };
        string ordinal = written.AsSpan(0, digits).Contains('第') ? "第" : "";
        Quantity? value = quantities.Parse(sign + ordinal + Squeeze.Replace(Short(written[digits..]), " ").Replace("多", "", StringComparison.Ordinal).Replace("余", "", StringComparison.Ordinal), out _);
        if (value is { Value: > 0 } && mark.Unit is not "percent" && IsBelowZero(text.Source, start))
            value = value with { Value = -value.Value, Source = "-" + value.Source };
        return value is not null && Math.Abs(Math.Abs(value.Value) - mark.Value) <= mark.Tolerance ? value : null;
    }

    // "чистый отток: −0,4 млрд": the mark of minus itself, no dash, right before the digits.
    private static bool IsBelowZero(string source, int start) =>
        (source[start] == '−' || (start > 0 && source[start - 1] == '−' && (start == 1 || !char.IsLetterOrDigit(source[start - 2]))));

    /// <summary>A bare number that shares the scale and unit of another: 8,7 и 7,9 млн тонн.</summary>
    public Quantity? Like(NormalizedText text, NumberMark mark, Quantity other)
    {
        (int start, int length) = text.SourceRange(mark.At, mark.End - mark.At);
        return quantities.Parse(text.Source.Substring(start, length).Trim() + Digits.Replace(other.Source, ""), out _);
    }

    private static readonly Regex Digits = Pattern.Of(@"^[≈><+\-−]?\s*\d[\d\s\u00A0.,]*");

    private static string Led(string written, bool byDollar) =>
        !byDollar ? written : written.Any(static character => character >= '\u2E80') ? written + "美元" : written + " долл.";

    /// <summary>Scales in full as check reads them.</summary>
    public static string Short(string written) => Scale.Replace(written, static match => match.Value[..3].ToLowerInvariant() switch
    {
        "три" => "трлн",
        "тыс" => "тыс.",
        _ => match.Value.StartsWith("миллиа", StringComparison.OrdinalIgnoreCase) ? "млрд" : "млн",
    });

    private static readonly Regex Scale = Pattern.AnyCase(@"(?:триллион|миллиард|миллион|тысяч)\p{L}*");

    private static readonly Regex Described = Pattern.Of(@"\G\s*(?:\p{L}{3,}(?:ых|их)\s+){1,2}(?<unit>\p{L}+)");

    private static readonly Regex Counted = Pattern.Of(@"(?<=\G\d?)[个项家辆](?=[\p{P}\s]|$)");

    private static readonly Regex Scaled = Pattern.AnyCase(@"(?:трлн|млрд|млн|тыс\.?|(?:триллион|миллиард|миллион|тысяч)\p{L}*|[万亿])\s*$");

    private static readonly Regex Reached = Pattern.Of("高达");

    private static readonly Regex Until = Pattern.AnyCase(@"(?<!\p{L})до\s*$");

    private static readonly Regex Squeeze = Pattern.Of(@"\s+");
}
