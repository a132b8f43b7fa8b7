using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Cli.Reporting;

/// <summary>What a maintainer should look at, most pressing first. Pure.</summary>
internal static class Upkeep
{
    private const int StaleMonths = 9;
    private const int LateMonths = 15;
    private static readonly string[] MonthForms = ["месяц", "месяца", "месяцев"];

    public static IReadOnlyList<UpkeepItem> Of(KnowledgeBase knowledge, DateOnly today) =>
    [
        .. Ended(knowledge, today),
        .. StalePorts(knowledge, today),
        .. LateSeries(knowledge, today),
        .. Weak(knowledge),
    ];

    /// <summary>Whole months from an ISO date, as far as it is known, to <paramref name="today"/>; null for no date.</summary>
    public static int? Months(string? date, DateOnly today) =>
        date is not null && PeriodCode.Parse(date) is { } period ? Math.Max(0, ((today.Year - period.End.Year) * 12) + today.Month - period.End.Month) : null;

    private static IEnumerable<UpkeepItem> Ended(KnowledgeBase knowledge, DateOnly today) => knowledge.Policies
        .Where(policy => policy.Until < today)
        .OrderByDescending(static policy => policy.Until)
        .Select(static policy => new UpkeepItem(policy.Id, policy.Title, new BilingualText($"已于{PeriodText.Day(policy.Until!.Value, Language.Chinese)}到期：是否延期？", $"действие закончилось {PeriodText.Day(policy.Until!.Value, Language.Russian)}: продлено ли?")));

    private static IEnumerable<UpkeepItem> StalePorts(KnowledgeBase knowledge, DateOnly today) => knowledge.Ports
        .Select(port => (Port: port, Age: Months(port.StatusAsOf, today)))
        .Where(static known => known.Age is null or > StaleMonths)
        .OrderByDescending(static known => known.Age ?? int.MaxValue)
        .Select(static known => new UpkeepItem(known.Port.Id, known.Port.Name, known.Port.StatusAsOf is { } date
            ? new BilingualText($"状态截至{PeriodText.Date(date, Language.Chinese)}，已过{known.Age}个月", $"последние сведения: {PeriodText.Date(date, Language.Russian)}, прошло {known.Age} {RussianPlural.Of(known.Age!.Value, MonthForms)}")
            : new BilingualText("状态无日期", "сведения без даты")));

    /// <summary>Measures with at least three values whose newest one is old.</summary>
    private static IEnumerable<UpkeepItem> LateSeries(KnowledgeBase knowledge, DateOnly today) => knowledge.Figures
        .Where(static figure => figure.Period.Kind != PeriodKind.Annual)
        .GroupBy(static figure => figure.Measure)
        .Where(static series => series.Count() >= 3)
        .Select(static series => (Measure: series.Key, Newest: series.Max(static figure => figure.Period)!))
        .Where(late => Months(late.Newest.End.ToString("O", System.Globalization.CultureInfo.InvariantCulture), today) > LateMonths)
        .OrderBy(static late => late.Newest)
        .Select(static late => new UpkeepItem(late.Measure.Id, late.Measure.Name, new BilingualText($"最新数据为{PeriodText.Print(late.Newest, Language.Chinese)}", $"последнее значение — {PeriodText.During(late.Newest, Language.Russian)}")));

    private static IEnumerable<UpkeepItem> Weak(KnowledgeBase knowledge) => knowledge.Figures
        .Where(figure => figure.Status is FigureStatus.Weak && !knowledge.Figures.Any(other =>
            other != figure && other.Measure == figure.Measure && other.Period == figure.Period && other.Subject == figure.Subject && other.Status is FigureStatus.Final))
        .Select(static figure => new UpkeepItem(figure.Id, figure.Measure.Name, new BilingualText($"{PeriodText.Print(figure.Period, Language.Chinese)}：来源可靠性较低", $"{PeriodText.Print(figure.Period, Language.Russian)}: есть только слабый источник")));
}

/// <param name="Id">The item or measure.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Why">Why it wants a look.</param>
internal sealed record UpkeepItem(string Id, BilingualText Name, BilingualText Why);
