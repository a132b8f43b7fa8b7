namespace ChinaRussiaBot.Ingestion.Extraction;

/// <summary>One thing to know about an ingested document.</summary>
/// <param name="Kind">What.</param>
/// <param name="Detail">Pages, names, a quotation; "" when there is nothing to add.</param>
public sealed record Note(NoteKind Kind, string Detail = "");
