using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using ChinaRussiaBot.Search.Ranking;

namespace ChinaRussiaBot.Search;

/// <summary>A file of vectors, mapped into memory. Thread-safe; its owner must not dispose of it while it is read.</summary>
internal sealed unsafe class VectorFile : IDisposable
{
    private readonly MappedFile file;
    private readonly byte* start;
    private readonly VectorHead head;
    private readonly long rowLength;

    private VectorFile(MappedFile file)
    {
        this.file = file;
        start = file.Start;
        head = file.Length < sizeof(VectorHead) ? default : Unsafe.ReadUnaligned<VectorHead>(start);
        if (!VectorLayout.IsHead(head))
            throw new InvalidDataException("The file of vectors is of another version, or damaged.");
        rowLength = VectorWriter.RowLength(Dimensions);
        Count = (int)Math.Min(int.MaxValue, (file.Length - sizeof(VectorHead)) / rowLength);
    }

    /// <summary>Number of rows.</summary>
    public int Count { get; }

    /// <summary>Length of each vector.</summary>
    public int Dimensions => (int)head.Dimensions;

    /// <exception cref="InvalidDataException">It is no file of vectors.</exception>
    public static VectorFile Open(string path)
    {
        MappedFile file = new(path);
        try
        {
            return new VectorFile(file);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Null when there is none that this model wrote.</summary>
    public static VectorFile? TryOpen(string path, string model)
    {
        if (!File.Exists(path) || new FileInfo(path).Length < sizeof(VectorHead))
            return null;
        try
        {
            VectorFile file = Open(path);
            if (file.IsOf(model))
                return file;
            file.Dispose();
        }
        catch (InvalidDataException)
        {
            // To be written anew.
        }

        return null;
    }

    public bool IsOf(string model) => head.Model == VectorLayout.HashOf(model);

    public VectorRow Row(int index) => Unsafe.ReadUnaligned<VectorRow>(start + sizeof(VectorHead) + (index * rowLength));

    public ReadOnlySpan<float> Vector(int index) => new(start + sizeof(VectorHead) + (index * rowLength) + sizeof(VectorRow), Dimensions);

    /// <summary>The passages whose vectors lie closest, the closest first; those at a right angle or farther mean nothing alike.</summary>
    public ScoredDocument[] Nearest(ReadOnlySpan<float> unit, int limit)
    {
        if (unit.Length != Dimensions)
            return [];
        BestDocuments best = new();
        best.Start(limit, 0);
        for (int index = 0; index < Count; index++)
        {
            float cosine = TensorPrimitives.Dot(unit, Vector(index));
            if (cosine > best.Threshold)
                best.Offer((int)Row(index).Place, cosine);
        }

        ScoredDocument[] found = best.Kept.ToArray();
        BestDocuments.Sort(found);
        return found;
    }

    public void Dispose() => file.Dispose();
}
