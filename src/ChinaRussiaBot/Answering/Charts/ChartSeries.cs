using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Answering.Charts;

/// <summary>What a chart shows: one or a few measures of one unit over the same stretch of time.</summary>
/// <param name="Key">The same series under its own address: the years are those of the first and last figure.</param>
/// <param name="Subject">What the figures are about; null for the two countries.</param>
/// <param name="Kind">The kind of period that every figure is stated for.</param>
/// <param name="Lines">The measures in drawing order; at least one.</param>
public sealed record ChartSeries(ChartKey Key, BilingualText? Subject, PeriodKind Kind, IReadOnlyList<ChartLine> Lines);

/// <summary>The figures of one measure, oldest first, one for each period. Periods without a figure are simply absent.</summary>
/// <param name="Measure">What is measured.</param>
/// <param name="Figures">At least one.</param>
public sealed record ChartLine(Measure Measure, IReadOnlyList<Figure> Figures);
