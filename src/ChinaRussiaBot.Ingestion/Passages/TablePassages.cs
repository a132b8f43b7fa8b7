using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Ingestion.Passages;

/// <summary>A table as text: a line a row, cells divided by bars; long tables in several passages.</summary>
internal static class TablePassages
{
    private const string Bar = " | ";

    public static IEnumerable<PassageDraft> Of(Block table, Language main)
    {
        Language language = LanguageDetector.Detect(string.Concat(table.Rows.SelectMany(static row => row))) ?? main;
        int first = 0;
        string text = "";
        for (int index = 0; index < table.Rows.Count; index++)
        {
            string line = Line(table.Rows[index]);
            if (text.Length > 0 && TextWidth.Of(text) + TextWidth.Of(line) > PassageSplitter.Widest)
            {
                yield return Draft(first, index);
                (first, text) = (index, "");
            }

            text = text.Length == 0 ? line : text + "\n" + line;
        }

        if (text.Length > 0)
            yield return Draft(first, table.Rows.Count);

        PassageDraft Draft(int from, int end) => new("", LanguageDetector.Detect(text) is { } own && own != language && main != own ? own : language, text, table.Page) { Table = table, FirstRow = from, EndRow = end };
    }

    private static string Line(IReadOnlyList<string> row) =>
        string.Join(Bar, row.Select(static cell => cell.Replace('\n', ' ').Trim()).Reverse().SkipWhile(static cell => cell.Length == 0).Reverse());
}
