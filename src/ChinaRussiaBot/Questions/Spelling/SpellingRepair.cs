using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Questions.Spelling;

/// <summary>
/// Text as typed in, normalised text out, with slips mended: the other keyboard layout, pinyin, transliteration, words run together or torn
/// apart, typing errors. What the knowledge or the language tables know is never touched, nor are abbreviations. Thread-safe.
/// </summary>
internal sealed class SpellingRepair
{
    /// <summary>A text longer than any question is taken as it is.</summary>
    private const int Longest = 1000;

    // Most questions need one of them, and people wait for the first answer: each is made when it is first needed, or by Prepare.
    private readonly Lazy<LetterRepair> letters;
    private readonly Lazy<PinyinReader> pinyin;
    private readonly Lazy<ChineseSlips> chinese;
    private readonly bool sparing;

    public SpellingRepair(KnowledgeBase knowledge)
    {
        letters = new(() => new LetterRepair(VocabularyBuilder.Build(knowledge)));
        pinyin = new(() => new PinyinReader(KnownPhrases.Chinese(knowledge)));
        chinese = new(() => new ChineseSlips([.. KnownPhrases.Chinese(knowledge)], KnownPhrases.ChineseNames(knowledge), LittleWords()));
    }

    private SpellingRepair(SpellingRepair other, Func<string, bool> alsoKnown, Func<string, bool> meant)
    {
        letters = new(() => other.letters.Value.Sparing(alsoKnown, meant));
        pinyin = other.pinyin;
        chinese = other.chinese;
        sparing = true;
    }

    /// <summary>The same for other texts: what <paramref name="alsoKnown"/> knows by its key is left alone, and a slip meant a name or what <paramref name="meant"/> holds.</summary>
    public SpellingRepair Sparing(Func<string, bool> alsoKnown, Func<string, bool> meant) => new(this, alsoKnown, meant);

    /// <summary>Makes what no question has needed yet.</summary>
    public void Prepare()
    {
        _ = letters.Value;
        _ = chinese.Value;
        _ = pinyin.Value;
    }

    public string Repair(string text)
    {
        if (text.Length > Longest)
            return Spacing.Close(TextNormalizer.NormalizeText(text));
        string normalized = Spacing.Close(TextNormalizer.NormalizeText(text.Any(char.IsAsciiLetter) ? letters.Value.UndoKeyboard(text) : text));
        if (normalized.AsSpan().ContainsAnyInRange('a', 'z'))
        {
            normalized = Spacing.Close(pinyin.Value.Read(normalized, letters.Value.Knows));
            normalized = letters.Value.ToRussian(normalized);
        }

        if (normalized.AsSpan().ContainsAnyInRange('а', 'я'))
            normalized = letters.Value.MendRussian(normalized, CapitalWords.In(text));
        if (!normalized.AsSpan().ContainsAnyInRange('\u4E00', '\u9FFF'))
            return normalized;
        // Phrases of the field are seldom what a word of another text is a slip of (几点开 is no 开门): names are.
        return sparing ? chinese.Value.MendNames(normalized) : chinese.Value.Mend(normalized);
    }

    private static IEnumerable<string> LittleWords() =>
        WordClasses.Read(Language.Chinese).Where(static entry => entry.Class == "stop" && entry.Phrase.Length == 1).Select(static entry => entry.Phrase);
}
