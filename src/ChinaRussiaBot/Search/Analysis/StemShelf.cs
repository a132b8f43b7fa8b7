namespace ChinaRussiaBot.Search.Analysis;

/// <summary>
/// The stems of an index that begin with one letter, side by side by length, so that those near an unknown word are found by looking at each: some nanoseconds
/// for one, where Lucene's automaton takes milliseconds and a megabyte of garbage for a word. Immutable.
/// </summary>
internal sealed class StemShelf
{
    // A bit stands for a letter of the word.
    private const int LongestWord = 63;

    // All that Russian words are written with; what lies beyond matches nothing.
    private const int KnownLetters = 0x500;

    private readonly char[][] _byLength;

    public StemShelf(IEnumerable<string> stems)
    {
        ILookup<int, string> byLength = stems.ToLookup(static stem => stem.Length);
        _byLength = [.. Enumerable.Range(0, LongestWord + 1).Select(length => string.Concat(byLength[length]).ToCharArray())];
    }

    /// <summary>The stems that so many edits make of a word, each with how many it takes; exchanging two neighbours is one.</summary>
    public List<(string Stem, int Edits)> Near(string word, int limit)
    {
        List<(string Stem, int Edits)> near = [];
        if (word.Length > LongestWord)
            return near;
        Span<ulong> places = stackalloc ulong[KnownLetters];
        places.Clear();
        for (int place = 0; place < word.Length; place++)
        {
            if (word[place] < KnownLetters)
                places[word[place]] |= 1UL << place;
        }

        for (int length = Math.Max(1, word.Length - limit); length <= Math.Min(LongestWord, word.Length + limit); length++)
        {
            ReadOnlySpan<char> stems = _byLength[length];
            for (; !stems.IsEmpty; stems = stems[length..])
            {
                int edits = Edits(places, word.Length, stems[..length], limit);
                if (edits <= limit)
                    near.Add((stems[..length].ToString(), edits));
            }
        }

        return near;
    }

    /// <summary>All places of the word at once, a bit for each (Hyyrö 2003, with exchanged neighbours); more than the limit comes back as some number above it.</summary>
    private static int Edits(ReadOnlySpan<ulong> places, int length, ReadOnlySpan<char> stem, int limit)
    {
        ulong up = ulong.MaxValue, down = 0, diagonal = 0, before = 0, last = 1UL << (length - 1);
        int edits = length;
        for (int index = 0; index < stem.Length; index++)
        {
            ulong same = stem[index] < KnownLetters ? places[stem[index]] : 0;
            ulong exchanged = ((~diagonal & same) << 1) & before;
            diagonal = (((same & up) + up) ^ up) | same | down | exchanged;
            ulong right = down | ~(diagonal | up), left = diagonal & up;
            edits += ((right & last) == 0 ? 0 : 1) - ((left & last) == 0 ? 0 : 1);
            if (edits > limit + stem.Length - 1 - index)
                return edits;
            right = (right << 1) | 1;
            up = (left << 1) | ~(diagonal | right);
            down = diagonal & right;
            before = same;
        }

        return edits;
    }
}
