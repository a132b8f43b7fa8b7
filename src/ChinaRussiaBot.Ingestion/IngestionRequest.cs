namespace ChinaRussiaBot.Ingestion;

/// <summary>One file to ingest.</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="Knowledge">The knowledge folder that it goes into.</param>
public sealed record IngestionRequest(string Path, string Knowledge)
{
    /// <summary>What its sender calls it, when it lies under another name; without folders.</summary>
    public string? Name { get; init; }

    /// <summary>The id it gets; null: made of its name.</summary>
    public string? Id { get; init; }

    /// <summary>
    /// When it was published (2025-03-08, 2025-03), where its sender knows and the document does not say: months and "this year" are counted from it.
    /// It outranks what the document seems to say. Null: as the document says, or as people wrote into its source record.
    /// </summary>
    public string? Date { get; init; }

    /// <summary>True to write nothing.</summary>
    public bool DryRun { get; init; }

    /// <summary>How much it may take.</summary>
    public ReadingLimits Limits { get; init; } = ReadingLimits.Default;
}
