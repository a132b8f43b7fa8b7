using System.Text.RegularExpressions;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <summary>Where the header of a table ends, and what it says of each column.</summary>
internal sealed partial class TableHeader(UnitLabel units)
{
    private const int MostRows = 4;

    /// <summary>The number of header rows: those before the first with a plain number in it that is no year.</summary>
    public static int Rows(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        int count = 0;
        while (count < rows.Count && count < MostRows && !rows[count].Skip(1).Any(IsValue))
            count++;
        return count;
    }

    public IReadOnlyList<TableColumn> Columns(IReadOnlyList<IReadOnlyList<string>> rows, int header)
    {
        int width = rows.Max(static row => row.Count);
        List<TableColumn> columns = [];
        for (int column = 0; column < width; column++)
        {
            List<string> cells = [];
            for (int row = 0; row < header; row++)
            {
                string cell = Cell(rows[row], column);
                // A cell that spans columns is written in the first; the row below tells the others apart.
                for (int left = column; cell.Length == 0 && left > 0 && row + 1 < header && Cell(rows[row + 1], column).Length > 0; left--)
                    cell = Cell(rows[row], left - 1);
                if (cell.Length > 0 && !cells.Contains(cell))
                    cells.Add(cell);
            }

            string text = string.Join(' ', cells);
            string last = cells.Count > 0 ? cells[^1] : "";
            bool growth = Growth().IsMatch(text) || (column > 1 && Growth().IsMatch(last));
            columns.Add(new TableColumn(
                string.Join(' ', cells.Select(units.Without)), text,
                cells.Select(units.In).LastOrDefault(static unit => unit is not null),
                growth, !growth && Other().IsMatch(text)));
        }

        return columns;
    }

    public static string Cell(IReadOnlyList<string> row, int column) => column < row.Count ? row[column].Trim() : "";

    /// <summary>A number that is no year or other date.</summary>
    public static bool IsValue(string cell) => Number().IsMatch(cell) && !Year().IsMatch(cell);

    [GeneratedRegex(@"^[+\-−±≈~<>]?\s*\d[\d\s\u00A0\u202F.,']*\d*\s*%?(?:\s*(?:万亿|亿|万|трлн|млрд|млн|тыс\.?)?\s*\p{L}{0,6}\.?(?:\s*США)?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"^(?:19|20)\d\d(?:\s*(?:年度?|г\.?|год|гг\.?))?$|年|月$|^(?:19|20)\d\d-\d\d", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    [GeneratedRegex(@"同比|增长|增幅|增速|增减|±|变化|比上年|比去年|прирост|изменени|динамик|рост|к\s+(?:20\d\d|прошлому|предыдущему|аналогичному|соответствующему)|г/г", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Growth();

    [GeneratedRegex(@"占比|比重|份额|排名|位次|序号|指数|单价|доля|удельный вес|место|№|п/п|индекс|цена|код|编码|代码|темп роста", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Other();
}
