using System.Globalization;
using System.Text.RegularExpressions;
using ChinaRussiaBot.Answering.Grounding;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <content>Of what time a cell is.</content>
internal sealed partial class TableFigures
{
    // "2月" beside 当月 and 累计: the second adds up from January.
    private static Period? TimeOf(IReadOnlyList<string> cells, string label, TableColumn head, string corner, DocumentContext context) =>
        Told(cells, label, head, corner, context) is var told && told is { Kind: PeriodKind.Month } && SoFar.Says(head.Header) && PeriodIn(head.Header, 0) is null
            ? Period.OfMonths(told.End.Year, 1, told.End.Month)
            : told;

    private static Period? Told(IReadOnlyList<string> cells, string label, TableColumn head, string corner, DocumentContext context)
    {
        int around = YearOf(context);
        // "I полугодие | Год" below a caption that names the year.
        Period? headed = RowTimes.IsTheYear(head.Header) && around > 0 ? Period.OfYear(around) : PeriodIn(head.Header, around, bareYear: true);
        // Months down and years across: "Октябрь" below 2024; years and months in columns of their own: 2026 | 1月.
        int year = headed is { Kind: PeriodKind.Year } ? headed.Start.Year : cells.Where(static cell => BareYear.Match(cell) is { Success: true } bare && bare.Length == cell.Length).Select(static cell => int.Parse(cell, CultureInfo.InvariantCulture)).FirstOrDefault() is > 0 and int own ? own : around;
        if (cells.Count > 0 && RowTimes.Are(corner))
            return RowTimes.Of(corner, cells[0], year) ?? PeriodIn(label, year) ?? cells.Where(static cell => !TableHeader.IsValue(cell)).Select(cell => PeriodIn(cell, year)).FirstOrDefault(static found => found is not null);
        return PeriodIn(label, year) ?? cells.Where(static cell => !TableHeader.IsValue(cell)).Select(cell => PeriodIn(cell, year)).FirstOrDefault(static found => found is not null) ?? InMonths(headed, corner, context) ?? SoFar.Of(head.Header, context.Around.Reverse().Select(text => PeriodIn(TextPeriods.WithoutIssue(text), year, leading: true)).FirstOrDefault(static found => found is not null));
    }

    /// <summary>The year that title, heading or caption name: of months that stand in the header without one.</summary>
    private static int YearOf(DocumentContext context) =>
        context.Around.Reverse().SelectMany(static text => Stretches.Scan(TextNormalizer.NormalizeText(text))).Select(static date => date.Date.LastYear).FirstOrDefault(static year => year > 0) is > 0 and int named
            ? named
            : context.Published?.Year ?? 0;

    private static Period? PeriodIn(string text, int year, bool bareYear = false, bool leading = false)
    {
        string normal = TextNormalizer.NormalizeText(text.Trim().TrimEnd('*', '¹', '²', '³'));
        // "Итого 01–03.2026", 2026.01-03.
        if (Months.Match(normal) is { Success: true } months && int.Parse(months.Groups["from"].ValueSpan, CultureInfo.InvariantCulture) is var from && int.Parse(months.Groups["to"].ValueSpan, CultureInfo.InvariantCulture) is var to && from < to)
            return Period.OfMonths(int.Parse(months.Groups["y"].ValueSpan, CultureInfo.InvariantCulture), from, to);
        List<DateMark> dates = Stretches.Scan(normal);
        // A bare year in the header row above: 2024 | январь–март, 2024 | тыс. т.
        int[] years = !bareYear ? [] : [.. BareYear.Matches(normal).Where(match => !dates.Exists(date => date.At <= match.Index && match.Index < date.End)).Select(static match => int.Parse(match.ValueSpan, CultureInfo.InvariantCulture)).Distinct()];
        // "2024中国自俄罗斯进口主要商品": a caption that begins with its year.
        if (leading && dates.Count == 0 && Leading.Match(normal) is { Success: true } first)
            return Period.OfYear(int.Parse(first.ValueSpan, CultureInfo.InvariantCulture));
        if (years is [int above])
            year = above;
        dates = [.. dates.Select(date => date with { Date = date.Date.InYear(year) })];
        // A year over months: 2024年 | 1至8月.
        if (dates.Count == 2 && dates[0].Date is { FirstMonth: 0 } && dates[1].Date.FirstYear == dates[0].Date.FirstYear)
            dates.RemoveAt(0);
        if (dates.Count == 0 && normal.Trim() is ['1' or '2', '9' or '0', >= '0' and <= '9', >= '0' and <= '9'] bare)
            return PeriodCode.Parse(bare);
        if (dates.Count == 0 && PeriodCode.Parse(normal.Trim()) is { } code)
            return code;
        if (dates.Count == 0 && years is [int only])
            return Period.OfYear(only);
        return dates is [{ } date] ? TextPeriods.Of(date.Date, TextPeriods.IsState(normal, date)) : null;
    }

    // "指标（1—11月） | 2025年 | 2024年": the corner says which months of the years, or the caption: "Взаимная торговля в январе–сентябре".
    private static Period? InMonths(Period? period, string corner, DocumentContext context) =>
        period is { Kind: PeriodKind.Year } && (MonthsAlone(DatesIn(corner)) ?? MonthsAlone(context.Around.Skip(1).Reverse().Select(DatesIn).FirstOrDefault(static dates => dates.Count > 0) ?? [])) is { } months
            ? Period.OfMonths(period.Start.Year, months.FirstMonth, months.LastMonth)
            : period;

    private static List<DateMark> DatesIn(string text) => Stretches.Scan(TextNormalizer.NormalizeText(text));

    private static DateParts? MonthsAlone(List<DateMark> dates) => dates is [{ Date: { FirstYear: 0, FirstMonth: > 0, FirstDay: 0 } months }] ? months : null;

    private static readonly Regex Leading = Pattern.Of(@"^(?:19|20)\d\d(?=[\u4E00-\u9FFF-[年至到元亿万千百多余个家人名件项列种类条吨辆]])");

    private static readonly Regex BareYear = Pattern.Of(@"(?<![\d.,])(?:19|20)\d\d(?![\d.,]*\d)");

    private static readonly Regex Months = Pattern.Of(@"(?<![\d.])(?:(?<from>0[1-9]|1[0-2])(?:\.(?<y>20\d\d))?\s*[-–—]\s*(?<to>0[1-9]|1[0-2])\.(?<y>20\d\d)|(?<y>20\d\d)[./](?<from>0[1-9]|1[0-2])\s*[-–—至]\s*(?<to>0[1-9]|1[0-2]))(?![\d.])");
}
