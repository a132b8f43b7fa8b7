using System.Runtime.CompilerServices;

namespace ChinaRussiaBot.Search.Ranking;

/// <summary>
/// Walks the postings of one term, forwards only. Pointers are into the mapped ranking file, whose checksum was tested when it was opened;
/// the lease of the search keeps it mapped.
/// </summary>
internal sealed unsafe class PostingCursor
{
    public const int End = int.MaxValue;

    private readonly int[] _documents = new int[RankingLayout.BlockSize];
    private readonly int[] _frequencies = new int[RankingLayout.BlockSize];
    private byte* _headers;
    private byte* _data;
    private byte* _norms;
    private float[] _saturation = [];
    private int _blocks;
    private int _count;
    private int _boundBlock;
    private int _block;
    private int _length;
    private int _at;

    /// <summary>idf × weight: what a posting with the best thinkable frequency would score.</summary>
    public float Weight { get; private set; }

    /// <summary>No posting of the term scores more.</summary>
    public float Bound { get; private set; }

    /// <summary>Bound within the present window, and the sum with all terms that are sorted before.</summary>
    public float WindowBound { get; set; }

    public float WindowSum { get; set; }

    /// <summary>The caller's number for the term.</summary>
    public int Slot { get; private set; }

    public void Open(byte* term, in TermEntry entry, float weight, int slot, byte* norms, float[] saturation)
    {
        _count = entry.Frequency;
        _blocks = (_count + RankingLayout.BlockSize - 1) / RankingLayout.BlockSize;
        _headers = term + RankingLayout.TermHeaderSize;
        _data = _headers + ((long)_blocks * RankingLayout.BlockHeaderSize);
        _norms = norms;
        _saturation = saturation;
        _boundBlock = 0;
        _block = -1;
        _length = 0;
        _at = 0;
        Weight = weight;
        Bound = weight * entry.Maximum;
        Slot = slot;
    }

    /// <summary>The best that the term can score in documents from <paramref name="start"/> up to but without <paramref name="end"/>.</summary>
    public float BoundWithin(int start, int end)
    {
        while (_boundBlock < _blocks && LastDocument(_boundBlock) < start)
            _boundBlock++;
        float best = 0;
        for (int block = _boundBlock; block < _blocks; block++)
        {
            best = Math.Max(best, Unsafe.ReadUnaligned<float>(_headers + ((long)block * RankingLayout.BlockHeaderSize) + 4));
            if (LastDocument(block) >= end)
                break;
        }

        return best * Weight;
    }

    /// <summary>Adds the scores of all postings of the window to the accumulators and marks the documents met.</summary>
    public void Accumulate(int start, int end, float[] scores, ulong[] met)
    {
        if (MoveTo(start) >= end)
            return;
        float[] saturation = _saturation;
        byte* norms = _norms;
        while (true)
        {
            int at = _at;
            for (; at < _length; at++)
            {
                int document = _documents[at];
                if (document >= end)
                    break;
                float frequency = _frequencies[at];
                int place = document - start;
                scores[place] += Weight * (frequency / (frequency + saturation[norms[document]]));
                met[place >> 6] |= 1UL << place;
            }

            _at = at;
            if (at < _length || !NextBlock())
                return;
        }
    }

    /// <summary>The term's score for the document; zero when it is not in it. Documents are asked for in rising order.</summary>
    public float ScoreOf(int document)
    {
        if (MoveTo(document) != document)
            return 0;
        float frequency = _frequencies[_at];
        return Weight * (frequency / (frequency + _saturation[_norms[document]]));
    }

    private int MoveTo(int document)
    {
        if (_block < 0 || (_block < _blocks && LastDocument(_block) < document))
        {
            int block = Seek(document);
            if (block >= _blocks)
            {
                _block = _blocks;
                _length = 0;
                _at = 0;
                return End;
            }

            Decode(block);
        }

        if (_block >= _blocks)
            return End;
        int at = _at;
        while (_documents[at] < document)
            at++;
        _at = at;
        return _documents[at];
    }

    private int Seek(int document)
    {
        int low = _block + 1, step = 1;
        while (low + step < _blocks && LastDocument(low + step) < document)
        {
            low += step;
            step <<= 1;
        }

        int high = Math.Min(_blocks, low + step + 1);
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (LastDocument(middle) < document)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private bool NextBlock()
    {
        if (_block + 1 >= _blocks)
        {
            _block = _blocks;
            _length = 0;
            _at = 0;
            return false;
        }

        Decode(_block + 1);
        return true;
    }

    private int LastDocument(int block) => Unsafe.ReadUnaligned<int>(_headers + ((long)block * RankingLayout.BlockHeaderSize));

    private void Decode(int block)
    {
        byte* source = _data + Unsafe.ReadUnaligned<uint>(_headers + ((long)block * RankingLayout.BlockHeaderSize) + 8);
        int length = Math.Min(RankingLayout.BlockSize, _count - (block * RankingLayout.BlockSize));
        int document = block == 0 ? -1 : LastDocument(block - 1);
        PostingBlock.Decode(source, document, _documents.AsSpan(0, length), _frequencies.AsSpan(0, length));
        _block = block;
        _length = length;
        _at = 0;
    }
}
