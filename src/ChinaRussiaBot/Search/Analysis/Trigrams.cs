namespace ChinaRussiaBot.Search.Analysis;

/// <summary>Trigrams of the letters of a Russian word with its borders, as numbers below <see cref="Count"/>.</summary>
internal static class Trigrams
{
    // Letters, digits and the marks around them: see ReadingCode.
    private const int Alphabet = ReadingCode.Point + 1;

    public const int Count = Alphabet * Alphabet * Alphabet;

    public static int Key(byte first, byte second, byte third) => ((((first & 0x7F) * Alphabet) + (second & 0x7F)) * Alphabet) + (third & 0x7F);

    /// <summary>Adds the trigrams of a word to the list, repeated ones too.</summary>
    public static void Add(ReadOnlySpan<char> word, List<int> keys)
    {
        byte first = ReadingCode.WordEnd;
        byte second = ReadingCode.Letter(word[0]);
        for (int index = 1; index <= word.Length; index++)
        {
            byte third = index < word.Length ? ReadingCode.Letter(word[index]) : ReadingCode.WordEnd;
            keys.Add(Key(first, second, third));
            (first, second) = (second, third);
        }
    }
}
