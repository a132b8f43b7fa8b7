namespace ChinaRussiaBot.Ingestion;

/// <summary>What came of one file.</summary>
public abstract record IngestionOutcome
{
    private IngestionOutcome()
    {
    }

    /// <summary>Files for review were written, or would have been in a dry run.</summary>
    public sealed record Taken(IngestedDocument Document) : IngestionOutcome;

    /// <summary>The very same file was ingested before; nothing was written.</summary>
    /// <param name="Id">Under this id.</param>
    public sealed record Unchanged(string Id) : IngestionOutcome;

    /// <summary>Not taken; nothing was written.</summary>
    /// <param name="Reason">Why.</param>
    /// <param name="Detail">Numbers and names for the message; "" when there are none.</param>
    public sealed record Refused(RefusalReason Reason, string Detail) : IngestionOutcome;
}
