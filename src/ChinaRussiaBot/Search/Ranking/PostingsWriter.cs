using System.Buffers.Binary;

namespace ChinaRussiaBot.Search.Ranking;

/// <summary>
/// Writes the postings of one term: what its best postings reach, then the blocks' last documents, bounds and places, then the blocks.
/// </summary>
internal sealed class PostingsWriter(Stream target) : IDisposable
{
    private readonly int[] _levels = new int[257];
    private int[] _documents = new int[1024];
    private int[] _frequencies = new int[1024];
    private float[] _impacts = new float[1024];
    private byte[] _headers = new byte[1024];
    private byte[] _block = new byte[2048];
    private readonly MemoryStream _data = new();
    private int _count;

    public int Count => _count;

    public void Clear() => _count = 0;

    public void Dispose() => _data.Dispose();

    public void Add(int document, int frequency, float impact)
    {
        if (_count == _documents.Length)
        {
            Array.Resize(ref _documents, _count * 2);
            Array.Resize(ref _frequencies, _count * 2);
            Array.Resize(ref _impacts, _count * 2);
        }

        _documents[_count] = document;
        _frequencies[_count] = frequency;
        _impacts[_count++] = impact;
    }

    /// <summary>Returns the best impact of all.</summary>
    public float Write()
    {
        WriteBestLevels();
        int blocks = (_count + RankingLayout.BlockSize - 1) / RankingLayout.BlockSize;
        if (_headers.Length < blocks * RankingLayout.BlockHeaderSize)
            _headers = new byte[blocks * RankingLayout.BlockHeaderSize * 2];
        _data.SetLength(0);
        float best = 0;
        int previous = -1;
        for (int block = 0; block < blocks; block++)
        {
            int start = block * RankingLayout.BlockSize;
            int length = Math.Min(RankingLayout.BlockSize, _count - start);
            float maximum = 0;
            for (int index = start; index < start + length; index++)
                maximum = Math.Max(maximum, _impacts[index]);
            best = Math.Max(best, maximum);
            Span<byte> header = _headers.AsSpan(block * RankingLayout.BlockHeaderSize, RankingLayout.BlockHeaderSize);
            BinaryPrimitives.WriteInt32LittleEndian(header, _documents[start + length - 1]);
            BinaryPrimitives.WriteSingleLittleEndian(header[4..], maximum);
            BinaryPrimitives.WriteUInt32LittleEndian(header[8..], checked((uint)_data.Length));
            WriteBlock(start, length, previous);
            previous = _documents[start + length - 1];
        }

        target.Write(_headers, 0, blocks * RankingLayout.BlockHeaderSize);
        target.Write(_data.GetBuffer(), 0, (int)_data.Length);
        return best;
    }

    /// <summary>A histogram instead of sorting: the lower edge of the level is a bound that is always kept.</summary>
    private void WriteBestLevels()
    {
        Span<byte> header = stackalloc byte[RankingLayout.TermHeaderSize];
        header.Clear();
        // Most terms are rarer than the first count asks for.
        if (_count < RankingLayout.BestCounts[0])
        {
            target.Write(header);
            return;
        }

        Array.Clear(_levels);
        for (int index = 0; index < _count; index++)
            _levels[(int)(_impacts[index] * 256)]++;
        int slot = 0, seen = 0, level = 256;
        foreach (int best in RankingLayout.BestCounts)
        {
            while (level >= 0 && seen + _levels[level] < best)
                seen += _levels[level--];
            header[slot++] = (byte)Math.Clamp(level, 0, 255);
        }

        target.Write(header);
    }

    private void WriteBlock(int start, int length, int previous)
    {
        int largestGap = 0, largestFrequency = 0, last = previous;
        for (int index = start; index < start + length; index++)
        {
            largestGap = Math.Max(largestGap, _documents[index] - last);
            largestFrequency = Math.Max(largestFrequency, _frequencies[index]);
            last = _documents[index];
        }

        int gapSize = SizeOf(largestGap);
        int frequencySize = largestFrequency == 1 ? 0 : SizeOf(largestFrequency);
        int at = 0;
        _block[at++] = (byte)(gapSize | (frequencySize << 4));
        for (int index = start; index < start + length; index++)
        {
            at = Put(at, _documents[index] - previous, gapSize);
            previous = _documents[index];
        }

        if (frequencySize > 0)
        {
            for (int index = start; index < start + length; index++)
                at = Put(at, _frequencies[index], frequencySize);
        }

        _data.Write(_block, 0, at);
    }

    private static int SizeOf(int value) => value <= byte.MaxValue ? 1 : value <= ushort.MaxValue ? 2 : 4;

    private int Put(int at, int value, int size)
    {
        if (size == 1)
        {
            _block[at] = (byte)value;
            return at + 1;
        }

        for (int index = 0; index < size; index++)
            _block[at + index] = (byte)(value >> (8 * index));
        return at + size;
    }
}
