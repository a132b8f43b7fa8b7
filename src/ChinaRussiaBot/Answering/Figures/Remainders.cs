using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Answering.Figures;

/// <summary>Periods that no source gives but two longer ones do: the second half is the year less the first, October ten months less nine. Thread-safe.</summary>
internal sealed class Remainders(FigureShelf shelf)
{
    /// <summary>Says it for the period; false when the two are not known.</summary>
    public bool Say(FigureQuery query, Measure measure, Period period)
    {
        if (Find(query, measure, period) is not var (longer, first) || Arithmetic.Difference(longer, first, query.Language) is not { } rest)
            return false;
        string display = QuantityText.Print(rest.Result, query.Language);
        query.Draft.Say(
            StatementRole.Lead,
            Phrase.Of(Wording.Rest, query.Language, FigureLines.Name(longer, query.Language), PeriodText.Print(period, query.Language), display, rest.Formula),
            rest,
            longer,
            first);
        query.Draft.Show(longer, display, rest);
        FigureLines.Row(query.Draft, longer);
        FigureLines.Row(query.Draft, first);
        return true;
    }

    /// <summary>The same where the question itself names what to take away: "November and December: the year less ten months".</summary>
    public bool SayOf(FigureQuery query, IReadOnlyList<Period> periods, bool subtracts)
    {
        List<Period> sums = periods.Where(static period => period.Start is { Month: 1 } && period.Kind is not (PeriodKind.Month or PeriodKind.Years)).ToList();
        List<Period> rest = [.. periods.Except(sums)];
        Period? asked = rest.Count == 1 ? rest[0] : Period.Joined(rest);
        if (asked is null && rest.Count == 0 && subtracts && sums.Count == 2)
            asked = Between(sums[0], sums[1]) ?? Between(sums[1], sums[0]);
        if (asked is null || sums.Exists(sum => sum.Start.Year != asked.Start.Year))
            return false;
        foreach (Measure measure in query.Measures)
        {
            if (Find(query, measure, asked) is var (longer, first) && sums.TrueForAll(sum => sum.SameDays(longer.Period) || sum.SameDays(first.Period)) && Say(query, measure, asked))
                return true;
        }

        return false;
    }

    private static Period? Between(Period longer, Period first) => longer.Start == first.Start && longer.End > first.End && longer.End.Year == first.End.Year
        ? Period.OfMonths(longer.Start.Year, first.End.Month + 1, longer.End.Month)
        : null;

    private (Figure Longer, Figure First)? Find(FigureQuery query, Measure measure, Period period)
    {
        IReadOnlyList<Figure> all = shelf.EveryPeriod(measure, query.Subjects);
        foreach (Figure longer in all.Where(figure => figure.Period.Kind != PeriodKind.AsOf && figure.Period.End == period.End && figure.Period.Start < period.Start))
        {
            Figure? first = all.FirstOrDefault(figure => figure.Period.Kind != PeriodKind.AsOf && figure.Period.Start == longer.Period.Start
                && figure.Period.End.AddDays(1) == period.Start);
            if (first is not null && longer.Value.Unit.Dimension is not (Dimension.Share or Dimension.Rank) && longer.Value.Value >= first.Value.Value)
                return (longer, first);
        }

        return null;
    }
}
