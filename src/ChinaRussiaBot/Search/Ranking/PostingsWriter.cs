using System.Buffers.Binary;
using System.Runtime.Intrinsics;

namespace ChinaRussiaBot.Search.Ranking;

/// <summary>
/// Writes the postings of one term: what its best postings reach, then the blocks' last documents, bounds and places, then the blocks.
/// </summary>
internal sealed class PostingsWriter(Stream target)
{
    private const int Levels = 257;

    // A posting takes four bytes for its gap and four for its frequency at most.
    private const int MostBytes = 8;

    private readonly int[] _levels = new int[Levels];
    private float[] _impacts = new float[1024];
    private byte[] _term = new byte[1 << 14];

    /// <summary>Returns the best impact of all.</summary>
    /// <param name="documents">Of each posting, rising.</param>
    /// <param name="frequencies">Of each posting.</param>
    /// <param name="norms">By document.</param>
    /// <param name="saturation">By norm.</param>
    public float Write(ReadOnlySpan<int> documents, ReadOnlySpan<int> frequencies, ReadOnlySpan<byte> norms, ReadOnlySpan<float> saturation)
    {
        ReadOnlySpan<float> impacts = Impacts(documents, frequencies, norms, saturation);
        int blocks = BlocksOf(documents.Length);
        int data = RankingLayout.TermHeaderSize + (blocks * RankingLayout.BlockHeaderSize);
        Room(data + blocks + (documents.Length * MostBytes));
        int at = data;
        int previous = -1;
        for (int block = 0; block < blocks; block++)
        {
            int start = block * RankingLayout.BlockSize;
            int length = Math.Min(RankingLayout.BlockSize, documents.Length - start);
            Span<byte> header = _term.AsSpan(RankingLayout.TermHeaderSize + (block * RankingLayout.BlockHeaderSize), RankingLayout.BlockHeaderSize);
            BinaryPrimitives.WriteInt32LittleEndian(header, documents[start + length - 1]);
            BinaryPrimitives.WriteUInt32LittleEndian(header[8..], checked((uint)(at - data)));
            at += WriteBlock(_term.AsSpan(at), documents.Slice(start, length), frequencies.Slice(start, length), previous);
            previous = documents[start + length - 1];
        }

        return Finish(_term.AsSpan(0, at), impacts);
    }

    /// <summary>The same where documents and frequencies were written before and only norms or their saturation are others.</summary>
    /// <param name="before">What was written.</param>
    /// <param name="documents">What it says.</param>
    /// <param name="frequencies">What it says.</param>
    /// <param name="norms">By document.</param>
    /// <param name="saturation">By norm.</param>
    public float Copy(ReadOnlySpan<byte> before, ReadOnlySpan<int> documents, ReadOnlySpan<int> frequencies, ReadOnlySpan<byte> norms, ReadOnlySpan<float> saturation)
    {
        Room(before.Length);
        before.CopyTo(_term);
        return Finish(_term.AsSpan(0, before.Length), Impacts(documents, frequencies, norms, saturation));
    }

    private static int BlocksOf(int count) => (count + RankingLayout.BlockSize - 1) / RankingLayout.BlockSize;

    private void Room(int length)
    {
        if (_term.Length < length)
            _term = new byte[length * 2];
    }

    private ReadOnlySpan<float> Impacts(ReadOnlySpan<int> documents, ReadOnlySpan<int> frequencies, ReadOnlySpan<byte> norms, ReadOnlySpan<float> saturation)
    {
        if (_impacts.Length < documents.Length)
            _impacts = new float[documents.Length * 2];
        Span<float> impacts = _impacts.AsSpan(0, documents.Length);
        frequencies = frequencies[..documents.Length];
        for (int index = 0; index < documents.Length; index++)
            impacts[index] = saturation[norms[documents[index]]];
        int done = 0;
        // The same numbers, four at a time: each is rounded as it would be alone.
        for (; done <= impacts.Length - Vector128<float>.Count; done += Vector128<float>.Count)
        {
            Vector128<float> frequency = Vector128.ConvertToSingle(Vector128.Create(frequencies[done..]));
            (frequency / (frequency + Vector128.Create<float>(impacts[done..]))).CopyTo(impacts[done..]);
        }

        for (; done < impacts.Length; done++)
        {
            float frequency = frequencies[done];
            impacts[done] = frequency / (frequency + impacts[done]);
        }

        return impacts;
    }

