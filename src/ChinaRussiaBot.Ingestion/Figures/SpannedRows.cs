namespace ChinaRussiaBot.Ingestion.Figures;

/// <summary>Cells that stand for several rows (原油 beside 2023年 and 2024年): the rows after the first get them too. Pure.</summary>
internal static class SpannedRows
{
    public static IReadOnlyList<IReadOnlyList<string>> Filled(IReadOnlyList<IReadOnlyList<string>> rows, int header)
    {
        List<IReadOnlyList<string>> filled = [.. rows.Take(header)];
        string[] labels = [];
        foreach (IReadOnlyList<string> row in rows.Skip(header))
        {
            int first = row.TakeWhile(static cell => cell.Length == 0).Count();
            bool goesOn = first > 0 && first < labels.Length && first + 1 < row.Count && !TableHeader.IsValue(row[first]) && !GrowthRows.IsOne(row);
            IReadOnlyList<string> whole = goesOn ? [.. labels.Take(first), .. row.Skip(first)] : row;
            filled.Add(whole);
            if (!GrowthRows.IsOne(row))
                labels = [.. whole.TakeWhile(static cell => !TableHeader.IsValue(cell))];
        }

        return filled;
    }
}
