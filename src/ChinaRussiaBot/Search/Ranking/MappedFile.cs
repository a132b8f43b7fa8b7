using System.IO.MemoryMappedFiles;

namespace ChinaRussiaBot.Search.Ranking;

/// <summary>A whole file, mapped into memory to be read. Thread-safe; after <see cref="Dispose"/> its bytes must not be touched.</summary>
internal sealed unsafe class MappedFile : IDisposable
{
    private readonly MemoryMappedFile map;
    private readonly MemoryMappedViewAccessor view;

    /// <exception cref="IOException">It cannot be opened.</exception>
    public MappedFile(string path)
    {
        map = MemoryMappedFile.CreateFromFile(path, FileMode.Open, null, 0, MemoryMappedFileAccess.Read);
        view = map.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read);
        byte* start = null;
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
        Start = start + view.PointerOffset;
        Length = new FileInfo(path).Length;
    }

    public byte* Start { get; }

    /// <summary>In bytes: that of the file, not of the pages that hold it.</summary>
    public long Length { get; }

    /// <summary>All of them, of a file that an array could hold.</summary>
    public ReadOnlySpan<byte> Bytes => new(Start, checked((int)Length));

    public void Dispose()
    {
        view.SafeMemoryMappedViewHandle.ReleasePointer();
        view.Dispose();
        map.Dispose();
    }
}
