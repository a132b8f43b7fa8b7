using ChinaRussiaBot.Answering.Figures;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Answering.Charts;

/// <summary>Which series of the knowledge are worth a picture, and their figures. Thread-safe.</summary>
public sealed class ChartBook
{
    /// <summary>Two values are compared better in words.</summary>
    private const int FewestPoints = 3;
    private const int MostLines = 3;
    private readonly KnowledgeBase knowledge;
    private readonly FigureShelf shelf;

    /// <param name="knowledge">Where the figures are.</param>
    public ChartBook(KnowledgeBase knowledge)
    {
        this.knowledge = knowledge;
        shelf = new FigureShelf(knowledge);
    }

    /// <summary>The figures behind an address; null when there are fewer than three periods of one kind, or no such measure.</summary>
    public ChartSeries? Series(ChartKey key)
    {
        List<Measure> measures = [.. key.Measures.Select(knowledge.Measure).OfType<Measure>()];
        if (measures.Count != key.Measures.Count || measures.Count is 0 or > MostLines
            || measures.Exists(measure => measure.Unit != measures[0].Unit) || (key.Subject is { } subject && Name(subject) is null))
            return null;
        List<(Measure Measure, List<Figure> Figures)> known =
            [.. measures.Select(measure => (measure, Known(measure, key))).Where(static line => line.Item2.Count > 0)];
        if (known.Count == 0 || Kind(known[0].Figures) is not { } kind)
            return null;
        List<ChartLine> lines = [.. known
            .Select(line => new ChartLine(line.Measure, [.. line.Figures.Where(figure => figure.Period.Kind == kind)]))
            .Where(static line => line.Figures.Count > 0)];
        List<Figure> all = [.. lines.SelectMany(static line => line.Figures)];
        ChartKey own = key with
        {
            Measures = [.. lines.Select(static line => line.Measure.Id)],
            FirstYear = all.Min(static figure => figure.Period.Start.Year),
            LastYear = all.Max(static figure => figure.Period.End.Year),
        };
        return new ChartSeries(own, key.Subject is null ? null : Name(key.Subject), kind, lines);
    }

    /// <summary>The whole series of a measure; null when it is none worth a picture.</summary>
    public ChartKey? Whole(string measure) => Series(new ChartKey([measure], null, DateOnly.MinValue.Year, DateOnly.MaxValue.Year))?.Key;

    /// <summary>The series that an answer goes through: what its statements rest on, three periods or more; null when there is none.</summary>
    internal ChartKey? Of(Draft draft)
    {
        List<Figure> cited = [.. draft.Statements.SelectMany(static statement => statement.Items).OfType<Figure>().Distinct()];
        List<IGrouping<(string, string?), Figure>> series = [.. cited.GroupBy(static figure => (figure.Measure.Id, figure.Subject)).Where(static group => Kind([.. group]) is not null)];
        if (series.Count == 0)
            return null;
        Figure first = series[0].First();
        List<Figure> drawn = [.. series.Where(group => group.First().Measure.Unit == first.Measure.Unit && group.Key.Item2 == first.Subject).Take(MostLines).SelectMany(static group => group)];
        ChartKey key = new(
            [.. drawn.Select(static figure => figure.Measure.Id).Distinct()],
            first.Subject,
            drawn.Min(static figure => figure.Period.Start.Year),
            drawn.Max(static figure => figure.Period.End.Year));
        return Series(key)?.Key;
    }

    // Years when there are enough of them, else whatever kind of period there is most of. "Per year, by contract" has no place in time.
    private static PeriodKind? Kind(IReadOnlyList<Figure> figures) => figures
        .Where(static figure => figure.Period.Kind is not (PeriodKind.Annual or PeriodKind.Years))
        .DistinctBy(static figure => figure.Period)
        .GroupBy(static figure => figure.Period.Kind)
        .Where(static group => group.Count() >= FewestPoints)
        .OrderByDescending(static group => group.Key == PeriodKind.Year).ThenByDescending(static group => group.Count()).ThenBy(static group => group.Key)
        .Select(static group => (PeriodKind?)group.Key).FirstOrDefault();

    private List<Figure> Known(Measure measure, ChartKey key) => [.. shelf.EveryPeriod(measure, key.Subject is null ? [] : [key.Subject])
        .Where(figure => figure.Subject == key.Subject && figure.Value.Upper is null
            && figure.Period.Start.Year >= key.FirstYear && figure.Period.End.Year <= key.LastYear)];

    private BilingualText? Name(string id) => knowledge.Name(id)?.Name ?? (knowledge.OwnItem(id) as Port)?.Name;
}
