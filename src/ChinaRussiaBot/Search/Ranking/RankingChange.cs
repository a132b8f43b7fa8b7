using System.Buffers.Binary;
using ChinaRussiaBot.Search.Analysis;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace ChinaRussiaBot.Search.Ranking;

/// <summary>
/// The way from one ranking file to the next when few passages changed: where each passage moves, which go, and the postings of those that
/// come. What stays is then copied from the old file, without asking Lucene for every term.
/// </summary>
internal sealed class RankingChange
{
    private const int MostComing = 4;

    private readonly AtomicReader before;
    private readonly PassageOrder orderBefore;
    private readonly DirectoryReader reader;
    private readonly AtomicReader after;
    private readonly PassageOrder orderAfter;
    private readonly List<int> gone = [];
    private readonly List<int> come = [];

    private readonly Task<NativeList<TermEntry>> terms;

    // No place before the first of these or behind the last is another one now.
    private int firstMoved = int.MaxValue;
    private int lastMoved = -1;

    private RankingChange(PassageIndex old, Task<NativeList<TermEntry>> terms, AtomicReader before, DirectoryReader reader, AtomicReader after, PassageOrder orderAfter)
    {
        (Old, orderBefore, this.before, this.reader, this.after, this.orderAfter) = (old.Ranking, old.Order, before, reader, after, orderAfter);
        this.terms = terms;
        Moved = new int[orderBefore.Count];
    }

    /// <summary>The ranking file before.</summary>
    public RankingFile Old { get; }

    /// <summary>Its terms of a field in their order.</summary>
    public ReadOnlySpan<TermEntry> TermsOf(PassageField field)
    {
        ReadOnlySpan<TermEntry> all = terms.GetAwaiter().GetResult().Items;
        int start = Before(all, Old.FieldOf(field).NormsOffset);
        return all[start..Before(all, Old.EndOf(field))];
    }

    /// <summary>For each place of the old file its place in the new one, rising; negative when the passage goes.</summary>
    public int[] Moved { get; }

    /// <param name="old">The index before.</param>
    /// <param name="terms">The terms of its ranking file.</param>
    /// <param name="removed">The batches that were removed from it; some came back changed.</param>
    /// <param name="reader">The index now.</param>
    /// <param name="after">The same as one.</param>
    /// <param name="order">The order of its passages.</param>
    /// <returns>Null when so much changed that writing everything anew is no slower.</returns>
    public static RankingChange? Between(PassageIndex old, Task<NativeList<TermEntry>> terms, IReadOnlySet<string> removed, DirectoryReader reader, AtomicReader after, PassageOrder order)
    {
        if (old.Segment is not { } before || before.GetTerms(PassageSchema.Batch) is null)
            return null;
        RankingChange change = new(old, terms, before, reader, after, order);
        Dictionary<string, (int Start, int Count)> now = PassageOrder.Batches(after).ToDictionary(static batch => batch.Name, static batch => (batch.Start, batch.Count), StringComparer.Ordinal);
        bool[] kept = new bool[order.Count];
        foreach ((string name, int start, int count) in PassageOrder.Batches(before))
        {
            bool goes = removed.Contains(name);
            (int Start, int Count) there = goes ? default : now[name];
            if (!goes && there.Count != count)
                throw new InvalidDataException("A batch of the passage index changed unasked.");
            for (int at = 0; at < count; at++)
            {
                change.Moved[start + at] = goes ? -1 : there.Start + at;
                if (goes)
                    change.gone.Add(start + at);
                else
                    kept[there.Start + at] = true;
            }
        }

        for (int place = 0; place < kept.Length; place++)
        {
            if (!kept[place])
                change.come.Add(place);
        }

        for (int place = 0; place < change.Moved.Length; place++)
        {
            if (change.Moved[place] == place)
                continue;
            change.firstMoved = Math.Min(change.firstMoved, place);
            change.lastMoved = place;
        }

        return change.come.Count * MostComing > order.Count ? null : change;
    }

    /// <summary>Whether all places of a term are what they were.</summary>
    /// <param name="term">Which.</param>
    /// <param name="places">Room for a block.</param>
    /// <param name="frequencies">The same.</param>
    public bool Leaves(in TermEntry term, Span<int> places, Span<int> frequencies) => !Old.HasWithin(term, firstMoved, lastMoved, places, frequencies);

    /// <summary>Whether all of these places, which rise, are what they were.</summary>
    public bool Leaves(ReadOnlySpan<int> places)
    {
        int next = places.BinarySearch(firstMoved);
        next = next < 0 ? ~next : next;
        return next == places.Length || places[next] > lastMoved;
    }

    /// <summary>The norms of a field by the new places.</summary>
    public void Norms(PassageField field, byte[] norms)
    {
        for (int place = 0; place < Moved.Length; place++)
        {
            if (Moved[place] >= 0)
                norms[Moved[place]] = Old.NormOf(field, place);
        }

        if (after.GetNormValues(PassageSchema.NameOf(field)) is not { } values)
            return;
        foreach (int place in come)
            norms[place] = (byte)values.Get(orderAfter.NumberAt(place));
    }

    /// <summary>How many passages have the field now, and how many terms all together.</summary>
    public (int Passages, long Length) Sizes(PassageField field)
    {
        ref readonly FieldEntry entry = ref Old.FieldOf(field);
        int passages = entry.Documents;
        long length = entry.Length;
        foreach (int size in SizesOf(before, orderBefore, gone, field))
            (passages, length) = (passages - (size > 0 ? 1 : 0), length - size);
        foreach (int size in SizesOf(after, orderAfter, come, field))
            (passages, length) = (passages + (size > 0 ? 1 : 0), length + size);
        return (passages, length);
    }

    public ReadingStatistics Statistics()
    {
        ReadingStatistics statistics = ReadingStatistics.Of(Old);
        foreach (byte[] code in Values(before, orderBefore, gone, PassageSchema.Reading))
            statistics.Add(code, -1);
        foreach (byte[] code in Values(after, orderAfter, come, PassageSchema.Reading))
            statistics.Add(code);
        return statistics;
    }

    /// <summary>The terms of the passages that come.</summary>
    public ComingTerms Coming(PassageField field) => ComingTerms.Of(field, reader, orderAfter, come, Old);

    /// <summary>How many of the terms, which lie one after the other, begin before an offset.</summary>
    private static int Before(ReadOnlySpan<TermEntry> terms, long offset)
    {
        int low = 0, high = terms.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (terms[middle].Offset < offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private static IEnumerable<int> SizesOf(AtomicReader reader, PassageOrder order, List<int> places, PassageField field) =>
        Values(reader, order, places, PassageSchema.Sizes).Select(size => BinaryPrimitives.ReadInt32LittleEndian(size.AsSpan((int)field * sizeof(int))));

    private static IEnumerable<byte[]> Values(AtomicReader reader, PassageOrder order, List<int> places, string name)
    {
        if (places.Count == 0)
            yield break;
        BinaryDocValues values = reader.GetBinaryDocValues(name);
        BytesRef bytes = new();
        foreach (int place in places)
        {
            values.Get(order.NumberAt(place), bytes);
            yield return bytes.Bytes.AsSpan(bytes.Offset, bytes.Length).ToArray();
        }
    }
}
