using System.Text;
using ChinaRussiaBot.Ingestion.Mending;
using UglyToad.PdfPig.Content;

namespace ChinaRussiaBot.Ingestion.Pdf;

/// <summary>Letters in the order of the page's content → printed lines.</summary>
internal sealed class LineBuilder(int page)
{
    // All in parts of the letter's size.
    private const double SameBaseline = 0.4;
    private const double JumpBack = 0.7;
    private const double WordGap = 0.18;
    private const double CellGap = 0.9;
    private const double WideGap = 2.5;

    private readonly List<PdfLine> lines = [];
    private readonly LetterGrid grid = new();
    private readonly StringBuilder cell = new();
    private List<string> cells = [];
    private List<double> starts = [];
    private List<double> ends = [];
    private double left, right, baseline, size, cellStart;
    private int bold, letters;
    private bool blank;

    public static IReadOnlyList<PdfLine> Build(Page page)
    {
        LineBuilder builder = new(page.Number);
        foreach (Letter letter in page.Letters.Where(static letter => letter.TextOrientation == TextOrientation.Horizontal))
            builder.Add(letter);
        builder.EndLine();
        return builder.lines;
    }

    private void Add(Letter letter)
    {
        string value = CharacterMending.Mend(letter.Value.Replace('\u00AD', '-'));
        double own = Math.Max(1, letter.PointSize);
        double x = letter.StartBaseLine.X, y = letter.StartBaseLine.Y;
        if (string.IsNullOrWhiteSpace(value))
        {
            blank |= letters > 0 && IsOnLine(x, y, own);
            return;
        }

        if (grid.IsDoubled(letter, own))
            return;
        if (letters > 0 && !IsOnLine(x, y, own))
            EndLine();
        if (letters > 0)
            Connect(value, x, own);
        if (letters == 0)
            (left, baseline, size, cellStart) = (x, y, own, x);
        size = Math.Max(size, own);
        cell.Append(value);
        right = Math.Max(letter.EndBaseLine.X, x + (letter.EndBaseLine.X > x ? 0 : letter.BoundingBox.Width));
        letters++;
        bold += letter.FontName?.Contains("Bold", StringComparison.OrdinalIgnoreCase) == true ? 1 : 0;
        blank = false;
    }

    private bool IsOnLine(double x, double y, double own) =>
        Math.Abs(y - baseline) < Math.Max(size, own) * SameBaseline && x > right - (Math.Max(size, own) * JumpBack);

    private void Connect(string next, double x, double own)
    {
        double gap = (x - right) / Math.Max(size, own);
        if (gap > WideGap || (gap > CellGap && !blank))
            EndCell(x);
        else if ((blank || gap > WordGap) && (LineJoining.NeedsBlank(cell[^1], next[0]) || gap > 0.45 || (blank && !IsHan(cell[^1]))))
            cell.Append(' ');
    }

    private void EndCell(double next)
    {
        cells.Add(cell.ToString());
        starts.Add(cellStart);
        ends.Add(right);
        cell.Clear();
        cellStart = next;
    }

    private void EndLine()
    {
        if (letters > 0)
        {
            EndCell(0);
            lines.Add(new PdfLine(cells, left, right, baseline, size, bold * 2 > letters, page) { Starts = starts, Ends = ends });
        }

        (cells, starts, ends, letters, bold, size, blank) = ([], [], [], 0, 0, 0, false);
    }

    private static bool IsHan(char character) => character is (>= '\u2E80' and <= '\u9FFF') or (>= '\uFF00' and <= '\uFFEF');
}
