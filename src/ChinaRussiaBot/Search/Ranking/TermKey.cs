using System.Text;
using ChinaRussiaBot.Search.Analysis;

namespace ChinaRussiaBot.Search.Ranking;

/// <summary>Terms are looked up by 64 bits of hash; the writer makes sure that no two terms of an index share them.</summary>
internal static class TermKey
{
    public static ulong Of(PassageField field, ReadOnlySpan<char> term)
    {
        Span<byte> bytes = stackalloc byte[256];
        if (term.Length > 80)
            term = term[..80];
        int length = Encoding.UTF8.GetBytes(term, bytes);
        return Of(field, bytes[..length]);
    }

    public static ulong Of(PassageField field, ReadOnlySpan<byte> term)
    {
        ulong hash = 0xCBF29CE484222325UL ^ (((ulong)field + 1) * 0x9E3779B97F4A7C15UL);
        foreach (byte part in term)
            hash = (hash ^ part) * 0x100000001B3UL;
        hash ^= hash >> 32;
        hash *= 0xD6E8FEB86659FD93UL;
        hash ^= hash >> 32;
        // Zero marks an empty place of the table.
        return hash == 0 ? 1 : hash;
    }
}
