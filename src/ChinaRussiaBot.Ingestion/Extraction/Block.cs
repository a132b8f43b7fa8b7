namespace ChinaRussiaBot.Ingestion.Extraction;

/// <summary>A heading, a paragraph or a table, in the order of reading.</summary>
internal sealed record Block(BlockKind Kind)
{
    /// <summary>Of a heading or paragraph; lines are kept where they mean something (an address, a list).</summary>
    public string Text { get; init; } = "";

    /// <summary>1 is the highest heading; 0 for anything else.</summary>
    public int Level { get; init; }

    /// <summary>From 1; null where the format knows no pages.</summary>
    public int? Page { get; init; }

    /// <summary>Of a table: rows of cells.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows { get; init; } = [];

    public static Block Heading(string text, int level, int? page = null) => new(BlockKind.Heading) { Text = text, Level = level, Page = page };

    public static Block Paragraph(string text, int? page = null) => new(BlockKind.Paragraph) { Text = text, Page = page };

    public static Block Table(IReadOnlyList<IReadOnlyList<string>> rows, int? page = null) => new(BlockKind.Table) { Rows = rows, Page = page };
}
