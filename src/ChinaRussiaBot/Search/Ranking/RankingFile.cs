using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ChinaRussiaBot.Search.Analysis;

namespace ChinaRussiaBot.Search.Ranking;

/// <summary>The ranking file, mapped into memory or held there. Its owner must not dispose of it while a search runs.</summary>
internal sealed unsafe class RankingFile : IDisposable
{
    private readonly MappedFile? _file;
    private readonly byte* _start;
    private readonly RankingFooter _footer;
    private readonly float[][] _saturations;

    private RankingFile(MappedFile? file, byte* start, long length)
    {
        _file = file;
        _start = start;
        if (length < sizeof(RankingFooter))
            throw new InvalidDataException("The ranking file is too short.");
        _footer = Unsafe.ReadUnaligned<RankingFooter>(start + length - sizeof(RankingFooter));
        if (_footer.Magic != RankingLayout.Magic || _footer.FormatVersion != RankingLayout.Version)
            throw new InvalidDataException("The ranking file is of another version.");
        if (ChecksumOf(start, length - sizeof(RankingFooter)) != _footer.Checksum)
            throw new InvalidDataException("The ranking file is damaged.");
        _saturations = [.. Enum.GetValues<PassageField>().Select(field => Bm25.SaturationByNorm(field, FieldOf(field).AverageLength))];
    }

    /// <summary>All that is known of the file.</summary>
    public ref readonly RankingFooter Footer => ref _footer;

    /// <summary>Keeps the bytes of a file in memory alive.</summary>
    private byte[]? Pinned { get; init; }

    public int Documents => _footer.Documents;

    public int ChineseDocuments => _footer.ChineseDocuments;

    public int RussianDocuments => _footer.RussianDocuments;

    public float AverageCharacters => _footer.AverageCharacters;

    public float AverageTrigrams => _footer.AverageTrigrams;

