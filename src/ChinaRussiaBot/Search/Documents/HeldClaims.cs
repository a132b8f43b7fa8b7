using System.Text;

namespace ChinaRussiaBot.Search;

/// <summary>
/// Which file takes an id, among the files of a <see cref="HeldTable"/>: a hundred thousand ids, of which a build asks for those few that it
/// reads. So none becomes a text of its own; a sum of its bytes leads to the file, and its texts decide. Thread-safe.
/// </summary>
internal sealed class HeldClaims
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;
    private const int MostCharacters = 256;

    private readonly HeldTable table;

    // A power of two, half of it empty at least. Documents count from one, sources from minus one.
    private readonly uint[] sums;
    private readonly int[] files;

    public HeldClaims(HeldTable table)
    {
        this.table = table;
        int count = table.Sources.Count;
        foreach (HeldDocument document in table.Documents)
            count += document.ClaimCount;
        int capacity = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, count * 2));
        (sums, files) = (new uint[capacity], new int[capacity]);
        for (int at = 0; at < table.Documents.Count; at++)
        {
            HeldBytes claims = table.Documents[at].ClaimBytes(out int left);
            for (; left > 0; left--)
                Add(Sum(Offset, claims.TextBytes().Span), at + 1);
        }

        ulong source = Sum(Offset, "source "u8);
        Span<byte> id = stackalloc byte[MostCharacters * 3];
        for (int at = 0; at < table.Sources.Count; at++)
            Add(Sum(source, Bytes(table.Sources[at].Source.Id, id)), -1 - at);
    }

    /// <summary>The file that takes an id, after its space ("item x"); null when none does.</summary>
    public string? FileOf(string claim)
    {
        ulong sum = Sum(Offset, Bytes(claim, stackalloc byte[MostCharacters * 3]));
        for (int place = PlaceOf(sum); files[place] != 0; place = (place + 1) & (files.Length - 1))
        {
            if (sums[place] != (uint)(sum >> 32))
                continue;
            int file = files[place];
            if (file > 0 && table.Documents[file - 1].Claims.Contains(claim, StringComparer.Ordinal))
                return table.Documents[file - 1].File;
            if (file < 0 && claim == "source " + table.Sources[-1 - file].Source.Id)
                return table.Sources[-1 - file].File;
        }

        return null;
    }

    private static ReadOnlySpan<byte> Bytes(string text, Span<byte> room) =>
        text.Length <= MostCharacters ? room[..Encoding.UTF8.GetBytes(text, room)] : Encoding.UTF8.GetBytes(text);

    /// <summary>FNV-1a.</summary>
    private static ulong Sum(ulong sum, ReadOnlySpan<byte> bytes)
    {
        foreach (byte one in bytes)
            sum = (sum ^ one) * Prime;
        return sum;
    }

    private int PlaceOf(ulong sum) => (int)(uint)(sum ^ (sum >> 29)) & (files.Length - 1);

    private void Add(ulong sum, int file)
    {
        int place = PlaceOf(sum);
        while (files[place] != 0)
            place = (place + 1) & (files.Length - 1);
        (sums[place], files[place]) = ((uint)(sum >> 32), file);
    }
}
