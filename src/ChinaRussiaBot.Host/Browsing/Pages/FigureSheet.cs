using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Host.Browsing.Pages;

/// <summary>A measure and its figures of some years, in order of time; of one period the preferred figure first.</summary>
internal sealed record FigureSheet(KnowledgeBase Knowledge, Measure Measure, IReadOnlyList<Figure> Figures, IReadOnlyList<int> Years, int? From, int? To)
{
    private const int FewestToDraw = 3;

    public static FigureSheet Of(KnowledgeBase knowledge, Measure measure, int? from, int? to)
    {
        List<Figure> all = [.. knowledge.Figures.Where(figure => figure.Measure == measure).OrderBy(static figure => figure.Period).ThenByDescending(static figure => figure.Preferred)];
        List<Figure> shown = [.. all.Where(figure => (from is null || figure.Period.End.Year >= from) && (to is null || figure.Period.Start.Year <= to))];
        return new FigureSheet(knowledge, measure, shown, [.. all.SelectMany(static figure => new[] { figure.Period.Start.Year, figure.Period.End.Year }).Distinct().Order()], from, to);
    }

    /// <summary>What can stand in one chart: whole years of one subject; empty when they are too few.</summary>
    public IReadOnlySet<Figure> Drawn => Figures
        .Where(static figure => figure.Period.Kind == PeriodKind.Year && figure.Value.Upper is null)
        .GroupBy(static figure => figure.Subject)
        .Select(static group => group.DistinctBy(static figure => figure.Period).ToHashSet())
        .Where(static series => series.Count >= FewestToDraw)
        .MaxBy(static series => series.Count) ?? [];

    /// <summary>What a figure is about in words; null when it is about the two countries.</summary>
    public string? Subject(Figure figure, Language language) => figure.Subject is not { } id
        ? null
        : Knowledge.Name(id)?.Name[language] ?? (Knowledge.Item(id) as Port)?.Name[language] ?? id;
}
