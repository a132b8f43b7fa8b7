using System.Text;

namespace ChinaRussiaBot.Text;

/// <summary>Russian words in Latin letters and back, as people type them: "tovarooborot" is "товарооборот".</summary>
public static class Transliteration
{
    // Longest first: the first that fits is taken.
    private static readonly (string Latin, string Cyrillic)[] ToCyrillicPairs =
    [
        ("shch", "щ"), ("sch", "щ"), ("zh", "ж"), ("kh", "х"), ("ts", "ц"), ("tz", "ц"), ("ch", "ч"), ("sh", "ш"),
        ("yu", "ю"), ("ju", "ю"), ("ya", "я"), ("ja", "я"), ("yo", "е"), ("jo", "е"), ("ye", "е"), ("je", "е"), ("iy", "ий"), ("yi", "ый"),
        ("a", "а"), ("b", "б"), ("v", "в"), ("w", "в"), ("g", "г"), ("d", "д"), ("e", "е"), ("z", "з"), ("i", "и"), ("j", "й"),
        ("k", "к"), ("q", "к"), ("l", "л"), ("m", "м"), ("n", "н"), ("o", "о"), ("p", "п"), ("r", "р"), ("s", "с"), ("t", "т"),
        ("u", "у"), ("f", "ф"), ("h", "х"), ("x", "кс"), ("c", "ц"), ("y", "ы"), ("'", "ь"),
    ];

    private static readonly string[] ToLatinTable =
    [
        "a", "b", "v", "g", "d", "e", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "kh", "ts", "ch", "sh", "shch",
        string.Empty, "y", string.Empty, "e", "yu", "ya",
    ];

    /// <summary>The most likely Cyrillic spelling of one normalised Latin word; what is no Latin letter stays.</summary>
    public static string ToCyrillic(string word)
    {
        var result = new StringBuilder(word.Length);
        for (int index = 0; index < word.Length;)
        {
            (string latin, string cyrillic) = FindPair(word, index);
            if (latin is "y" && EndsWithVowel(result))
                cyrillic = "й";
            if (latin.Length == 0)
                result.Append(word[index]);
            result.Append(cyrillic);
            index += Math.Max(1, latin.Length);
        }

        return result.ToString();
    }

    /// <summary>A normalised Cyrillic word in Latin letters; what is no Russian letter stays.</summary>
    public static string ToLatin(string word)
    {
        var result = new StringBuilder(word.Length + 4);
        foreach (char letter in word)
        {
            if (letter is >= 'а' and <= 'я')
                result.Append(ToLatinTable[letter - 'а']);
            else
                result.Append(letter);
        }

        return result.ToString();
    }

    private static (string Latin, string Cyrillic) FindPair(string word, int index)
    {
        foreach ((string latin, string cyrillic) in ToCyrillicPairs)
        {
            if (string.CompareOrdinal(word, index, latin, 0, latin.Length) == 0)
                return (latin, cyrillic);
        }

        return (string.Empty, string.Empty);
    }

    private static bool EndsWithVowel(StringBuilder text) =>
        text.Length > 0 && "аеиоуыэюя".Contains(text[^1], StringComparison.Ordinal);
}
