using System.Globalization;
using System.Text;
using ChinaRussiaBot.Ingestion.Formats;
using ChinaRussiaBot.Ingestion.Mending;

namespace ChinaRussiaBot.Ingestion.Pdf;

/// <summary>What tesseract reads on one page.</summary>
/// <param name="Blocks">Paragraphs and headings.</param>
/// <param name="Confidence">0 to 100, by the letters.</param>
internal sealed record ScannedPage(IReadOnlyList<Block> Blocks, double Confidence)
{
    private const int Columns = 12;

    public static ScannedPage Empty { get; } = new([], 0);

    /// <param name="table">Tab-separated: level, page, block, paragraph, line, word, left, top, width, height, confidence, text.</param>
    /// <param name="page">Number of the page.</param>
    public static ScannedPage Parse(string table, int page)
    {
        List<Block> blocks = [];
        double sum = 0;
        int letters = 0;
        var words = table.Split('\n').Select(static line => line.TrimEnd('\r').Split('\t')).Where(static row => row.Length == Columns && row[0] == "5" && row[11].Trim().Length > 0);
        foreach (var paragraph in words.GroupBy(static row => $"{row[2]}.{row[3]}"))
        {
            List<string> lines = [];
            foreach (var line in paragraph.GroupBy(static row => row[4]))
            {
                StringBuilder text = new();
                foreach (string[] word in line)
                {
                    if (text.Length > 0 && LineJoining.NeedsBlank(text[^1], word[11][0]))
                        text.Append(' ');
                    text.Append(word[11].Trim());
                    sum += double.Parse(word[10], CultureInfo.InvariantCulture) * word[11].Length;
                    letters += word[11].Length;
                }

                lines.Add(text.ToString());
            }

            string joined = LineJoining.Join(lines);
            blocks.Add(HeadingRules.LevelOf(joined) is > 0 and int level ? Block.Heading(joined, level, page) : Block.Paragraph(joined, page));
        }

        return letters == 0 ? Empty : new ScannedPage(blocks, sum / letters);
    }
}
