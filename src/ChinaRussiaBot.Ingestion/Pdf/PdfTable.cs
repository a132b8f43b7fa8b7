namespace ChinaRussiaBot.Ingestion.Pdf;

/// <summary>Lines with cells → a table whose columns are where most cells begin. Pure.</summary>
internal static class PdfTable
{
    public static Block Of(IReadOnlyList<PdfLine> lines)
    {
        List<double> columns = Columns(lines);
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
