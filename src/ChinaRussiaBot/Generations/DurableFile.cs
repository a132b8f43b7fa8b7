namespace ChinaRussiaBot.Generations;

/// <summary>Writes small files so that they are on the disk before anything points to them.</summary>
internal static class DurableFile
{
    private const int Piece = 1 << 16;

    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        using FileStream stream = new(path, FileMode.Create, FileAccess.Write, FileShare.None);
        stream.Write(content);
        stream.Flush(flushToDisk: true);
    }

    public static void Write(string path, Action<Stream> content)
    {
        using FileStream stream = new(path, FileMode.Create, FileAccess.Write, FileShare.None, Piece);
        content(stream);
        stream.Flush(flushToDisk: true);
    }
}
