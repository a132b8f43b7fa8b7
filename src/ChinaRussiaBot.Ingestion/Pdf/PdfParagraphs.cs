using ChinaRussiaBot.Ingestion.Formats;
using ChinaRussiaBot.Ingestion.Mending;

namespace ChinaRussiaBot.Ingestion.Pdf;

/// <summary>Printed lines → headings, paragraphs and tables; a paragraph goes on over the end of a page. Pure.</summary>
internal sealed class PdfParagraphs
{
    // In parts of the letter's size.
    private const double DeepIndent = 6;

    private readonly List<Block> blocks = [];
    private readonly double bodySize;
    private readonly double bodyGap;
    private readonly Dictionary<int, double> rightEdges;
    private readonly double leftEdge;
    private List<PdfLine> paragraph = [];
    private List<PdfLine> table = [];

    private PdfParagraphs(IReadOnlyList<PdfLine> lines)
    {
        bodySize = lines.GroupBy(static line => Math.Round(line.Size * 2) / 2).MaxBy(static group => group.Sum(static line => line.Text.Length))?.Key ?? 10;
        double[] gaps = [.. lines.Zip(lines.Skip(1)).Where(static pair => pair.First.Page == pair.Second.Page)
            .Select(static pair => pair.First.Baseline - pair.Second.Baseline).Where(gap => gap > bodySize * 0.8 && gap < bodySize * 3).Order()];
        bodyGap = gaps.Length > 0 ? gaps[gaps.Length / 3] : bodySize * 1.5;
        leftEdge = lines.Count > 0 ? lines.Min(static line => line.Left) : 0;
        rightEdges = lines.GroupBy(static line => line.Page).ToDictionary(static page => page.Key, static page => page.Max(static line => line.Right));
    }

    public static IReadOnlyList<Block> Of(IReadOnlyList<IReadOnlyList<PdfLine>> pages)
    {
        List<PdfLine> lines = [.. pages.SelectMany(static page => page)];
        PdfParagraphs paragraphs = new(lines);
        foreach (PdfLine line in lines)
            paragraphs.Add(line);
        paragraphs.EndTable();
        paragraphs.EndParagraph();
        return paragraphs.blocks;
    }

    private void Add(PdfLine line)
    {
        if (line.Cells.Count > 1)
        {
            EndParagraph();
            table.Add(line);
            return;
        }

        if (table.Count > 0)
        {
            // A word alone between the rows of a table heads a group of them or goes on in a cell.
            if (table.Count > 1 && IsInsideTable(line))
            {
                table.Add(line);
                return;
            }

            EndTable();
        }

        if (paragraph.Count > 0 && Starts(line, paragraph[^1]))
            EndParagraph();
        paragraph.Add(line);
    }

    private bool IsInsideTable(PdfLine line) =>
        table[^1].Page == line.Page && table[^1].Baseline - line.Baseline < bodyGap * 1.9 && line.Baseline < table[^1].Baseline
        && line.Right - line.Left < (rightEdges[line.Page] - table.Min(static row => row.Left)) / 3 && line.Text.Length < 25
        && table[0].Cells.Count > 1 && line.Text[^1] is not ('。' or '.');

    private bool Starts(PdfLine line, PdfLine before)
    {
        if (Math.Abs(line.Size - before.Size) > before.Size * 0.12 || line.Bold != before.Bold || IsHeading(before) != IsHeading(line))
            return true;
        if (HeadingRules.LevelOf(line.Text) > 0 || HeadingRules.IsListItem(line.Text))
            return true;
        bool samePage = before.Page == line.Page && line.Baseline < before.Baseline;
        if (samePage && before.Baseline - line.Baseline > Math.Max(bodyGap, before.Size * 1.2) * 1.35)
            return true;
        if (paragraph.Count > 1 ? line.Left > before.Left + before.Size * 0.9 : samePage && line.Left > before.Left + before.Size * 0.9)
            return true;
        // Lines set to the right or in the middle (a signature, a date below it) do not go on in each other.
        if (samePage && !IsHeading(line) && before.Left > leftEdge + (before.Size * DeepIndent) && Math.Abs(line.Left - before.Left) > before.Size * 0.9)
            return true;
        if (EndsEarly(before, line))
            return true;
        return !samePage && EndsSentence(before.Text) && (before.Page == line.Page || IsShort(before));
    }

    // The first word of this line would still have had room on the line before.
    private bool EndsEarly(PdfLine before, PdfLine line)
    {
        string word = line.Text.Split(' ')[0];
        double width = word.Length > 0 && word[0] >= '\u2E80' ? line.Size : word.Length * line.Size * 0.62;
        return Edge(before) - before.Right > width + before.Size * 1.1;
    }

    private bool IsShort(PdfLine line) => Edge(line) - line.Right > line.Size * 2;

    private double Edge(PdfLine line) => paragraph.Count > 1 ? Math.Max(paragraph.Max(static one => one.Right), line.Right) is var edge && paragraph.Count > 3 ? edge : ColumnEdge(line) : ColumnEdge(line);

    private double ColumnEdge(PdfLine line) => rightEdges[line.Page];

    private static bool EndsSentence(string text) => text[^1] is '。' or '.' or '！' or '!' or '？' or '?' or '”' or '»' or '：' or ':';

    private bool IsHeading(PdfLine line) => line.Size > bodySize * 1.15;

    private void EndParagraph()
    {
        if (paragraph.Count == 0)
            return;
        string text = LineJoining.Join(paragraph.Select(static line => line.Text));
        PdfLine first = paragraph[0];
        int level = IsHeading(first) && text.Length <= 160 ? first.Size > bodySize * 1.6 ? 1 : first.Size > bodySize * 1.3 ? 2 : 3
            : paragraph.Count == 1 ? HeadingRules.LevelOf(text) : 0;
        if (level == 0 && paragraph.Count == 1 && first.Bold && text.Length <= 60 && !EndsSentence(text))
            level = 3;
        blocks.Add(level > 0 ? Block.Heading(text, level, first.Page) : Block.Paragraph(text, first.Page));
        paragraph = [];
    }

    private void EndTable()
    {
        if (table.Count == 0)
            return;
        if (table.Count == 1)
            blocks.Add(Block.Paragraph(table[0].Text, table[0].Page));
        else
            blocks.Add(PdfTable.Of(table));
        table = [];
    }
}
