using System.IO.Compression;

namespace ChinaRussiaBot.Ingestion.Extraction;

/// <summary>What a file is, by its name and by its content; both must agree.</summary>
internal static class FileSniffer
{
    private static readonly byte[] OldOfficeMark = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>Extensions that are read, for messages.</summary>
    public const string Known = ".pdf .docx .xlsx .csv .tsv .html .htm .md .txt";

    /// <exception cref="RefusedException">No kind that can be read, or not what its name says.</exception>
    public static FileKind KindOf(string name, Stream content)
    {
        string extension = Path.GetExtension(name).ToLowerInvariant();
        byte[] head = new byte[4096];
        int length = content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        content.Position = 0;
        if (length == 0)
            throw new RefusedException(RefusalReason.Empty);
        ReadOnlySpan<byte> start = head.AsSpan(0, length);
        FileKind named = OfExtension(extension);
        if (start.StartsWith(OldOfficeMark))
            throw new RefusedException(IsEncryptedOffice(content) ? RefusalReason.Encrypted : RefusalReason.OldOffice);
        string? found = OfContent(start, content);
        bool agrees = named switch
        {
            FileKind.Pdf => found == "PDF",
            FileKind.Docx => found == "DOCX",
            FileKind.Xlsx => found == "XLSX",
            FileKind.Csv or FileKind.Html or FileKind.Markdown or FileKind.Text => found is null,
        };
        // A broken archive is damaged, whatever it was meant to be.
        if (!agrees && found == "ZIP" && named is FileKind.Docx or FileKind.Xlsx)
            throw new RefusedException(RefusalReason.Damaged, named.ToString().ToUpperInvariant());
        return agrees ? named : throw new RefusedException(RefusalReason.WrongExtension, $"{extension}, {found ?? "TXT"}");
    }

    private static FileKind OfExtension(string extension) => extension switch
    {
        ".pdf" => FileKind.Pdf,
        ".docx" => FileKind.Docx,
        ".xlsx" => FileKind.Xlsx,
        ".docm" or ".xlsm" or ".dotm" or ".xltm" or ".pptm" => throw new RefusedException(RefusalReason.Macro, extension),
        ".doc" or ".xls" or ".ppt" => throw new RefusedException(RefusalReason.OldOffice, extension),
        ".csv" or ".tsv" => FileKind.Csv,
        ".html" or ".htm" or ".xhtml" => FileKind.Html,
        ".md" or ".markdown" => FileKind.Markdown,
        ".txt" or ".text" => FileKind.Text,
        _ => throw new RefusedException(RefusalReason.UnknownKind, extension),
    };

    private static string? OfContent(ReadOnlySpan<byte> start, Stream content)
    {
        // Some producers put a few bytes before the mark.
        if (start[..Math.Min(start.Length, 1024)].IndexOf("%PDF-"u8) >= 0)
            return "PDF";
        if (start.StartsWith("PK\x3\x4"u8) || start.StartsWith("PK\x5\x6"u8))
            return OfArchive(content);
        return start switch
        {
            [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => "PNG",
            [0xFF, 0xD8, 0xFF, ..] => "JPEG",
            [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => "GIF",
            [0x1F, 0x8B, ..] => "GZIP",
            [(byte)'R', (byte)'a', (byte)'r', (byte)'!', ..] => "RAR",
            [(byte)'7', (byte)'z', 0xBC, 0xAF, ..] => "7Z",
            [(byte)'M', (byte)'Z', ..] when start.Contains((byte)0) => "EXE",
            [0x7F, (byte)'E', (byte)'L', (byte)'F', ..] => "ELF",
            [(byte)'{', (byte)'\\', (byte)'r', (byte)'t', (byte)'f', ..] => "RTF",
            _ => null,
        };
    }

    private static string OfArchive(Stream content)
    {
        try
        {
            using ZipArchive archive = new(content, ZipArchiveMode.Read, leaveOpen: true);
            return archive.GetEntry("word/document.xml") is not null ? "DOCX"
                : archive.GetEntry("xl/workbook.xml") is not null ? "XLSX"
                : "ZIP";
        }
        catch (InvalidDataException)
        {
            return "ZIP";
        }
        finally
        {
            content.Position = 0;
        }
    }

    // The stream's name stands in UTF-16 in the directory of the compound file.
    private static bool IsEncryptedOffice(Stream content)
    {
        byte[] bytes = new byte[Math.Min(content.Length, 1 << 20)];
        content.ReadExactly(bytes);
        content.Position = 0;
        return bytes.AsSpan().IndexOf("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"u8) >= 0;
    }
}
