using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ChinaRussiaBot.Ingestion.Formats;
using ChinaRussiaBot.Ingestion.Mending;

namespace ChinaRussiaBot.Ingestion.Pdf;

/// <summary>What tesseract reads on one page.</summary>
/// <param name="Blocks">Paragraphs and headings.</param>
/// <param name="Confidence">0 to 100, by the letters.</param>
internal sealed partial record ScannedPage(IReadOnlyList<Block> Blocks, double Confidence)
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
        string[][] words = [.. table.Split('\n').Select(static line => line.TrimEnd('\r').Split('\t')).Where(static row => row.Length == Columns && row[0] == "5" && row[11].Trim().Length > 0)];
        int edge = words.Length == 0 ? 0 : words.Max(Right);
        // A line that fills the page and ends no sentence goes on, in letters of its size, in what the recogniser takes for another paragraph.
        bool goesOn = false;
        int size = 0;
        foreach (var paragraph in words.GroupBy(static row => $"{row[2]}.{row[3]}"))
        {
            List<string> lines = [];
            string[] last = [];
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
                    last = word;
                }

                lines.Add(text.ToString());
            }

            string joined = Punctuated(LineJoining.Join(lines));
            int own = Number(last, 9);
            if (goesOn && Math.Abs(own - size) * 4 < size && blocks[^1].Kind == BlockKind.Paragraph && HeadingRules.LevelOf(joined) == 0 && !HeadingRules.IsListItem(joined))
                blocks[^1] = Block.Paragraph(LineJoining.Join([blocks[^1].Text, joined]), page);
            else
                blocks.Add(HeadingRules.LevelOf(joined) is > 0 and int level && Right(last) < edge - (2 * own) ? Block.Heading(joined, level, page) : Block.Paragraph(joined, page));
            size = own;
            goesOn = Right(last) >= edge - (2 * own) && joined[^1] is not ('。' or '.' or '！' or '!' or '？' or '?' or '：' or ':' or '；' or ';');
        }

        return letters == 0 ? Empty : new ScannedPage(blocks, sum / letters);
    }

    // The recogniser writes the narrow marks of Latin in Chinese lines.
    private static string Punctuated(string text) => Narrow().Replace(text, static match => match.Value switch { "," => "，", ":" => "：", ";" => "；", "!" => "！", _ => "？" });

    private static int Right(string[] word) => Number(word, 6) + Number(word, 8);

    private static int Number(string[] word, int column) => int.Parse(word[column], CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<=[\u4E00-\u9FFF）])[,:;!?](?=[\u4E00-\u9FFF\d\s（]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Narrow();
}
