using System.IO.Compression;

namespace ChinaRussiaBot.Ingestion.Extraction;

/// <summary>Looks through an Office archive before a parser does: size unpacked, names, programs, declared entities.</summary>
internal static class ZipGuard
{
    private const int Prologue = 4096;

    /// <exception cref="RefusedException">It is not safe to open.</exception>
    public static void Check(Stream content, ReadingLimits limits)
    {
        try
        {
            using ZipArchive archive = new(content, ZipArchiveMode.Read, leaveOpen: true);
            if (archive.Entries.Count > limits.ArchiveEntries)
                throw new RefusedException(RefusalReason.ZipBomb, $"{archive.Entries.Count}");
            long left = limits.UnpackedBytes;
            foreach (ZipArchiveEntry entry in archive.Entries)
            {
                CheckName(entry.FullName);
                left -= Unpack(entry, left, limits.UnpackedRatio);
            }
        }
        catch (InvalidDataException)
        {
            throw new RefusedException(RefusalReason.Damaged, "ZIP");
        }
        finally
        {
            content.Position = 0;
        }
    }

    private static void CheckName(string name)
    {
        string plain = name.Replace('\\', '/');
        if (plain.StartsWith('/') || plain.Contains(':', StringComparison.Ordinal) || plain.Split('/').Contains(".."))
            throw new RefusedException(RefusalReason.UnsafeArchive);
        if (plain.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase) || plain.Contains("/activeX/", StringComparison.OrdinalIgnoreCase))
            throw new RefusedException(RefusalReason.Macro, Path.GetFileName(plain));
    }

    /// <summary>Counts what really comes out: the sizes an archive declares may be lies.</summary>
    private static long Unpack(ZipArchiveEntry entry, long left, int ratio)
    {
        byte[] buffer = new byte[1 << 16];
        long total = 0;
        using Stream stream = entry.Open();
        int read;
        while ((read = stream.ReadAtLeast(buffer, Prologue, throwOnEndOfStream: false)) > 0)
        {
            if (total == 0 && IsXml(entry.FullName) && Declares(buffer.AsSpan(0, Math.Min(read, Prologue))))
                throw new RefusedException(RefusalReason.ExternalEntity, Path.GetFileName(entry.FullName));
            total += read;
            if (total > left || (total > 10_000_000 && total / Math.Max(1, entry.CompressedLength) > ratio))
                throw new RefusedException(RefusalReason.ZipBomb, $"{left / 1_000_000}");
        }

        return total;
    }

    private static bool IsXml(string name) =>
        name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    private static bool Declares(ReadOnlySpan<byte> start) => start.IndexOf("<!DOCTYPE"u8) >= 0 || start.IndexOf("<!ENTITY"u8) >= 0
        || start.IndexOf("<\0!\0D\0O\0C\0T\0Y\0P\0E"u8) >= 0;
}
