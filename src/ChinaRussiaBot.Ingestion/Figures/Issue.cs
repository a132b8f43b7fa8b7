using System.Globalization;
using System.Text.RegularExpressions;
using ChinaRussiaBot.Ingestion.Passages;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <summary>
/// When a document without a day of publication appeared, most of them by the month: № 8 (август 2025 г.), № 11/2025, 2025年10月版, «Октябрь 2025 г.» and
/// 口岸办公室　2026年1月 in a line of their own at its head. Pure.
/// </summary>
internal static class Issue
{
    private const int HeadPassages = 2;
    private static readonly string[] Months = ["янв", "фев", "мар", "апр", "ма", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"];

    /// <summary>That day, or the last day of that month; null when nothing says it.</summary>
    public static DateOnly? Of(string title, IReadOnlyList<SectionDraft> sections)
    {
        string[] heads = [title, .. sections.Take(1).Select(static section => section.Heading)];
        if (heads.Select(static head => Last(Numbered.Match(head))).FirstOrDefault(static day => day is not null) is { } named)
            return named;
        return sections.SelectMany(static section => section.Passages).Where(static passage => passage.Table is null).Take(HeadPassages)
            .SelectMany(static passage => passage.Text.Split('\n')).Select(static line => Last(Wire.Match(line)) ?? Last(Imprint.Match(line.Trim())) ?? Last(Numbered.Match(line))).FirstOrDefault(static day => day is not null);
    }

    private static DateOnly? Last(Match match)
    {
        if (!match.Success)
            return null;
        int year = int.Parse(match.Groups["y"].ValueSpan, CultureInfo.InvariantCulture);
        int month = match.Groups["m"].Success
            ? int.Parse(match.Groups["m"].ValueSpan, CultureInfo.InvariantCulture)
            : Array.FindIndex(Months, stem => match.Groups["name"].Value.StartsWith(stem, StringComparison.OrdinalIgnoreCase)) + 1;
        return month is >= 1 and <= 12 ? new DateOnly(year, month, match.Groups["d"].Success ? Math.Clamp(int.Parse(match.Groups["d"].ValueSpan, CultureInfo.InvariantCulture), 1, DateTime.DaysInMonth(year, month)) : DateTime.DaysInMonth(year, month)) : null;
    }

    // "北方通讯社北京2025年4月14日电（记者 陈晓）": when and where an agency wrote, before its first sentence.
    private static readonly Regex Wire = Pattern.Of(@"^[^。，,;；\d]{0,30}(?<y>20\d\d)年(?<m>\d{1,2})月(?<d>\d{1,2})日[电讯電訊]");

    private const string Named = @"(?<name>январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр)[\p{L}]?\s+(?<y>20\d\d)";

    private static readonly Regex Numbered = Pattern.AnyCase(@"№\s*\d+\s*(?:\(\s*\d+\s*\)\s*)?[(,]\s*" + Named + @"|№\s*(?<m>\d{1,2})\s*/\s*(?<y>20\d\d)(?!\d)|(?<y>20\d\d)年(?<m>\d{1,2})月[版刊]");

    private static readonly Regex Imprint = Pattern.AnyCase(@"^[(]?(?:(?:[^\d。]{4,40}[\s.,:])?" + Named + @"(?:\s*г(?:\.|ода?)?)?[)\s.*]*|[^\d。，进出贸同比]{4,30}[\s\u3000](?<y>20\d\d)年(?<m>\d{1,2})月)$|(?:[.]\s+|^)" + Named + @"\s*г\.$");
}
