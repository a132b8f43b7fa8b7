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
        List<(string Name, List<Block> Blocks)> sheets = [];
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
                sheets.Add((name, found));
        }

        return new ExtractedDocument(FileKind.Xlsx)
        {
            // The name of an only sheet is one that a program gave it, or says what its caption says better.
            Blocks = sheets is [var only] && Caption(only.Blocks) is not null ? only.Blocks : [.. sheets.SelectMany(static sheet => (Block[])[Block.Heading(sheet.Name, 1), .. sheet.Blocks])],
            Notes = hidden.Count > 0 ? [new Note(NoteKind.HiddenSheets, string.Join(", ", hidden))] : [],
            Title = string.IsNullOrWhiteSpace(file.PackageProperties.Title) ? sheets.Where(static sheet => sheet.Blocks.Exists(static block => block.Kind == BlockKind.Table)).Select(static sheet => Caption(sheet.Blocks)).FirstOrDefault() : file.PackageProperties.Title.Trim(),
        };
    });

    // "单位：万吨" is no title.
    private static string? Caption(List<Block> blocks) =>
        blocks is [{ Kind: BlockKind.Table, Rows: [var row, ..] }, ..] && Figures.TableHeader.CaptionIn(row) is { } title ? title
        : blocks is [{ Kind: BlockKind.Paragraph, Text: { Length: > 8 } text }, ..] && !text.Contains('：', StringComparison.Ordinal) ? text : null;
}
