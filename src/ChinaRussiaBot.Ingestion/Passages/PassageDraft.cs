namespace ChinaRussiaBot.Ingestion.Passages;

/// <summary>One passage to be written.</summary>
/// <param name="Id">The same for the same text in every version of the document.</param>
/// <param name="Language">What it is written in.</param>
/// <param name="Text">What the document says.</param>
/// <param name="Page">From 1; null where there are none.</param>
internal sealed record PassageDraft(string Id, Language Language, string Text, int? Page)
{
    /// <summary>As the document writes it, where <see cref="Text"/> was made easier to read: the same number of characters.</summary>
    public string Written { get => field ?? Text; init; }

    /// <summary>The table it shows rows of; null for running text.</summary>
    public Block? Table { get; init; }

    /// <summary>Of <see cref="Table"/>: the first row it shows.</summary>
    public int FirstRow { get; init; }

    /// <summary>Of <see cref="Table"/>: the row after the last it shows.</summary>
    public int EndRow { get; init; }
}
