namespace ChinaRussiaBot.Ingestion.Passages;

/// <summary>One section to be written.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Heading">As the document writes it; "" when its text begins without one.</param>
/// <param name="Passages">In order; never empty.</param>
internal sealed record SectionDraft(int Number, string Heading, IReadOnlyList<PassageDraft> Passages);
