using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Ingestion.Passages;

/// <summary>A table as text: a line a row, cells divided by bars; long tables in several passages, each under the row of headings: a cell says little without its own.</summary>
internal static class TablePassages
{
    private const string Bar = " | ";
    private const int MostAbove = 3;
    private const int WidestHeadings = 220;

    public static IEnumerable<PassageDraft> Of(Block table, Language main)
    {
        Language language = LanguageDetector.Detect(string.Concat(table.Rows.SelectMany(static row => row))) ?? main;
        int first = 0;
        string text = "";
        int headings = Headings(table.Rows);
        for (int index = 0; index < table.Rows.Count; index++)
        {
            string line = Line(table.Rows[index]);
            if (text.Length > 0 && TextWidth.Of(text) + TextWidth.Of(line) > PassageSplitter.Widest)
            {
                yield return Draft(first, index);
                (first, text) = (index, headings >= 0 && headings < index ? Line(table.Rows[headings]) : "");
            }

            text = text.Length == 0 ? line : text + "\n" + line;
        }

        if (text.Length > 0)
            yield return Draft(first, table.Rows.Count);

        PassageDraft Draft(int from, int end) => new("", LanguageDetector.Detect(text) is { } own && own != language && main != own ? own : language, text, table.Page) { Table = table, FirstRow = from, EndRow = end };
    }

    /// <summary>The row of headings: the first with more than one cell, when it is short and has no number; -1 when there is none.</summary>
    private static int Headings(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        for (int row = 0; row < Math.Min(rows.Count, MostAbove); row++)
        {
            string[] cells = [.. rows[row].Where(static cell => cell.Trim().Length > 0)];
            if (cells.Length > 1)
                return TextWidth.Of(Line(rows[row])) <= WidestHeadings && !Array.Exists(cells, static cell => cell.All(static character => char.IsAsciiDigit(character) || character is ' ' or '.' or ',' or '-' or '%')) ? row : -1;
        }

        return -1;
    }

    private static string Line(IReadOnlyList<string> row) =>
        string.Join(Bar, row.Select(static cell => cell.Replace('\n', ' ').Trim()).Reverse().SkipWhile(static cell => cell.Length == 0).Reverse());
}
