using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ChinaRussiaBot.Ingestion.Office;

/// <summary>Excel workbooks: every visible sheet as a heading, its captions and its tables. Values are as they are shown.</summary>
internal static class SheetReader
{
    public static ExtractedDocument Read(Stream content, ReadingLimits limits) => OfficeFile.Read("XLSX", () =>
    {
        using SpreadsheetDocument file = SpreadsheetDocument.Open(content, isEditable: false, OfficeFile.Settings);
        WorkbookPart workbook = file.WorkbookPart ?? throw new InvalidDataException();
        SheetValues values = new(workbook);
        List<Block> blocks = [];
        List<string> hidden = [];
        int cells = 0;
        foreach (Sheet sheet in workbook.Workbook?.Sheets?.Elements<Sheet>() ?? [])
        {
            string name = sheet.Name?.Value ?? "";
            if (sheet.State?.Value is { } state && state != SheetStateValues.Visible)
            {
                hidden.Add(name);
                continue;
            }

            if (sheet.Id?.Value is not { } id || !workbook.TryGetPartById(id, out OpenXmlPart? part) || part is not WorksheetPart worksheet)
                continue;
            List<IReadOnlyList<string>> rows = SheetRows.Read(worksheet, values, limits.Cells, ref cells);
            List<Block> found = [.. SheetBlocks.Of(rows)];
            if (found.Count > 0)
                blocks.AddRange([Block.Heading(name, 1), .. found]);
        }

        return new ExtractedDocument(FileKind.Xlsx)
        {
            Blocks = blocks,
            Notes = hidden.Count > 0 ? [new Note(NoteKind.HiddenSheets, string.Join(", ", hidden))] : [],
            Title = string.IsNullOrWhiteSpace(file.PackageProperties.Title) ? null : file.PackageProperties.Title.Trim(),
        };
    });
}
