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

    /// <summary>True to write nothing.</summary>
    public bool DryRun { get; init; }

    /// <summary>How much it may take.</summary>
    public ReadingLimits Limits { get; init; } = ReadingLimits.Default;
}
