using System.IO.MemoryMappedFiles;
using Lucene.Net.Store;

namespace ChinaRussiaBot.Search.Ranking;

/// <summary>
/// Reads index files through memory maps and plain pointers. Lucene.Net's own mapped directory can crash the process when a reader closes
/// under a search, and reads byte by byte. Here nothing is unmapped before the directory is disposed of,
/// which its owner does only after the last search has left.
/// </summary>
internal sealed unsafe class PointerDirectory(string path) : FSDirectory(new DirectoryInfo(path), null)
{
    private readonly List<(MemoryMappedFile File, MemoryMappedViewAccessor View)> _maps = [];

    public override IndexInput OpenInput(string name, IOContext context)
    {
        EnsureOpen();
        string path = System.IO.Path.Combine(Directory.FullName, name);
        long length = new FileInfo(path).Length;
        if (length == 0)
            return new PointerInput(path, null, 0);
        var file = MemoryMappedFile.CreateFromFile(path, FileMode.Open, null, 0, MemoryMappedFileAccess.Read);
        MemoryMappedViewAccessor view = file.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read);
        lock (_maps)
            _maps.Add((file, view));
        byte* start = null;
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
        return new PointerInput(path, start + view.PointerOffset, length);
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        lock (_maps)
        {
            foreach ((MemoryMappedFile file, MemoryMappedViewAccessor view) in _maps)
            {
                view.SafeMemoryMappedViewHandle.ReleasePointer();
                view.Dispose();
                file.Dispose();
            }

            _maps.Clear();
        }
    }

    /// <summary>One file; a clone is the same with a position of its own.</summary>
    private sealed class PointerInput(string description, byte* start, long length) : IndexInput(description)
    {
        private long _position;

        public override long Length => length;

        public override long Position => _position;

        public override byte ReadByte()
        {
            if (_position >= length)
                throw new EndOfStreamException("Read past the end of an index file.");
            return start[_position++];
        }

        public override void ReadBytes(byte[] b, int offset, int len)
        {
            if (len < 0 || _position + len > length)
                throw new EndOfStreamException("Read past the end of an index file.");
            new ReadOnlySpan<byte>(start + _position, len).CopyTo(b.AsSpan(offset, len));
            _position += len;
        }

        public override void Seek(long pos)
        {
            if (pos < 0 || pos > length)
                throw new EndOfStreamException("Sought past the end of an index file.");
            _position = pos;
        }

        protected override void Dispose(bool disposing)
        {
            // The map belongs to the directory: other inputs may read from it still.
        }
    }
}
