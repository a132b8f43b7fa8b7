namespace ChinaRussiaBot.Ingestion.Isolation;

/// <summary>What the reading process hands over: a document, or why there is none.</summary>
internal sealed record ReadingResult(ExtractedDocument? Document, RefusalReason? Refused, string Detail = "");
