using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Answering.Figures;

/// <summary>What is known of a measure for an asked period.</summary>
/// <param name="Main">The figure to state.</param>
/// <param name="Others">Figures of other sources that differ from it by more than rounding.</param>
/// <param name="IsPart">True when it covers only a part of the asked period.</param>
internal sealed record FigurePick(Figure Main, IReadOnlyList<Figure> Others, bool IsPart);
