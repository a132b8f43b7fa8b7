using System.Text.RegularExpressions;

namespace ChinaRussiaBot.Ingestion.Formats;

/// <summary>
/// Tables of plain text, whose columns are kept apart by spaces: lines with as many fields each, numbers in all but the first, below lines
/// that name the columns. Pure.
/// </summary>
internal static partial class AlignedTable
{
    private const int MostHeaderLines = 4;
    private const int LeastColumns = 3;

    /// <summary>The table that a block of lines is; null when it is none.</summary>
    /// <param name="lines">The whole text.</param>
    /// <param name="start">The first line of the block: blank lines stand around it.</param>
    /// <param name="end">The line behind the block.</param>
    public static IReadOnlyList<IReadOnlyList<string>>? At(string[] lines, int start, out int end)
    {
        for (end = start; end < lines.Length && lines[end].Length > 0;)
            end++;
        if (end - start < LeastColumns)
            return null;
        // Notes below it are no rows.
        while (end - start > LeastColumns && Fields(lines[end - 1]).Count == 1)
            end--;
        List<List<Field>> rows = [.. lines[start..end].Where(static line => !Rule().IsMatch(line)).Select(Fields)];
        if (rows.Count < LeastColumns)
            return null;
        int width = rows[^1].Count;
        // A column of units may stand beside what rows are of; two texts and one number are a list of names and telephones.
        int texts = width <= LeastColumns ? 1 : Math.Clamp(rows[^1].TakeWhile(static field => !Number().IsMatch(field.Text)).Count(), 1, 2);
        // Years alone above the numbers are their header.
        int header = rows.FindIndex(row => row.Count == width && row.Skip(texts).All(static field => Number().IsMatch(field.Text)) && !(row == rows[0] && row.Skip(texts).All(static field => Year().IsMatch(field.Text))));
        if (width < LeastColumns || header is < 1 or > MostHeaderLines || rows.Count - header < 2 || (rows[0].Count < LeastColumns && rows[0].Count != width - 1)
            || rows.Skip(header).Any(row => row.Count != width || row.Skip(texts).Any(static field => !Number().IsMatch(field.Text))))
            return null;
        Field[] columns = [.. Enumerable.Range(0, width).Select(column => new Field("", rows.Skip(header).Min(row => row[column].Start), rows.Skip(header).Max(row => row[column].End)))];
        string[] names = [.. Enumerable.Repeat("", width)];
        string[] years = [.. Enumerable.Repeat("", width)];
        foreach (Field field in rows.Take(header).SelectMany(static row => row))
        {
            // What stands over several columns is of all of them.
            int[] over = [.. Enumerable.Range(0, width).Where(column => columns[column].Start < field.End && field.Start < columns[column].End)];
            foreach (int column in over.Length > 1 ? over : [Enumerable.Range(0, width).MinBy(column => Math.Max(columns[column].Start - field.End, field.Start - columns[column].End))])
            {
                // A year below a name is no part of it: "Грузы, тыс. т" over 2024 and 2025.
                bool apart = names[column].Length > 0 && Year().IsMatch(field.Text);
                (apart ? years : names)[column] = $"{(apart ? years : names)[column]} {field.Text}".Trim();
            }
        }

        IEnumerable<IReadOnlyList<string>> data = rows.Skip(header).Select(static row => (IReadOnlyList<string>)[.. row.Select(static field => field.Text)]);
        return Array.TrueForAll(years, static year => year.Length == 0) ? [names, .. data] : [names, years, .. data];
    }

    /// <summary>Whether a table may begin with a line: it has columns, and what stands above it has none (its caption).</summary>
    public static bool MayBegin(string line, string? above) => string.IsNullOrEmpty(above) || (Fields(line).Count > 1 && Fields(above).Count == 1);

    private static List<Field> Fields(string line)
    {
        List<Field> fields = [];
        // Columns may be ruled, too.
        line = Upright().Replace(line, "\u3000");
        foreach (Match match in Text().Matches(line))
        {
            int start = TextLines.Width(line[..match.Index]);
            fields.Add(new Field(match.Value, start, start + TextLines.Width(match.Value)));
        }

        return fields;
    }

    [GeneratedRegex(@"^(?:19|20)\d\d\s*(?:年|г\.?|год)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    // One space divides words and thousands, two or more divide columns.
    [GeneratedRegex(@"[^\s](?:[^\s]|[ \u00A0\u202F](?=[^\s]))*", RegexOptions.CultureInvariant)]
    private static partial Regex Text();

    [GeneratedRegex(@"^[\s\-=_+|─━═│┃┼┬┴├┤┌┐└┘]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Rule();

    [GeneratedRegex(@"[|│┃]", RegexOptions.CultureInvariant)]
    private static partial Regex Upright();

    [GeneratedRegex(@"^(?:[+\-−–]?\d[\d ,.\u00A0\u202F]*%?|[-–—…]|\.\.\.)$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    private readonly record struct Field(string Text, int Start, int End);
}
