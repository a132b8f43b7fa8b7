using System.Text.RegularExpressions;

namespace ChinaRussiaBot.Questions;

/// <summary>What the form of a word tells of its part in a question. Pure.</summary>
internal static partial class WordForms
{
    private const int ShortestSecondPart = 6;

    private static readonly string[] FirstParts = ["авто", "агро", "внешне", "гос", "лесо", "нефте", "сельхоз", "энерго"];

    /// <summary>A Russian verb form: it seldom says what a question is about.</summary>
    public static bool IsVerbLike(string word) => word.Length > 3 && Verb().IsMatch(word);

    /// <summary>A Russian word that may be a noun: no verb, no adverb in -о or -е, not too short to tell.</summary>
    public static bool IsNoun(string word) => !IsShort(word) && Tokenizer.IsCyrillic(word[0]) && !IsVerbLike(word) && word[^1] is not ('о' or 'е');

    /// <summary>Too short to be a subject: one Chinese character, up to three letters.</summary>
    public static bool IsShort(string word) => word.Length == 1 || (word.Length <= 3 && !Tokenizer.IsHan(word[0]));

    /// <summary>A word in Latin letters.</summary>
    public static bool IsLatin(string word) => word.Length > 1 && word.All(char.IsAsciiLetter);

    /// <summary>A number in digits or Chinese numerals: an amount that the asker quotes.</summary>
    public static bool IsNumeral(string word) =>
        word.All(static character => char.IsAsciiDigit(character) || character is '.' or ',' || "零一二两三四五六七八九十百千万亿".Contains(character, StringComparison.Ordinal));

    /// <summary>What a compound is about: автосообщение is a сообщение. Null when it is none.</summary>
    public static string? SecondPart(string word)
    {
        foreach (string first in FirstParts)
        {
            if (word.Length >= first.Length + ShortestSecondPart && word.StartsWith(first, StringComparison.Ordinal))
                return word[first.Length..];
        }

        return null;
    }

    [GeneratedRegex(@"^[а-я]+(?:ть|ться|тся|ешь|ете|ут|ют|ят|[жчшщ]ат|уют|ает|яет|ует|ится|ется|ются|ала|яла|ила|ела|ыла|али|яли|или|ели|ыли|ало|ило|ело|ался|алась|ались|алось|ился|илась|ились|илось|елся|лась|лись|шел|шла|шло|шли|нул|нули|нула|ован[аоы]?|ил|ал|ел|ял)$", RegexOptions.CultureInvariant)]
    private static partial Regex Verb();
}
