namespace ChinaRussiaBot.Ingestion;

/// <summary>What was made of a file, for the person who reviews it.</summary>
public sealed record IngestedDocument(string Id, FileKind Kind)
{
    /// <summary>0 where the format knows no pages.</summary>
    public int Pages { get; init; }

    /// <summary>Sections of the document.</summary>
    public int Sections { get; init; }

    /// <summary>Passages by language.</summary>
    public required IReadOnlyDictionary<Language, int> Passages { get; init; }

    /// <summary>The proposed title.</summary>
    public required string Title { get; init; }

    /// <summary>ISO; null when not known.</summary>
    public string? Date { get; init; }

    /// <summary>The publisher in both languages; null when not known.</summary>
    public BilingualText? Publisher { get; init; }

    /// <summary>How many figures wait for a person.</summary>
    public int Figures { get; init; }

    /// <summary>How many values wait for a person to say what they are of, or when.</summary>
    public int Open { get; init; }

    /// <summary>For a new version of a known document: passages that stayed, came and went. Null for a new document.</summary>
    public (int Kept, int New, int Gone)? Change { get; init; }

    /// <summary>What to know of the reading.</summary>
    public IReadOnlyList<Note> Notes { get; init; } = [];

    /// <summary>Files below the knowledge folder, with their content.</summary>
    public IReadOnlyList<(string Path, string Content)> Files { get; init; } = [];
}
