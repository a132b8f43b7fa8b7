using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ChinaRussiaBot.Search;

/// <summary>Appends rows to a file of vectors; goes on with one that is there and fits, begins anew with any other.</summary>
internal sealed class VectorWriter : IDisposable
{
    private readonly FileStream file;
    private readonly int dimensions;

    public VectorWriter(string path, string model, int dimensions)
    {
        this.dimensions = dimensions;
        file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read, bufferSize: 1 << 16);
        VectorHead head = VectorLayout.Head(model, dimensions);
        VectorHead found = default;
        int read = file.ReadAtLeast(MemoryMarshal.AsBytes(new Span<VectorHead>(ref found)), Unsafe.SizeOf<VectorHead>(), throwOnEndOfStream: false);
        if (read < Unsafe.SizeOf<VectorHead>() || found != head)
        {
            file.SetLength(0);
            file.Write(MemoryMarshal.AsBytes(new ReadOnlySpan<VectorHead>(in head)));
            return;
        }

        // A row that was broken off is written again.
        long rows = (file.Length - read) / RowLength(dimensions);
        file.SetLength(read + (rows * RowLength(dimensions)));
        file.Position = file.Length;
    }

    public static long RowLength(int dimensions) => Unsafe.SizeOf<VectorRow>() + (dimensions * sizeof(float));

    public void Append(UInt128 text, int place, ReadOnlySpan<float> unit)
    {
        if (unit.Length != dimensions)
            throw new ArgumentException("A vector of another length.", nameof(unit));
        VectorRow row = new(text, place);
        file.Write(MemoryMarshal.AsBytes(new ReadOnlySpan<VectorRow>(in row)));
        file.Write(MemoryMarshal.AsBytes(unit));
    }

    /// <summary>Whatever happens to this process, what was appended so far is kept.</summary>
    public void Flush() => file.Flush();

    public void Dispose() => file.Dispose();
}
