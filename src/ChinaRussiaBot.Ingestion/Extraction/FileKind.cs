namespace ChinaRussiaBot.Ingestion.Extraction;

/// <summary>The kinds of files that can be read.</summary>
public enum FileKind
{
    /// <summary>PDF, with text or scanned.</summary>
    Pdf,

    /// <summary>Word, Office Open XML.</summary>
    Docx,

    /// <summary>Excel, Office Open XML.</summary>
    Xlsx,

    /// <summary>Comma, semicolon or tab separated values.</summary>
    Csv,

    /// <summary>A web page.</summary>
    Html,

    /// <summary>Markdown.</summary>
    Markdown,

    /// <summary>Plain text.</summary>
    Text,
}
