using ChinaRussiaBot.Answering.Charts;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Host.Browsing.Pages;

/// <summary>A measure and its figures of some years, in order of time; of one period the preferred figure first.</summary>
/// <param name="Knowledge">Where the figures are.</param>
/// <param name="Measure">Whose they are.</param>
/// <param name="Figures">Those of the years that were asked for.</param>
/// <param name="Years">The years that can be asked for.</param>
/// <param name="Chart">The series among them that is worth a picture; null when there is none.</param>
internal sealed record FigureSheet(KnowledgeBase Knowledge, Measure Measure, IReadOnlyList<Figure> Figures, IReadOnlyList<int> Years, ChartSeries? Chart)
{
    public int? From { get; private init; }

    public int? To { get; private init; }

    public static FigureSheet Of(KnowledgeBase knowledge, ChartBook charts, Measure measure, int? from, int? to)
    {
        List<Figure> all = [.. knowledge.Figures.Where(figure => figure.Measure == measure).OrderBy(static figure => figure.Period).ThenByDescending(static figure => figure.Preferred)];
        List<Figure> shown = [.. all.Where(figure => (from is null || figure.Period.End.Year >= from) && (to is null || figure.Period.Start.Year <= to))];
        List<int> years = [.. all.SelectMany(static figure => new[] { figure.Period.Start.Year, figure.Period.End.Year }).Distinct().Order()];
        string? subject = shown.GroupBy(static figure => figure.Subject).MaxBy(static group => group.Count())?.Key;
        ChartSeries? chart = charts.Series(new ChartKey([measure.Id], subject, from ?? DateOnly.MinValue.Year, to ?? DateOnly.MaxValue.Year));
        return new FigureSheet(knowledge, measure, shown, years, chart) { From = from, To = to };
    }

    /// <summary>Whether a figure is one of the chart's.</summary>
    public bool IsDrawn(Figure figure) => Chart is not null && Chart.Lines[0].Figures.Contains(figure);

    /// <summary>What a figure is about in words; null when it is about the two countries.</summary>
    public string? Subject(Figure figure, Language language) => figure.Subject is not { } id
        ? null
        : Knowledge.Name(id)?.Name[language] ?? (Knowledge.Item(id) as Port)?.Name[language] ?? id;
}
