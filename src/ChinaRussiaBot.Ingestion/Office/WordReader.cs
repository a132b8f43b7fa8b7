using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ChinaRussiaBot.Ingestion.Office;

/// <summary>Word documents: body, tables, text boxes and notes in the order of reading. Deleted text and comments are left out.</summary>
internal static class WordReader
{
    public static ExtractedDocument Read(Stream content, ReadingLimits limits) => OfficeFile.Read("DOCX", () =>
    {
        using WordprocessingDocument file = WordprocessingDocument.Open(content, isEditable: false, OfficeFile.Settings);
        MainDocumentPart main = file.MainDocumentPart ?? throw new InvalidDataException();
        Body body = main.Document?.Body ?? throw new InvalidDataException();
        WordBlocks blocks = new(new WordStyles(main), new WordNotes(main), new WordNumbers(main), limits.Depth);
        blocks.Walk(body);
        string? title = file.PackageProperties.Title;
        return new ExtractedDocument(FileKind.Docx)
        {
            Blocks = blocks.Result,
            Pages = blocks.Pages,
            Title = blocks.Title ?? (string.IsNullOrWhiteSpace(title) ? null : title.Trim()),
        };
    });
}
