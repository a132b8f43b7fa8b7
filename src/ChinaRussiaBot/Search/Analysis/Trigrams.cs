namespace ChinaRussiaBot.Search.Analysis;

/// <summary>Trigrams of the letters of a Russian word with its borders, as numbers of 21 bits.</summary>
internal static class Trigrams
{
    public const int Count = 1 << 21;

    public static int Key(byte first, byte second, byte third) => ((first & 0x7F) << 14) | ((second & 0x7F) << 7) | (third & 0x7F);

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
