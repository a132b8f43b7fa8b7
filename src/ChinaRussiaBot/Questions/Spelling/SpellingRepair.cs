using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Questions.Spelling;

/// <summary>
/// Text as typed in, normalised text out, with slips mended: the other keyboard layout, pinyin, transliteration, words run together or torn
/// apart, typing errors. What the knowledge or the language tables know is never touched. Thread-safe.
/// </summary>
internal sealed class SpellingRepair
{
    /// <summary>A text longer than any question is taken as it is.</summary>
    private const int Longest = 1000;

    private readonly Vocabulary vocabulary;
    private readonly KeyboardRepair keyboard;
    private readonly PinyinReader pinyin;
    private readonly LatinWords latin;
    private readonly RussianWords russian;
    private readonly ChineseSlips chinese;

    public SpellingRepair(KnowledgeBase knowledge)
        : this(
            VocabularyBuilder.Build(knowledge),
            new PinyinReader(KnownPhrases.Chinese(knowledge)),
            new ChineseSlips([.. KnownPhrases.Chinese(knowledge)], KnownPhrases.ChineseNames(knowledge), LittleWords()))
    {
    }

    private SpellingRepair(Vocabulary vocabulary, PinyinReader pinyin, ChineseSlips chinese)
    {
        this.vocabulary = vocabulary;
        this.pinyin = pinyin;
        this.chinese = chinese;
        keyboard = new KeyboardRepair(vocabulary);
        latin = new LatinWords(vocabulary);
        russian = new RussianWords(vocabulary);
    }

    /// <summary>The same, leaving alone what <paramref name="alsoKnown"/> knows by its key: words that other texts hold.</summary>
    public SpellingRepair Sparing(Func<string, bool> alsoKnown) => new(vocabulary.With(alsoKnown), pinyin, chinese);

    public string Repair(string text)
    {
        if (text.Length > Longest)
            return Spacing.Close(TextNormalizer.NormalizeText(text));
        string normalized = Spacing.Close(TextNormalizer.NormalizeText(keyboard.Undo(text)));
        if (normalized.AsSpan().ContainsAnyInRange('a', 'z'))
        {
            normalized = Spacing.Close(pinyin.Read(normalized, vocabulary.Knows));
            normalized = latin.ToRussian(normalized, Tokenizer.Tokens(normalized));
        }

        if (normalized.AsSpan().ContainsAnyInRange('а', 'я'))
            normalized = russian.Mend(normalized, Tokenizer.Tokens(normalized));
        return normalized.AsSpan().ContainsAnyInRange('\u4E00', '\u9FFF') ? chinese.Mend(normalized) : normalized;
    }

    private static IEnumerable<string> LittleWords() =>
        WordClasses.Read(Language.Chinese).Where(static entry => entry.Class == "stop" && entry.Phrase.Length == 1).Select(static entry => entry.Phrase);
}
