using Snowball = Lucene.Net.Tartarus.Snowball.Ext.RussianStemmer;

namespace ChinaRussiaBot.Text;

/// <summary>The Snowball stems of Russian words. Thread-safe: every thread has a stemmer of its own.</summary>
public static class RussianStemmer
{
    private const int LongestRemembered = 32;

    // A text says the same words again and again, and the stemmer is what costs most of reading one. A place is written in one step, so that threads may share it.
    private static readonly Remembered?[] Memory = new Remembered?[1 << 14];

    [ThreadStatic]
    private static Snowball? _stemmer;

    /// <summary>
    /// The stem of a word that is already normalised (lower case, ё folded). Words without Cyrillic letters come back as they are.
    /// </summary>
    public static string Stem(string word)
    {
        int length = StemLength(word);
        return length == word.Length ? word : word[..length];
    }

    /// <summary>How many of the word's first letters are its stem: this stemmer only takes endings off.</summary>
    public static int StemLength(ReadOnlySpan<char> word)
    {
        if (word.Length < 3 || word[0] is < 'а' or > 'я')
            return word.Length;
        if (word.Length > LongestRemembered)
            return Cut(word.ToString());
        ref Remembered? place = ref Memory[PlaceOf(word)];
        Remembered? known = Volatile.Read(ref place);
        if (known is not null && word.SequenceEqual(known.Word))
            return known.Length;
        string unknown = word.ToString();
        int length = Cut(unknown);
        Volatile.Write(ref place, new Remembered(unknown, length));
        return length;
    }

    private static int Cut(string word)
    {
        Snowball stemmer = _stemmer ??= new Snowball();
        stemmer.SetCurrent(word);
        stemmer.Stem();
        return stemmer.CurrentBufferLength;
    }

    private static int PlaceOf(ReadOnlySpan<char> word)
    {
        uint hash = 2166136261;
        foreach (char letter in word)
            hash = (hash ^ letter) * 16777619;
        return (int)((hash ^ (hash >> 15)) & (uint)(Memory.Length - 1));
    }

    private sealed record Remembered(string Word, int Length);
}
