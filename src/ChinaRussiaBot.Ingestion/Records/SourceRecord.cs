using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Ingestion.Records;

/// <summary>The proposed entry of sources/. What the document does not say stays null and is said in a note.</summary>
internal sealed record SourceRecord(string Title, bool TitleIsOurs, Language Language)
{
    public BilingualText? Publisher { get; init; }

    /// <summary>ISO.</summary>
    public string? Date { get; init; }

    public SourceKind? Kind { get; init; }

    public string? Url { get; init; }
}