    public static RankingFile Open(string path)
    {
        MappedFile file = new(path);
        try
        {
            return new RankingFile(file, file.Start, file.Length);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>A file that never was on disk: the bytes are pinned for as long as the process wants them.</summary>
    public static RankingFile FromMemory(ReadOnlySpan<byte> content)
    {
        byte[] pinned = GC.AllocateUninitializedArray<byte>(content.Length, pinned: true);
        content.CopyTo(pinned);
        return new RankingFile(null, (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(pinned)), pinned.Length) { Pinned = pinned };
    }

    public ref readonly FieldEntry FieldOf(PassageField field)
    {
        switch (field)
        {
            case PassageField.ChinesePairs:
                return ref _footer.ChinesePairs;
            case PassageField.RussianStems:
                return ref _footer.RussianStems;
            case PassageField.Concepts:
                return ref _footer.Concepts;
            default:
                return ref _footer.RussianPrefixes;
        }
    }

    /// <summary>Finds a term; false when no passage has it.</summary>
    public bool TryFind(ulong key, out TermEntry entry)
    {
        var table = (TermEntry*)(_start + _footer.TermsOffset);
        int mask = _footer.TermCapacity - 1;
        for (int place = (int)(key & (uint)mask); ; place = (place + 1) & mask)
        {
            entry = Unsafe.ReadUnaligned<TermEntry>(table + place);
            if (entry.Key == key)
                return true;
            if (entry.Key == 0)
                return false;
        }
    }

    /// <summary>All terms in the order in which they were written: field by field, by the bytes of UTF-8 within.</summary>
    public NativeList<TermEntry> Terms()
    {
        var table = new ReadOnlySpan<TermEntry>(_start + _footer.TermsOffset, _footer.TermCapacity);
        // At least half of the table is empty.
        NativeList<TermEntry> terms = new(table.Length / 2);
        using NativeList<long> offsets = new(table.Length / 2);
        foreach (ref readonly TermEntry entry in table)
        {
            if (entry.Key == 0)
                continue;
            terms.Add(entry);
            offsets.Add(entry.Offset);
        }

        offsets.Items.Sort(terms.Items);
        return terms;
    }

    /// <summary>All postings of a term.</summary>
    public void Read(in TermEntry entry, Span<int> documents, Span<int> frequencies)
    {
        int blocks = (entry.Frequency + RankingLayout.BlockSize - 1) / RankingLayout.BlockSize;
        byte* headers = _start + entry.Offset + RankingLayout.TermHeaderSize;
        byte* data = headers + ((long)blocks * RankingLayout.BlockHeaderSize);
        int before = -1;
        for (int block = 0; block < blocks; block++, headers += RankingLayout.BlockHeaderSize)
        {
            int start = block * RankingLayout.BlockSize;
            int length = Math.Min(RankingLayout.BlockSize, entry.Frequency - start);
            PostingBlock.Decode(data + Unsafe.ReadUnaligned<uint>(headers + 8), before, documents.Slice(start, length), frequencies.Slice(start, length));
            before = Unsafe.ReadUnaligned<int>(headers);
        }
    }

    /// <summary>Whether a term has a posting from one place to another.</summary>
    /// <param name="entry">The term.</param>
    /// <param name="first">The one.</param>
    /// <param name="last">The other.</param>
    /// <param name="documents">Room for a block.</param>
    /// <param name="frequencies">The same.</param>
    public bool HasWithin(in TermEntry entry, int first, int last, Span<int> documents, Span<int> frequencies)
    {
        int blocks = (entry.Frequency + RankingLayout.BlockSize - 1) / RankingLayout.BlockSize;
        byte* headers = _start + entry.Offset + RankingLayout.TermHeaderSize;
        byte* data = headers + ((long)blocks * RankingLayout.BlockHeaderSize);
        int before = -1;
        for (int block = 0; block < blocks; block++, headers += RankingLayout.BlockHeaderSize)
        {
            int end = Unsafe.ReadUnaligned<int>(headers);
            if (end < first)
            {
                before = end;
                continue;
            }

            int length = Math.Min(RankingLayout.BlockSize, entry.Frequency - (block * RankingLayout.BlockSize));
            // Most terms are in one passage.
            if (length == 1)
                return end <= last;
            PostingBlock.Decode(data + Unsafe.ReadUnaligned<uint>(headers + 8), before, documents[..length], frequencies[..length]);
            int next = documents[..length].BinarySearch(first);
            return documents[next < 0 ? ~next : next] <= last;
        }

        return false;
    }

    /// <summary>What the file says from one place to another.</summary>
    public ReadOnlySpan<byte> Bytes(long start, long end) => new(_start + start, checked((int)(end - start)));

    /// <summary>Before which offset the terms of a field lie.</summary>
    public long EndOf(PassageField field) =>
        (int)field + 1 < RankingLayout.FieldCount ? FieldOf((PassageField)((int)field + 1)).NormsOffset : _footer.CharactersOffset;

    public byte NormOf(PassageField field, int place) => _start[FieldOf(field).NormsOffset + place];

    public void Open(PostingCursor cursor, PassageField field, in TermEntry entry, float weight, int slot) =>
        cursor.Open(_start + entry.Offset, entry, weight, slot, _start + FieldOf(field).NormsOffset, _saturations[(int)field]);

    /// <summary>A score part (without weight) that at least <paramref name="count"/> documents of the term reach.</summary>
    public float ReachedBy(in TermEntry entry, int count)
    {
        ReadOnlySpan<int> steps = RankingLayout.BestCounts;
        for (int step = 0; step < steps.Length; step++)
        {
            if (steps[step] >= count)
                return entry.Frequency < steps[step] ? 0 : _start[entry.Offset + step] / 256f;
        }

        return 0;
    }

    public int CharacterFrequency(char character) => ((int*)(_start + _footer.CharactersOffset))[character];

    public int TrigramFrequency(int key) => ((int*)(_start + _footer.TrigramsOffset))[key];

    public void Dispose() => _file?.Dispose();

    private static uint ChecksumOf(byte* start, long length)
    {
        // In pieces of the writer's buffer, so that the steps of eight fall alike.
        const int piece = 1 << 16;
        uint checksum = 0;
        for (long at = 0; at < length; at += piece)
            checksum = ChecksumStream.Append(checksum, new ReadOnlySpan<byte>(start + at, (int)Math.Min(piece, length - at)));
        return checksum;
    }
}
