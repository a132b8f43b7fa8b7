using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ChinaRussiaBot.Ingestion.Office;

/// <summary>The cells of one sheet, read as a stream: a sheet may hold a million.</summary>
internal static class SheetRows
{
    private const int WidestColumn = 16_384;

    public static List<IReadOnlyList<string>> Read(WorksheetPart worksheet, SheetValues values, int most, ref int cells)
    {
        List<IReadOnlyList<string>> rows = [];
        using OpenXmlReader reader = OpenXmlReader.Create(worksheet);
        while (reader.Read())
        {
            if (reader.ElementType != typeof(Row) || !reader.IsStartElement)
                continue;
            Row row = (Row)reader.LoadCurrentElement()!;
            List<string> line = [];
            if (row.Hidden?.Value != true)
            {
                foreach (Cell cell in row.Elements<Cell>())
                {
                    if (++cells > most)
                        throw new RefusedException(RefusalReason.TooManyCells, $"{most}");
                    int column = Column(cell.CellReference?.Value) ?? line.Count;
                    if (values.Of(cell) is not { Length: > 0 } value || column >= WidestColumn)
                        continue;
                    while (line.Count < column)
                        line.Add("");
                    line.Add(value);
                }
            }

            rows.Add(line);
        }

        return rows;
    }

    private static int? Column(string? reference)
    {
        int column = 0;
        foreach (char letter in reference ?? "")
        {
            if (!char.IsAsciiLetterUpper(letter))
                break;
            column = (column * 26) + (letter - 'A' + 1);
            if (column > WidestColumn)
                return WidestColumn;
        }

        return column == 0 ? null : column - 1;
    }
}
