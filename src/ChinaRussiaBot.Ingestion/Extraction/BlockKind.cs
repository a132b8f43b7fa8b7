namespace ChinaRussiaBot.Ingestion.Extraction;

/// <summary>What a block of a document is.</summary>
internal enum BlockKind
{
    Heading,
    Paragraph,
    Table,
}
