using System.Globalization;
using AngleSharp.Dom;

namespace ChinaRussiaBot.Ingestion.Formats;

/// <summary>The cells of a table by row and column; a cell that spans columns leaves the ones after its first empty.</summary>
internal static class HtmlTable
{
    private const int WidestSpan = 100;

    public static IReadOnlyList<IReadOnlyList<string>> Rows(IElement table)
    {
        List<IReadOnlyList<string>> rows = [];
        // Columns that a cell of an earlier row still covers.
        Dictionary<int, int> covered = [];
        foreach (IElement row in table.QuerySelectorAll("tr"))
        {
            List<string> cells = [];
            foreach (IElement cell in row.Children.Where(static child => child.LocalName is "td" or "th"))
            {
                Skip(cells, covered);
                int width = Span(cell, "colspan");
                int height = Span(cell, "rowspan");
                for (int column = 0; column < width; column++)
                {
                    if (height > 1)
                        covered[cells.Count] = height - 1;
                    cells.Add(column == 0 ? Text(cell) : "");
                }
            }

            Skip(cells, covered);
            if (cells.Exists(static cell => cell.Length > 0))
                rows.Add(cells);
        }

        return rows;
    }

    private static void Skip(List<string> cells, Dictionary<int, int> covered)
    {
        while (covered.TryGetValue(cells.Count, out int left) && left > 0)
        {
            covered[cells.Count] = left - 1;
            cells.Add("");
        }
    }

    private static int Span(IElement cell, string name) =>
        int.TryParse(cell.GetAttribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out int span) ? Math.Clamp(span, 1, WidestSpan) : 1;

    private static string Text(IElement cell) => string.Join(' ', cell.TextContent.Split((char[])[' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));
}
