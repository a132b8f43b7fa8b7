using System.Numerics;
using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Questions.Spelling;

/// <summary>The words that the knowledge and the language tables know, and which of them a misspelt word meant. Thread-safe.</summary>
internal sealed class Vocabulary
{
    private const int ShortestForTwoEdits = 9;
    private const int ShortestStem = 4;
    private const int AsItSounds = 6;

    // Plain sets: freezing costs more at the start than it ever gives back.
    private readonly HashSet<string> stems;
    private readonly HashSet<string> forms;
    private readonly Dictionary<int, Entry[]> byLength;
    private readonly Func<string, bool> alsoKnown = static _ => false;
    private readonly Func<string, bool>? mayMean;

    /// <param name="declarations">Words of declarations and of the language.</param>
    /// <param name="texts">Words that only texts hold: known, but seldom what a slip meant.</param>
    public Vocabulary(IEnumerable<Token> declarations, IEnumerable<Token> texts)
    {
        Dictionary<string, Entry> all = new(StringComparer.Ordinal);
        HashSet<string> declared = new(StringComparer.Ordinal);
        foreach (Token token in declarations)
        {
            declared.Add(token.Key);
            Count(all, token, isDeclared: true);
        }

        foreach (Token token in texts)
            Count(all, token, declared.Contains(token.Key));
        stems = all.Values.Select(static entry => entry.Stem).ToHashSet(StringComparer.Ordinal);
        forms = all.Keys.ToHashSet(StringComparer.Ordinal);
        byLength = all.Values.Where(static entry => entry.Form.Length >= 3 && Tokenizer.IsCyrillic(entry.Form[0]))
            .GroupBy(static entry => entry.Form.Length)
            .ToDictionary(static group => group.Key, static group => group.OrderByDescending(static entry => entry.Count).ToArray());
    }

    private Vocabulary(Vocabulary other, Func<string, bool> alsoKnown, Func<string, bool> mayMean) =>
        (stems, forms, byLength, this.alsoKnown, this.mayMean, Named, Proper) = (other.stems, other.forms, other.byLength, alsoKnown, mayMean, other.Named, other.Proper);

    /// <summary>Stems of the words of declared names.</summary>
    public HashSet<string> Named { get; init; } = [];

    /// <summary>Stems of words that are declared with a capital letter: of names.</summary>
    public HashSet<string> Proper { get; init; } = [];

    /// <summary>The same as <see cref="Nearest"/>; null when it is a name.</summary>
    public string? NearestButNames(string word) => Nearest(word) is { } near && !Named.Contains(RussianStemmer.Stem(near)) ? near : null;

    /// <summary>The name that a misspelt one most likely meant; null when the nearest word is none.</summary>
    public string? NearestName(string word) => Nearest(word) is { } near && Proper.Contains(RussianStemmer.Stem(near)) ? near : null;

    /// <summary>The same words, and keys that are words too, though nothing misspelt is mended to them.</summary>
    /// <param name="known">Keys that are words.</param>
    /// <param name="meant">Keys that a slip may have meant, names besides.</param>
    public Vocabulary With(Func<string, bool> known, Func<string, bool> meant) => new(this, known, meant);

    /// <summary>Whether any word of this stem is known.</summary>
    public bool Knows(string stem) => stems.Contains(stem) || alsoKnown(stem);

    /// <summary>Whether the word is known: in this very form, or by a stem that is long enough to be no chance ("росии" is no form of "рос").</summary>
    public bool KnowsWord(Token token) => forms.Contains(token.Text)
        || ((token.Kind != TokenKind.Russian || token.Key.Length >= ShortestStem || token.Text.Length <= ShortestStem) && stems.Contains(token.Key))
        || alsoKnown(token.Key);

    /// <summary>Whether this very form stands somewhere.</summary>
    public bool KnowsForm(string word) => forms.Contains(word);

    /// <summary>Whether a slip may be mended to the word: for other texts it must stand in them, or be a name.</summary>
    public bool MayMean(string word) => mayMean is null || (RussianStemmer.Stem(word) is var stem && (mayMean(stem) || Named.Contains(stem)));

