namespace ChinaRussiaBot.Ingestion.Extraction;

/// <summary>Ends the reading of one file. Never leaves the project: it becomes an outcome.</summary>
internal sealed class RefusedException(RefusalReason reason, string detail = "") : Exception($"{reason} {detail}")
{
    public RefusalReason Reason { get; } = reason;

    /// <summary>Numbers and names for the message; never the text of another exception.</summary>
    public string Detail { get; } = detail;
}
