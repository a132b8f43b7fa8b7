using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Answering;

/// <summary>A figure that a draft states, or (with <paramref name="Computed"/>) one computed from it and others.</summary>
internal sealed record DraftFigure(Figure Figure, string Display, Computation? Computed);
