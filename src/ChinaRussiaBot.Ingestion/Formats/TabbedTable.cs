namespace ChinaRussiaBot.Ingestion.Formats;

/// <summary>Tables that were copied into plain text: lines with as many tabs each. Pure.</summary>
internal static class TabbedTable
{
    private const int LeastRows = 3;
    private const int LeastColumns = 3;

    /// <summary>The table that begins with a line; null when none does.</summary>
    /// <param name="lines">The whole text.</param>
    /// <param name="start">The line.</param>
    /// <param name="end">The line behind the table.</param>
    public static IReadOnlyList<IReadOnlyList<string>>? At(string[] lines, int start, out int end)
    {
        List<IReadOnlyList<string>> rows = [];
        for (end = start; end < lines.Length && lines[end].Contains('\t', StringComparison.Ordinal); end++)
            rows.Add(lines[end].Split('\t', StringSplitOptions.TrimEntries));
        int width = rows.Count == 0 ? 0 : rows.Max(static row => row.Count);
        // The last cells of a row may be empty, and the ends of lines are cut.
        return rows.Count >= LeastRows && width >= LeastColumns && rows.Count(row => row.Count == width) * 2 > rows.Count ? rows : null;
    }
}
