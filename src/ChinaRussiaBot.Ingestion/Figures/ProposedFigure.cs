using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <summary>A figure that a document seems to state; a person accepts it or not.</summary>
/// <param name="Measure">What it is of.</param>
/// <param name="Period">When.</param>
/// <param name="Value">As the document writes it, in a form that check reads.</param>
/// <param name="Passage">Id of the passage it stands in.</param>
/// <param name="Sentence">What the document says.</param>
internal sealed record ProposedFigure(Measure Measure, Period Period, Quantity Value, string Passage, string Sentence)
{
    /// <summary>Id of the port or town that it is of; null for the two countries.</summary>
    public string? Subject { get; init; }

    /// <summary>Change on the same period a year before, when the document gives it.</summary>
    public Quantity? Growth { get; init; }

    /// <summary>Whether the document calls it preliminary.</summary>
    public bool Preliminary { get; init; }

    /// <summary>From 1; null where there are no pages.</summary>
    public int? Page { get; init; }
}
