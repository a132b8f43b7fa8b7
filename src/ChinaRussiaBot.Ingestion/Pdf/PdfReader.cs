using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Exceptions;

namespace ChinaRussiaBot.Ingestion.Pdf;

/// <summary>PDF: printed lines by page, pictures of pages through character recognition when it is installed.</summary>
internal static class PdfReader
{
    private const int LettersOfText = 24;

    public static ExtractedDocument Read(FileStream content, ReadingLimits limits)
    {
        try
        {
            using PdfDocument document = PdfDocument.Open(content, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true });
            if (document.NumberOfPages > limits.Pages)
                throw new RefusedException(RefusalReason.TooManyPages, $"{document.NumberOfPages}, {limits.Pages}");
            return Read(document, content.Name, limits);
        }
        catch (PdfDocumentEncryptedException)
        {
            throw new RefusedException(RefusalReason.Encrypted);
        }
        catch (Exception broken) when (broken is not (RefusedException or OutOfMemoryException))
        {
            // The parser throws whatever its innards throw.
            throw new RefusedException(RefusalReason.Damaged, "PDF");
        }
    }

    private static ExtractedDocument Read(PdfDocument document, string path, ReadingLimits limits)
    {
        List<IReadOnlyList<PdfLine>> pages = [];
        List<int> scanned = [];
        int characters = 0;
        for (int number = 1; number <= document.NumberOfPages; number++)
        {
            Page page = document.GetPage(number);
            IReadOnlyList<PdfLine> lines = LineBuilder.Build(page);
            characters += lines.Sum(static line => line.Text.Length);
            if (characters > limits.Characters)
                throw new RefusedException(RefusalReason.TooLarge, $"{limits.Characters}");
            if (lines.Sum(static line => line.Text.Length) < LettersOfText && IsPicture(page))
                scanned.Add(number);
            pages.Add(lines);
        }

        List<Note> notes = [];
        IReadOnlyDictionary<int, IReadOnlyList<Block>> read = PageScanner.Read(path, scanned, limits, notes);
        List<IReadOnlyList<PdfLine>> kept = RepeatedLines.Remove(pages, notes);
        List<Block> blocks = [.. PdfParagraphs.Of([.. kept.Where((_, index) => !read.ContainsKey(index + 1)).Select(WrappedRows.Joined)])];
        if (read.Count > 0)
            blocks = [.. blocks.Concat(read.OrderBy(static page => page.Key).SelectMany(static page => page.Value)).OrderBy(static block => block.Page)];
        string? title = document.Information.Title;
        return new ExtractedDocument(FileKind.Pdf) { Blocks = blocks, Notes = notes, Pages = document.NumberOfPages, Title = Sane(title) };
    }

    private static bool IsPicture(Page page)
    {
        double area = page.Width * page.Height;
        return page.GetImages().Any(image => image.BoundingBox.Width * image.BoundingBox.Height > area * 0.3);
    }

    // Producers put file names and template names there.
    private static string? Sane(string? title) =>
        string.IsNullOrWhiteSpace(title) || title.Contains(".doc", StringComparison.OrdinalIgnoreCase) || title.Contains(".htm", StringComparison.OrdinalIgnoreCase)
            || title.StartsWith("Microsoft Word", StringComparison.Ordinal) || !title.Any(static character => character > '\u0400') ? null : title.Trim();
}
