using ChinaRussiaBot.Ingestion.Extraction;

namespace ChinaRussiaBot.Tests.Ingestion;

/// <summary>Reads a file in the test's own process, as the reading process would.</summary>
internal static class Extract
{
    public static ExtractedDocument File(string path, ReadingLimits? limits = null) =>
        Extractor.Read(path, Path.GetFileName(path), limits ?? ReadingLimits.Default);

    public static ExtractedDocument Bytes(string name, byte[] content, ReadingLimits? limits = null)
    {
        using TemporaryFolder folder = new();
        string path = folder.At(name);
        System.IO.File.WriteAllBytes(path, content);
        return File(path, limits);
    }

    public static ExtractedDocument Text(string name, string content) => Bytes(name, System.Text.Encoding.UTF8.GetBytes(content));

    public static RefusalReason Refusal(string name, byte[] content, ReadingLimits? limits = null) =>
        Assert.Throws<RefusedException>(() => Bytes(name, content, limits)).Reason;

    /// <summary>All characters but blanks, in order.</summary>
    public static string Letters(ExtractedDocument document) => Letters(string.Concat(document.Blocks.Select(static block =>
        block.Kind == BlockKind.Table ? string.Concat(block.Rows.SelectMany(static row => row)) : block.Text)));

    public static string Letters(string text) => string.Concat(text.Where(static character => !char.IsWhiteSpace(character)));
}
