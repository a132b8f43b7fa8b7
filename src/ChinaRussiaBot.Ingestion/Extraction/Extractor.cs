using ChinaRussiaBot.Ingestion.Formats;
using ChinaRussiaBot.Ingestion.Mending;
using ChinaRussiaBot.Ingestion.Office;
using ChinaRussiaBot.Ingestion.Pdf;

namespace ChinaRussiaBot.Ingestion.Extraction;

/// <summary>A file → what it says. Runs in the reading process; parsers are loaded only for the format at hand.</summary>
internal static class Extractor
{
    /// <exception cref="RefusedException">It is not taken, and why.</exception>
    public static ExtractedDocument Read(string path, string name, ReadingLimits limits)
    {
        using FileStream content = Open(path);
        if (content.Length > limits.Bytes)
            throw new RefusedException(RefusalReason.TooLarge, $"{limits.Bytes / 1_000_000}");
        ExtractedDocument read = Read(FileSniffer.KindOf(name, content), content, limits);
        ExtractedDocument mended = read with { Blocks = [.. read.Blocks.Select(Mend).Where(HasContent)], Title = Line(read.Title), Publisher = Line(read.Publisher) };
        if (mended.Blocks.Count == 0)
            throw new RefusedException(mended.Notes.Any(static note => note.Kind == NoteKind.ScannedSkipped) ? RefusalReason.Scanned : RefusalReason.NoText);
        if (mended.Blocks.Sum(Length) > limits.Characters)
            throw new RefusedException(RefusalReason.TooLarge, $"{limits.Characters}");
        return mended;
    }

    private static ExtractedDocument Read(FileKind kind, FileStream content, ReadingLimits limits)
    {
        switch (kind)
        {
            case FileKind.Docx:
                ZipGuard.Check(content, limits);
                return WordReader.Read(content, limits);
            case FileKind.Xlsx:
                ZipGuard.Check(content, limits);
                return SheetReader.Read(content, limits);
            case FileKind.Pdf:
                return PdfReader.Read(content, limits);
        }

        byte[] bytes = new byte[content.Length];
        content.ReadExactly(bytes);
        return kind switch
        {
            FileKind.Html => HtmlReader.Read(bytes, limits),
            FileKind.Markdown => MarkdownReader.Read(bytes),
            FileKind.Csv => CsvFileReader.Read(bytes, limits),
            FileKind.Text or FileKind.Pdf or FileKind.Docx or FileKind.Xlsx => PlainTextReader.Read(bytes),
        };
    }

    private static FileStream Open(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new RefusedException(RefusalReason.NotFound);
        }
    }

    private static Block Mend(Block block) => block with
    {
        Text = CharacterMending.Mend(block.Text).Trim(),
        Rows = [.. block.Rows.Select(static row => (IReadOnlyList<string>)[.. row.Select(static cell => CharacterMending.Mend(cell).Trim())])],
    };

    private static bool HasContent(Block block) => block.Text.Length > 0 || block.Rows.Any(static row => row.Any(static cell => cell.Length > 0));

    private static int Length(Block block) => block.Text.Length + block.Rows.Sum(static row => row.Sum(static cell => cell.Length));

    private static string? Line(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : string.Join(' ', CharacterMending.Mend(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
