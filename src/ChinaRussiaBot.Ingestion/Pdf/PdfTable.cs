using System.Text.RegularExpressions;

namespace ChinaRussiaBot.Ingestion.Pdf;

/// <summary>Lines with cells → a table whose columns are where most cells begin. Pure.</summary>
internal static partial class PdfTable
{
    public static Block Of(IReadOnlyList<PdfLine> lines)
    {
        List<double> columns = Columns(lines);
        lines = [.. lines.Select(line => Parted(line, columns))];
        List<IReadOnlyList<string>> rows = [];
        foreach (PdfLine line in lines)
        {
            string[] row = new string[columns.Count];
            Array.Fill(row, "");
            int next = 0;
            for (int index = 0; index < line.Cells.Count; index++)
            {
                int column = Math.Max(next, Nearest(columns, line.Starts[index]));
                if (column >= row.Length)
                    row[^1] = (row[^1] + " " + line.Cells[index]).Trim();
                else
                    row[column] = line.Cells[index];
                next = column + 1;
            }

            rows.Add(row);
        }

        return Block.Table(rows, lines[0].Page);
    }

    // The line with most cells sets the columns; centred and right-aligned cells begin near, not at, the same place.
    private static List<double> Columns(IReadOnlyList<PdfLine> lines)
    {
        int most = lines.Max(static line => line.Cells.Count);
        PdfLine[] full = [.. lines.Where(line => line.Cells.Count == most)];
        return [.. Enumerable.Range(0, most).Select(column => full.Average(line => line.Starts[column]))];
    }

    // "Полтавка – Дуннин (авто) 158,4": a label as wide as its column touches the value beside it.
    private static PdfLine Parted(PdfLine line, List<double> columns)
    {
        if (line.Cells.Count >= columns.Count || line.Ends.Count != line.Cells.Count)
            return line;
        for (int cell = 0; cell < line.Cells.Count; cell++)
        {
            int column = Nearest(columns, line.Starts[cell]);
            if (column + 1 < columns.Count && line.Ends[cell] > columns[column + 1] && (cell + 1 == line.Cells.Count || Nearest(columns, line.Starts[cell + 1]) > column + 1)
                && Touching().Match(line.Cells[cell]) is { Success: true } touching)
            {
                return line with { Cells = [.. line.Cells.Take(cell), touching.Groups["label"].Value, touching.Groups["value"].Value, .. line.Cells.Skip(cell + 1)], Starts = [.. line.Starts.Take(cell + 1), columns[column + 1], .. line.Starts.Skip(cell + 1)], Ends = [] };
            }
        }

        return line;
    }

    [GeneratedRegex(@"^(?<label>.*[\p{L})）])\s+(?<value>[+\-−–]?\d[\d ,.\u00A0\u202F]*%?)$", RegexOptions.CultureInvariant)]
    private static partial Regex Touching();

    private static int Nearest(List<double> columns, double start)
    {
        int best = 0;
        for (int column = 1; column < columns.Count; column++)
        {
            if (Math.Abs(columns[column] - start) < Math.Abs(columns[best] - start))
                best = column;
        }

        return best;
    }
}
