using System.Text;
using Lucene.Net.Analysis;

namespace ChinaRussiaBot.Search;

/// <summary>
/// Plays the terms of one field of one passage to Lucene; filled anew for each passage. The terms are bytes from the beginning: Lucene would encode each of them
/// again and clear every attribute of the stream between two, which is most of what a term costs before it is looked up.
/// </summary>
internal sealed class TermStream : TokenStream
{
    // Lucene refuses terms of 32 KB; nobody asks for a word of more than eighty letters.
    private const int LongestTerm = 80;
    private const int MostBytesOfLetter = 3;

    private readonly TermBytes _term = new();
    private byte[] _bytes = new byte[8192];
    private int[] _ends = new int[1024];
    private int _count;
    private int _next;

    public TermStream() => AddAttributeImpl(_term);

    public int Count => _count;

    public void Clear() => _count = 0;

    public void Add(ReadOnlySpan<char> term)
    {
        if (term.Length > LongestTerm)
            term = term[..LongestTerm];
        int start = _count == 0 ? 0 : _ends[_count - 1];
        if (start + (LongestTerm * MostBytesOfLetter) > _bytes.Length)
            Array.Resize(ref _bytes, _bytes.Length * 2);
        if (_count == _ends.Length)
            Array.Resize(ref _ends, _count * 2);
        _ends[_count++] = start + Encoding.UTF8.GetBytes(term, _bytes.AsSpan(start));
    }

    public override void Reset()
    {
        base.Reset();
        // The end of the last passage left an increment of zero.
        ClearAttributes();
        _next = 0;
    }

    public override bool IncrementToken()
    {
        if (_next == _count)
            return false;
        // Nothing is cleared in between: the term is the only one that ever changes.
        int start = _next == 0 ? 0 : _ends[_next - 1];
        _term.Set(_bytes, start, _ends[_next++] - start);
        return true;
    }
}
