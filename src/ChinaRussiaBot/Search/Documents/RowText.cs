using System.Text;
using System.Text.RegularExpressions;

namespace ChinaRussiaBot.Search;

/// <summary>Rows of a table in a passage, "Шанхай | 1450 | 05.11.2026" under a row of headings, read as people read them. Pure.</summary>
internal static partial class RowText
{
    private const string Bar = " | ";

    /// <summary>The stretch with each cell of its rows under its heading, and with the unit that the heading gives in brackets; other lines as they are.</summary>
    /// <param name="stretch">A part of the passage.</param>
    /// <param name="passage">The whole passage, in which the rows have their headings.</param>
    public static string WithHeadings(string stretch, string passage)
    {
        if (!stretch.Contains(Bar, StringComparison.Ordinal))
            return stretch;
        string[] lines = passage.Split('\n');
        StringBuilder text = new();
        foreach (string line in stretch.Split('\n'))
        {
            string[] headings = Array.FindIndex(lines, other => other.Trim() == line.Trim()) is > 0 and int at ? HeadingsOf(lines, at) : [];
            text.Append(headings.Length == 0 ? line : Spelled(line.Split(Bar), headings)).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The first row of the table in which the line stands; none for the first row itself and for what is no row.</summary>
    private static string[] HeadingsOf(string[] lines, int at)
    {
        int first = at;
        while (first > 0 && lines[first].Contains(Bar, StringComparison.Ordinal) && lines[first - 1].Contains(Bar, StringComparison.Ordinal))
            first--;
        return first == at ? [] : lines[first].Split(Bar);
    }

    private static string Spelled(string[] cells, string[] headings) => string.Join("; ", cells.Select((cell, column) =>
        column < headings.Length ? $"{headings[column].Trim()}: {cell.Trim()} {Unit().Match(headings[column]).Groups["unit"].Value}".Trim() : cell));

    [GeneratedRegex(@"[（(](?<unit>[^（）()]+)[）)]", RegexOptions.CultureInvariant)]
    private static partial Regex Unit();
}
