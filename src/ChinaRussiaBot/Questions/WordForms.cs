using System.Text.RegularExpressions;

namespace ChinaRussiaBot.Questions;

/// <summary>What the form of a word tells of its part in a question. Pure.</summary>
internal static partial class WordForms
{
    private const int ShortestSecondPart = 6;

    private static readonly string[] FirstParts = ["авто", "агро", "внешне", "гос", "лесо", "нефте", "сельхоз", "энерго"];

    /// <summary>A Russian verb form: it seldom says what a question is about. "Доверенность" ends like one.</summary>
    public static bool IsVerbLike(string word) => word.Length > 3 && Verb().IsMatch(word) && !word.EndsWith("ость", StringComparison.Ordinal);

    /// <summary>"Держит", "едет": a verb, or one of the few nouns that end so.</summary>
    public static bool MayBePresent(string word) => word.Length > 3 && (word.EndsWith("ит", StringComparison.Ordinal) || word.EndsWith("ет", StringComparison.Ordinal));

    /// <summary>A Russian word that may be a noun: no verb, no adverb in -о or -е, not too short to tell.</summary>
    public static bool IsNoun(string word) => !IsShort(word) && Tokenizer.IsCyrillic(word[0]) && !IsVerbLike(word) && word[^1] is not ('о' or 'е');

    /// <summary>"Установлена", "предусмотрены": what is done, said with a participle.</summary>
    public static bool IsParticiple(string word) => Participle().IsMatch(word);

    /// <summary>Too short to be a subject: one Chinese character, up to three letters.</summary>
    public static bool IsShort(string word) => word.Length == 1 || (word.Length <= 3 && !Tokenizer.IsHan(word[0]));

    /// <summary>A word in Latin letters.</summary>
    public static bool IsLatin(string word) => word.Length > 1 && word.All(char.IsAsciiLetter);

    /// <summary>A number in digits or Chinese numerals: an amount that the asker quotes.</summary>
    public static bool IsNumeral(string word) =>
        word.All(static character => char.IsAsciiDigit(character) || character is '.' or ',' || "零一二两三四五六七八九十百千万亿".Contains(character, StringComparison.Ordinal));

    /// <summary>用完, 放到, 退回来, 不收: how far something is done, or that it is not; the thing it is done with is another word.</summary>
    public static bool IsOutcome(string word) => word.Length is > 1 and <= 4 && Outcome().IsMatch(word);

    /// <summary>三个月, 八天, 两次: an amount that the asker quotes, in Chinese numerals.</summary>
    public static bool IsAmount(string word) => word.Length > 1 && Amount().IsMatch(word);

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

    [GeneratedRegex(@"^(?:\p{IsCJKUnifiedIdeographs}{0,2}(?:[出回下起上过进][来去]|走出去)|\p{IsCJKUnifiedIdeographs}{1,2}(?:完|掉|走|够|了|到|好|错|坏|不上|不到|不起|不掉)|[不没]\p{IsCJKUnifiedIdeographs})$", RegexOptions.CultureInvariant)]
    private static partial Regex Outcome();

    [GeneratedRegex("^[零一二两三四五六七八九十百千万半]+个?多?(?:月|天|日|年|周|小时|钟头|分钟|次|人|张|份|件|台|辆|吨|公斤|米|倍|家|箱|趟|批|块|元)$", RegexOptions.CultureInvariant)]
    private static partial Regex Amount();

    [GeneratedRegex("^[а-я]{3,}(?:лен|жен|чен|щен|рен|шен|дан|чан|тан|ован)[аоы]$", RegexOptions.CultureInvariant)]
    private static partial Regex Participle();

    [GeneratedRegex(@"^[а-я]+(?:ть|ться|тся|ешь|ете|ут|ют|ят|[жчшщ]ат|уют|ает|яет|ует|ится|ется|ются|ала|яла|ила|ела|ыла|али|яли|или|ели|ыли|ало|ило|ело|ался|алась|ались|алось|ился|илась|ились|илось|елся|лась|лись|шел|шла|шло|шли|нул|нули|нула|ован[аоы]?|ил|ал|ел|ял)$", RegexOptions.CultureInvariant)]
    private static partial Regex Verb();
}
