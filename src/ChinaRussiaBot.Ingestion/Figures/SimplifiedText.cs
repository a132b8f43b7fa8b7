using ChinaRussiaBot.Ingestion.Passages;
using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <summary>A document in Traditional characters as the grammar of figures reads it: 俄中貿易總額達到675億美元. What is quoted of it stays as written. Pure.</summary>
internal static class SimplifiedText
{
    /// <summary>The sections in Simplified characters; those that have none other come back with the same texts.</summary>
    public static IReadOnlyList<SectionDraft> Of(IReadOnlyList<SectionDraft> sections)
    {
        Dictionary<Block, Block> tables = new(ReferenceEqualityComparer.Instance);
        return [.. sections.Select(section => section with { Heading = TextNormalizer.Simplify(section.Heading), Passages = [.. section.Passages.Select(passage => Of(passage, tables))] })];
    }

    // The passages of one table go on to share it.
    private static PassageDraft Of(PassageDraft passage, Dictionary<Block, Block> tables)
    {
        if (passage.Table is { } table && !tables.ContainsKey(table))
            tables[table] = table with { Rows = [.. table.Rows.Select(static row => (IReadOnlyList<string>)[.. row.Select(TextNormalizer.Simplify)])] };
        return passage with { Text = TextNormalizer.Simplify(passage.Text), Written = passage.Written, Table = passage.Table is { } shown ? tables[shown] : null };
    }
}
