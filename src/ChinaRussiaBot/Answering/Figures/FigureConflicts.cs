using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Answering.Figures;

/// <summary>What all sources say of one thing in one period, side by side, when a question says that they differ. Thread-safe.</summary>
internal sealed class FigureConflicts(FigureShelf shelf)
{
    private const int MostOthers = 5;

    /// <summary>Says them; false when there is only one to tell.</summary>
    public bool Say(FigureQuery query, Period period)
    {
        Measure asked = query.Measures[0];
        Measure measure = asked.Aspect == Aspect.Growth && shelf.Base(asked) is { } grown ? grown : asked;
        if (shelf.Pick(measure, query.Subjects, period) is not { IsPart: false } pick)
            return false;
        Measure[] others = [measure, .. shelf.Siblings(measure), .. Rates([measure, .. shelf.Siblings(measure)])];
        List<Figure> differing = [.. others.SelectMany(other => shelf.All(other, query.Subjects))
            .Where(figure => figure != pick.Main && (figure.Measure == measure ? pick.Others.Contains(figure) : period.Contains(figure.Period)))
            .Distinct().Take(MostOthers)];
        if (differing.Count == 0)
            return false;
        FigureLines.Full(query.Draft, StatementRole.Lead, pick with { Others = [] });
        foreach (Figure other in differing)
            FigureLines.Other(query.Draft, other);
        return true;
    }

    private IEnumerable<Measure> Rates(IEnumerable<Measure> measures) =>
        measures.Select(measure => shelf.Derived(measure, Aspect.Growth)).OfType<Measure>();
}
