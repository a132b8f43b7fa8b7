using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Answering;

/// <summary>A number that a draft states, or (with <paramref name="Computed"/>) one computed from it and others.</summary>
/// <param name="Item">What it rests on: a figure, or the port whose volume it is.</param>
/// <param name="Indicator">Id of the measure; of a port's volume the id of the port.</param>
/// <param name="Name">Of what it is.</param>
/// <param name="Period">For when.</param>
/// <param name="Value">As stated.</param>
/// <param name="Display">As the statement prints it.</param>
/// <param name="Computed">How it was computed; null for a stated one.</param>
internal sealed record DraftFigure(KnowledgeItem Item, string Indicator, BilingualText Name, Period Period, Quantity Value, string Display, Computation? Computed)
{
    /// <summary>Whether both state the same number, or compute it in the same way.</summary>
    public bool IsSameAs(DraftFigure other) => other.Item == Item && other.Value == Value && other.Computed?.Formula == Computed?.Formula;

    public static DraftFigure Of(Figure figure, string display) =>
        new(figure, figure.Measure.Id, figure.Measure.Name, figure.Period, figure.Value, display, null);
}
