using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <summary>A value that a document states and of which nothing told the measure, the time or the port surely.</summary>
/// <param name="Value">As the document writes it.</param>
/// <param name="Passage">Id of the passage it stands in.</param>
/// <param name="Sentence">What the document says.</param>
internal sealed record OpenFigure(Quantity Value, string Passage, string Sentence)
{
    /// <summary>What it is of; null when that is not sure.</summary>
    public Measure? Measure { get; init; }

    /// <summary>What it may be of, the likeliest first; the measure alone where that is sure, empty where nothing speaks for any.</summary>
    public IReadOnlyList<Measure> Likely { get; init; } = [];

    /// <summary>When; null where nothing tells.</summary>
    public Period? Period { get; init; }

    /// <summary>Id of the port or town that it is of; null for the two countries, and where that is not told.</summary>
    public string? Subject { get; init; }

    /// <summary>Whether it is of a port or town that is not told.</summary>
    public bool LacksPlace { get; init; }

    /// <summary>Change on the same period a year before, when the document gives it.</summary>
    public Quantity? Growth { get; init; }

    /// <summary>From 1; null where there are no pages.</summary>
    public int? Page { get; init; }
}
