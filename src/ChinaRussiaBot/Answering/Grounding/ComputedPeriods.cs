using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Answering.Grounding;

/// <summary>Periods that follow from those of the cited figures together. Pure.</summary>
internal static class ComputedPeriods
{
    /// <summary>From the first year of a series to its last; the rest of a longer period after a shorter one is taken off.</summary>
    public static HashSet<DateParts> Of(DraftStatement statement)
    {
        List<Figure> figures = [.. statement.Items.OfType<Figure>().Where(static figure => figure.Period.Kind != PeriodKind.Annual)];
        HashSet<DateParts> periods = [];
        if (figures.Count == 0)
            return periods;
        periods.Add(new DateParts(figures.Min(static figure => figure.Period.Start.Year), figures.Max(static figure => figure.Period.End.Year)));
        if (statement.Computed is { Operands: [{ Period: { } whole }, { Period: { } part }] }
            && whole.Start == part.Start && part.End < whole.End && whole.Start.Year == whole.End.Year)
            periods.Add(DateParts.OfMonths(whole.End.Year, part.End.AddDays(1).Month, whole.End.Month));
        return periods;
    }
}