    /// <summary>
    /// The word that a misspelt one most likely meant: one edit away as a whole or by its stem, two for long ones; null when there is none.
    /// </summary>
    public string? Nearest(string word)
    {
        string stem = RussianStemmer.Stem(word);
        word = Plain(word);
        ulong letters = Letters(word);
        int sound = Sound(word);
        int limit = word.Length >= ShortestForTwoEdits ? 2 : 1;
        string? best = null;
        int least = int.MaxValue;
        for (int length = word.Length - limit - 1; length <= word.Length + limit + 1; length++)
        {
            foreach (Entry entry in byLength.GetValueOrDefault(length) ?? [])
            {
                if (entry.Sound == sound && (word.Length >= ShortestStem || Vowels(word) == Vowels(entry.Form)) && (AsItSounds + (entry.IsDeclared ? 0 : 3)) is var alike && alike < least)
                    (best, least) = (entry.Form, alike);
                if (word.Length < ShortestStem || BitOperations.PopCount(letters ^ entry.Letters) > (limit * 2) + 2)
                    continue;
                int cost = Cost(word, stem, entry, limit);
                if (cost < least)
                    (best, least) = (entry.Form, cost);
            }
        }

        return best;
    }

    /// <summary>In a word of three letters the vowel is half of what is said: мэр is not мир, while гас is газ.</summary>
    private static string Vowels(string word) => string.Concat(word.Where(static letter => "аеёиоуыэюя".Contains(letter, StringComparison.Ordinal)));

    /// <summary>Fewer edits first, whole words before stems, declared words before those of texts; the first letter is seldom wrong.</summary>
    private static int Cost(string word, string stem, Entry entry, int limit)
    {
        int distance = EditDistance.Of(word, entry.Plain, limit + 1);
        int byStem = 0;
        if (distance > limit)
        {
            if (stem.Length < ShortestStem || entry.Stem.Length < ShortestStem)
                return int.MaxValue;
            distance = EditDistance.Of(stem, entry.Stem, limit + 1);
            byStem = 2;
        }

        return distance > limit || distance * 4 > word.Length
            ? int.MaxValue
            : (distance * 8) + byStem + (entry.IsDeclared ? 0 : 3) + (word[0] == entry.Plain[0] ? 0 : 4);
    }

    private static void Count(Dictionary<string, Entry> all, Token token, bool isDeclared) =>
        all[token.Text] = all.TryGetValue(token.Text, out Entry? entry)
            ? entry with { Count = entry.Count + 1 }
            : new Entry(token.Text, token.Key == token.Text ? token.Text : token.Key, isDeclared, 1, Letters(Plain(token.Text)), Sound(token.Text));

    /// <summary>What a Russian word sounds like where spelling errors are made: unstressed vowels, doubled letters, the last consonant.</summary>
    private static int Sound(string word)
    {
        HashCode sound = default;
        char last = '\0';
        for (int at = 0; at < word.Length; at++)
        {
            char letter = word[at] switch
            {
                'о' => 'а',
                'е' or 'э' or 'ы' => 'и',
                'з' when at == word.Length - 1 => 'с',
                'в' when at == word.Length - 1 => 'ф',
                'г' when at == word.Length - 1 => 'к',
                'д' when at == word.Length - 1 => 'т',
                'б' when at == word.Length - 1 => 'п',
                char other => other,
            };
            if (letter != last && letter is not ('ь' or 'ъ'))
                sound.Add(letter);
            last = letter;
        }

        return sound.ToHashCode();
    }

    private static ulong Letters(string word)
    {
        ulong letters = 0;
        foreach (char letter in word)
            letters |= 1UL << (letter & 63);
        return letters;
    }

    /// <summary>"eksport" and експорт: э is no slip away from е, which Latin letters do not tell apart.</summary>
    private static string Plain(string word) => word.Replace('э', 'е');

    private sealed record Entry(string Form, string Stem, bool IsDeclared, int Count, ulong Letters, int Sound)
    {
        public string Plain { get; } = Vocabulary.Plain(Form);
    }
}
