using ChinaRussiaBot.Ingestion.Figures;

namespace ChinaRussiaBot.Ingestion.Office;

/// <summary>
/// Rows of cells → captions and tables. A row with one filled cell above or below a table is a line of text; blank rows divide
/// tables. Pure.
/// </summary>
internal static class SheetBlocks
{
    private const int LongestGroup = 40;
    private const int LongestTitle = 160;
    private const int MostGroups = 3;

    public static IEnumerable<Block> Of(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        List<IReadOnlyList<string>> table = [];
        for (int index = 0; index < rows.Count; index++)
        {
            IReadOnlyList<string> row = rows[index];
            int filled = row.Count(static cell => cell.Length > 0);
            bool text = filled == 1 && (table.Count == 0 || !IsGroup(rows, index));
            if (filled > 1 || (filled == 1 && !text))
            {
                table.Add(row);
                continue;
            }

            if (table.Count > 0)
                yield return End(table);
            table = [];
            if (filled == 1)
                yield return Block.Paragraph(row.First(static cell => cell.Length > 0));
        }

        if (table.Count > 0)
            yield return End(table);
    }

    /// <summary>
    /// A lone cell in the first column between rows of data heads a group of rows («в том числе:», and what is among it); a long one, or one of several,
    /// only above data, or it may be the title of a table.
    /// </summary>
    private static bool IsGroup(IReadOnlyList<IReadOnlyList<string>> rows, int index)
    {
        int next = index;
        while (next < rows.Count && next - index < MostGroups && rows[next][0] is { Length: > 0 and < LongestTitle } && rows[next].Count(static cell => cell.Length > 0) == 1)
            next++;
        return next > index && next < rows.Count && rows[next].Count(static cell => cell.Length > 0) > 1
            && ((next == index + 1 && rows[index][0].Length < LongestGroup) || rows[next].Skip(1).Any(TableHeader.IsValue));
    }

    private static Block End(List<IReadOnlyList<string>> table)
    {
        // Columns that are empty all the way down on the left are an indent.
        int indent = table.Min(static row => row.TakeWhile(static cell => cell.Length == 0).Count());
        return Block.Table([.. table.Select(row => (IReadOnlyList<string>)[.. row.Skip(indent)])]);
    }
}
