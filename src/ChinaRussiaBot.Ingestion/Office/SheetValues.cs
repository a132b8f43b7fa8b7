using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ChinaRussiaBot.Ingestion.Office;

/// <summary>What a cell shows: shared texts looked up, per cent and dates as such, numbers with the digits of their format.</summary>
internal sealed class SheetValues
{
    private readonly string[] texts;
    private readonly string[] formats;

    public SheetValues(WorkbookPart workbook)
    {
        texts = [.. (workbook.SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>() ?? []).Select(Text)];
        Stylesheet? styles = workbook.WorkbookStylesPart?.Stylesheet;
        Dictionary<uint, string> custom = (styles?.NumberingFormats?.Elements<NumberingFormat>() ?? [])
            .Where(static format => format.NumberFormatId is not null)
            .DistinctBy(static format => format.NumberFormatId!.Value)
            .ToDictionary(static format => format.NumberFormatId!.Value, static format => format.FormatCode?.Value ?? "");
        formats = [.. (styles?.CellFormats?.Elements<CellFormat>() ?? []).Select(format =>
            format.NumberFormatId?.Value is { } id ? custom.GetValueOrDefault(id) ?? NumberFormats.BuiltIn(id) : "")];
    }

    public string Of(Cell cell)
    {
        string raw = cell.CellValue?.Text ?? "";
        CellValues? type = cell.DataType?.Value;
        if (type == CellValues.SharedString)
            return int.TryParse(raw, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < texts.Length ? texts[index] : "";
        if (type == CellValues.InlineString)
            return (cell.InlineString?.InnerText ?? "").Trim();
        if (type == CellValues.Error)
            return "";
        if (type == CellValues.Boolean || type == CellValues.String || type == CellValues.Date
            || !decimal.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number))
            return raw.Trim();
        string format = cell.StyleIndex?.Value is { } style && style < formats.Length ? formats[style] : "";
        return NumberFormats.Show(number, format);
    }

    // Phonetic hints of East Asian cells are not their text.
    private static string Text(SharedStringItem item) => item.Text is { } plain
        ? plain.Text.Trim()
        : string.Concat(item.Elements<Run>().Select(static run => run.Text?.Text ?? "")).Trim();
}
