using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace ChinaRussiaBot.Search;

/// <summary>
/// A file of vectors: a head, then rows of one size, each the hash of a text, the number of its passage, and the vector. It is written by
/// appending, so that one which was broken off holds all rows but the last.
/// </summary>
internal static class VectorLayout
{
    /// <summary>The file beside Lucene's.</summary>
    public const string FileName = "vectors.bin";

    private const ulong Magic = 0x31_54_43_45_56_42_52_43;

    public static VectorHead Head(string model, int dimensions) => new(Magic, dimensions, HashOf(model));

    public static bool IsHead(in VectorHead head) => head is { Magic: Magic, Dimensions: > 0 and <= 65_536 };

    /// <summary>Tells texts and names of models apart.</summary>
    public static UInt128 HashOf(string text)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(text), hash);
        return MemoryMarshal.Read<UInt128>(hash);
    }
}

/// <summary>What a file of vectors begins with.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal readonly record struct VectorHead(ulong Magic, long Dimensions, UInt128 Model);

/// <summary>What a row begins with; the vector follows.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal readonly record struct VectorRow(UInt128 Text, long Place);