    /// <summary>Puts the bounds in and writes all of it.</summary>
    private float Finish(Span<byte> term, ReadOnlySpan<float> impacts)
    {
        WriteBestLevels(term[..RankingLayout.TermHeaderSize], impacts);
        float best = 0;
        int header = RankingLayout.TermHeaderSize;
        for (int start = 0; start < impacts.Length; start += RankingLayout.BlockSize, header += RankingLayout.BlockHeaderSize)
        {
            float maximum = Greatest(impacts.Slice(start, Math.Min(RankingLayout.BlockSize, impacts.Length - start)));
            BinaryPrimitives.WriteSingleLittleEndian(term[(header + 4)..], maximum);
            best = Math.Max(best, maximum);
        }

        target.Write(term);
        return best;
    }

    private static float Greatest(ReadOnlySpan<float> impacts)
    {
        float greatest = 0;
        int done = 0;
        if (impacts.Length >= Vector128<float>.Count)
        {
            Vector128<float> four = Vector128<float>.Zero;
            for (; done <= impacts.Length - Vector128<float>.Count; done += Vector128<float>.Count)
                four = Vector128.Max(four, Vector128.Create(impacts[done..]));
            for (int lane = 0; lane < Vector128<float>.Count; lane++)
                greatest = Math.Max(greatest, four[lane]);
        }

        for (; done < impacts.Length; done++)
            greatest = Math.Max(greatest, impacts[done]);
        return greatest;
    }

    /// <summary>A histogram instead of sorting: the lower edge of the level is a bound that is always kept.</summary>
    private void WriteBestLevels(Span<byte> header, ReadOnlySpan<float> impacts)
    {
        header.Clear();
        // Most terms are rarer than the first count asks for.
        if (impacts.Length < RankingLayout.BestCounts[0])
            return;
        Span<int> levels = _levels;
        levels.Clear();
        foreach (float impact in impacts)
            levels[(int)(impact * 256)]++;
        int slot = 0, seen = 0, level = Levels - 1;
        foreach (int best in RankingLayout.BestCounts)
        {
            while (level >= 0 && seen + levels[level] < best)
                seen += levels[level--];
            header[slot++] = (byte)Math.Clamp(level, 0, 255);
        }
    }

    /// <summary>Returns how many bytes it takes.</summary>
    private static int WriteBlock(Span<byte> block, ReadOnlySpan<int> documents, ReadOnlySpan<int> frequencies, int previous)
    {
        int gaps = 0, most = 0, last = previous;
        foreach (int document in documents)
        {
            gaps |= document - last;
            last = document;
        }

        foreach (int frequency in frequencies)
            most = Math.Max(most, frequency);
        int gapSize = SizeOf(gaps);
        int frequencySize = most == 1 ? 0 : SizeOf(most);
        block[0] = (byte)(gapSize | (frequencySize << 4));
        int at = 1;
        foreach (int document in documents)
        {
            at = Put(block, at, document - previous, gapSize);
            previous = document;
        }

        if (frequencySize > 0)
        {
            foreach (int frequency in frequencies)
                at = Put(block, at, frequency, frequencySize);
        }

        return at;
    }

    /// <summary>The same for a number and for numbers of which it has all bits.</summary>
    private static int SizeOf(int value) => value <= byte.MaxValue ? 1 : value <= ushort.MaxValue ? 2 : 4;

    private static int Put(Span<byte> block, int at, int value, int size)
    {
        switch (size)
        {
            case 1:
                block[at] = (byte)value;
                break;
            case 2:
                BinaryPrimitives.WriteUInt16LittleEndian(block[at..], (ushort)value);
                break;
            default:
                BinaryPrimitives.WriteInt32LittleEndian(block[at..], value);
                break;
        }

        return at + size;
    }
}
