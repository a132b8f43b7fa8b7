using ChinaRussiaBot.Ingestion.Mending;

namespace ChinaRussiaBot.Ingestion.Pdf;

/// <summary>
/// Rows of tables whose cells take several printed lines: producers write cell after cell, so that a label of two lines, the values beside it and a
/// header of two lines come as lines of their own. What stands beside what stands before it, at its height, is the next cell of its row. Pure.
/// </summary>
internal static class WrappedRows
{
    private const int MostLines = 4;

    // In parts of the letter's size.
    private const double CellGap = 0.4;
    private const double LineGap = 1.6;
    private const double SameHeight = 0.45;

    /// <summary>The lines of a page, with the lines of each such row in one. A single row is no table, and stays as it is.</summary>
    public static IReadOnlyList<PdfLine> Joined(IReadOnlyList<PdfLine> lines)
    {
        List<(PdfLine Line, int First, int Count)> rows = [];
        for (int index = 0; index < lines.Count;)
        {
            (PdfLine row, int end) = Row(lines, index);
            rows.Add((row, index, end - index));
            index = end;
        }

        return [.. rows.SelectMany((row, at) => row.Count == 1 || IsRow(rows, at - 1, row.Line) || IsRow(rows, at + 1, row.Line) ? [row.Line] : lines.Skip(row.First).Take(row.Count))];
    }

    private static bool IsRow(List<(PdfLine Line, int First, int Count)> rows, int at, PdfLine beside) =>
        at >= 0 && at < rows.Count && rows[at].Line.Cells.Count > 1 && Math.Abs(rows[at].Line.Cells.Count - beside.Cells.Count) <= 1;

    /// <summary>The row that begins at a line, and the line behind it; the line itself where it begins none.</summary>
    private static (PdfLine Row, int End) Row(IReadOnlyList<PdfLine> lines, int first)
    {
        List<Cell> cells = [];
        int end = first;
        // The longest label with which what follows makes a row.
        for (int count = MostLines; count > 0 && cells.Count == 0; count--)
        {
            if (Stack(lines, first, count) is { } label && Beside(lines, first + count, label) > 0)
                (cells, end) = ([label], first + count);
        }

        if (cells.Count == 0)
        {
            cells = [.. Cells(lines[first])];
            end = first + 1;
            // What stands below the last of several cells belongs to it.
            if (cells.Count > 1)
                (cells[^1], end) = Lengthened(lines, end, cells[^1]);
        }

        while (Beside(lines, end, cells[^1]) is > 0 and int count)
        {
            cells.AddRange(count > 1 ? [Stack(lines, end, count)!.Value] : Cells(lines[end]));
            end += count;
        }

        return end - first == 1 ? (lines[first], end) : (new PdfLine([.. cells.Select(static cell => cell.Text)], cells[0].Left, cells.Max(static cell => cell.Right), cells.Min(static cell => cell.Bottom), cells[0].Size, cells[0].Bold, cells[0].Page)
        {
            Starts = [.. cells.Select(static cell => cell.Left)],
            Ends = [.. cells.Select(static cell => cell.Right)],
        }, end);
    }

    private static (Cell Cell, int End) Lengthened(IReadOnlyList<PdfLine> lines, int at, Cell cell)
    {
        while (at < lines.Count && cell.Lines < MostLines && lines[at].Cells.Count == 1 && IsBelow(lines[at], cell))
            cell = cell.With(lines[at++]);

        return (cell, at);
    }

    /// <summary>How many lines the cell has that stands right of another at its height: level with its middle, its head or its foot. 0 for none.</summary>
    private static int Beside(IReadOnlyList<PdfLine> lines, int at, Cell left)
    {
        if (at >= lines.Count || lines[at].Left < left.Right + (left.Size * CellGap) || lines[at].Page != left.Page)
            return 0;
        return Enumerable.Range(0, MostLines).Select(static less => MostLines - less)
            .FirstOrDefault(size => Stack(lines, at, size) is { } cell && Math.Max(left.Lines, cell.Lines) > 1 && IsLevel(left, cell));
    }

    private static bool IsLevel(Cell one, Cell other)
    {
        double most = Math.Max(one.Size, other.Size) * SameHeight;
        return Math.Abs(one.Top + one.Bottom - other.Top - other.Bottom) / 2 < most || Math.Abs(one.Top - other.Top) < most || Math.Abs(one.Bottom - other.Bottom) < most;
    }

    /// <summary>Lines below each other as one cell; null when they are not. A line of several cells is one of its own.</summary>
    private static Cell? Stack(IReadOnlyList<PdfLine> lines, int first, int count)
    {
        if (first + count > lines.Count || (count > 1 && lines[first].Cells.Count > 1))
            return null;
        (Cell cell, int end) = (Cell.Of(lines[first], 0) with { Right = count > 1 ? lines[first].Ends[0] : lines[first].Right }, first + 1);
        while (end < first + count)
        {
            if (lines[end].Cells.Count > 1 || !IsBelow(lines[end], cell))
                return null;
            cell = cell.With(lines[end++]);
        }

        return cell;
    }

    private static bool IsBelow(PdfLine line, Cell cell) => line.Page == cell.Page && line.Baseline < cell.Bottom && cell.Bottom - line.Baseline <= Math.Max(cell.Size, line.Size) * LineGap && line.Left < cell.Right && line.Right > cell.Left;

    private static IEnumerable<Cell> Cells(PdfLine line) => Enumerable.Range(0, line.Cells.Count).Select(cell => Cell.Of(line, cell));

    private readonly record struct Cell(string Text, double Left, double Right, double Top, double Bottom, double Size, int Lines, bool Bold, int Page)
    {
        public static Cell Of(PdfLine line, int cell) => new(line.Cells[cell], line.Starts[cell], line.Ends[cell], line.Baseline, line.Baseline, line.Size, 1, line.Bold, line.Page);

        public Cell With(PdfLine below) => this with { Text = LineJoining.Join([Text, below.Text]), Left = Math.Min(Left, below.Left), Right = Math.Max(Right, below.Right), Bottom = below.Baseline, Lines = Lines + 1 };
    }
}
