using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace ChinaRussiaBot.Search;

/// <summary>Plays the terms of one field of one passage to Lucene; filled anew for each passage.</summary>
internal sealed class TermStream : TokenStream
{
    private readonly ICharTermAttribute _term;
    private char[] _characters = new char[4096];
    private int[] _ends = new int[1024];
    private int _count;
    private int _next;

    public TermStream() => _term = AddAttribute<ICharTermAttribute>();

    public int Count => _count;

    public void Clear() => _count = 0;

    public void Add(ReadOnlySpan<char> term)
    {
        // Lucene refuses terms of 32 KB; nobody asks for a word of more than eighty letters.
        if (term.Length > 80)
            term = term[..80];
        int start = _count == 0 ? 0 : _ends[_count - 1];
        if (start + term.Length > _characters.Length)
            Array.Resize(ref _characters, (start + term.Length) * 2);
        if (_count == _ends.Length)
            Array.Resize(ref _ends, _count * 2);
        term.CopyTo(_characters.AsSpan(start));
        _ends[_count++] = start + term.Length;
    }

    public override void Reset()
    {
        base.Reset();
        _next = 0;
    }

    public override bool IncrementToken()
    {
        if (_next == _count)
            return false;
        ClearAttributes();
        int start = _next == 0 ? 0 : _ends[_next - 1];
        _term.CopyBuffer(_characters, start, _ends[_next++] - start);
        return true;
    }
}
