namespace ChinaRussiaBot.Ingestion.Extraction;

/// <summary>What a file says, whatever its format.</summary>
internal sealed record ExtractedDocument(FileKind Kind)
{
    public IReadOnlyList<Block> Blocks { get; init; } = [];

    public IReadOnlyList<Note> Notes { get; init; } = [];

    /// <summary>0 where the format knows no pages.</summary>
    public int Pages { get; init; }

    /// <summary>As the file itself declares it; null when it does not.</summary>
    public string? Title { get; init; }

    /// <inheritdoc cref="Title"/>
    public string? Publisher { get; init; }

    /// <summary>ISO, of the publication; null when the file does not declare it.</summary>
    public string? Date { get; init; }

    /// <summary>A date that the page shows outside of its text: that of the publication where text and file name none.</summary>
    public string? DateAside { get; init; }

    /// <inheritdoc cref="Title"/>
    public string? Url { get; init; }
}
