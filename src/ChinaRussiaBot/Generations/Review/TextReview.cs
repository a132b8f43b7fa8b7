using System.Text.RegularExpressions;
using ChinaRussiaBot.Answering.Grounding;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Generations;

/// <summary>What is visibly wrong with authored texts: broken off, doubled, marked up, or saying different numbers in two languages. Pure.</summary>
internal static partial class TextReview
{
    private const int FewLetters = 8;
    private const int MostOfSmall = 12;
    private const double MostDoubled = 0.3;
    private const string EndsOfSentences = "。！？…；.!?;»”\"）)]";

    public static IEnumerable<ReviewFinding> Of(IReadOnlyList<KnowledgeItem> items, TextNumbers numbers)
    {
        foreach ((string id, BilingualText text, bool sentences) in Authored(items))
        {
            foreach (string message in Messages(text, sentences, numbers))
                yield return new ReviewFinding(id, message);
        }

        foreach (IGrouping<string, Passage> copies in items.OfType<Passage>()
            .GroupBy(static passage => passage.Chinese ?? passage.Russian ?? "").Where(static group => group.Count() > 1))
        {
            foreach (Passage copy in copies.Skip(1).Where(copy => copy.DocumentId == copies.First().DocumentId))
                yield return new ReviewFinding(copy.Id, $"the same text as {copies.First().Id}: keep one");
        }

        foreach (Passage passage in items.OfType<Passage>().Where(static passage => passage.Chinese is null || passage.Russian is null))
        {
            if (Doubled(passage.Chinese ?? passage.Russian!))
                yield return new ReviewFinding(passage.Id, "letters stand twice throughout: the text was extracted wrongly");
        }
    }

    private static IEnumerable<(string Id, BilingualText Text, bool Sentences)> Authored(IReadOnlyList<KnowledgeItem> items)
    {
        foreach (KnowledgeItem item in items)
        {
            foreach ((BilingualText? text, bool sentences) in Texts(item))
            {
                if (text is not null)
                    yield return (item.Id, text, sentences);
            }
        }
    }

    private static (BilingualText? Text, bool Sentences)[] Texts(KnowledgeItem item) => item switch
    {
        Passage { Chinese: { } chinese, Russian: { } russian } => [(new BilingualText(chinese, russian), true)],
        PolicyPoint policy => [(policy.Title, false), (policy.Text, true), (policy.Caution, false)],
        Figure figure => [(figure.Label, false), (figure.Note, false)],
        Port port => [(port.Status, false), (port.Note, false)],
        _ => [],
    };

    private static IEnumerable<string> Messages(BilingualText text, bool sentences, TextNumbers numbers)
    {
        foreach (Language language in (Language[])[Language.Chinese, Language.Russian])
        {
            string said = text[language];
            string tag = LanguageTag.Of(language);
            if (sentences && !EndsOfSentences.Contains(said[^1], StringComparison.Ordinal))
                yield return $"the {tag} text breaks off: it does not end like a sentence";
            if (Doubled(said))
                yield return $"letters of the {tag} text stand twice throughout: it was extracted wrongly";
            if (Leftover().Match(said) is { Success: true } left)
                yield return $"'{left.Value}' is left over in the {tag} text";
        }

        if (text.Chinese == text.Russian)
            yield return "the zh and the ru text are the same: one of them is not translated";
        if (Disagreement(text, numbers) is { } wrong)
            yield return wrong;
    }

    /// <summary>One side may write a number in words; when both hold one that the other lacks, one of them is wrong.</summary>
    private static string? Disagreement(BilingualText text, TextNumbers numbers)
    {
        List<NumberMark> chinese = numbers.Of(text.Chinese);
        List<NumberMark> russian = numbers.Of(text.Russian);
        NumberMark? onlyChinese = Lacking(chinese, russian);
        NumberMark? onlyRussian = Lacking(russian, chinese);
        if (onlyChinese is { } zh && onlyRussian is { } ru)
            return FormattableString.Invariant($"the zh text says {zh.Value:0.####}, the ru text {ru.Value:0.####}: one of them is wrong");
        HashSet<string> zhYears = TextNumbers.Years(text.Chinese);
        HashSet<string> ruYears = TextNumbers.Years(text.Russian);
        string[] left = [.. zhYears.Except(ruYears)];
        string[] right = [.. ruYears.Except(zhYears)];
        return left.Length > 0 && right.Length > 0 ? $"the zh text says {left[0]}, the ru text {right[0]}: one of them is wrong" : null;
    }

    private static NumberMark? Lacking(List<NumberMark> these, List<NumberMark> those)
    {
        foreach (NumberMark mark in these)
        {
            if (Tells(mark) && !those.Exists(other => TextNumbers.Same(mark, other)))
                return mark;
        }

        return null;
    }

    /// <summary>Small counts are articles and pronouns in one of the languages ("one of", 两国), and years are compared by themselves.</summary>
    private static bool Tells(NumberMark mark) =>
        (mark.Value > MostOfSmall || mark.Value != decimal.Truncate(mark.Value)) && !(mark.Unit.Length == 0 && mark.Value is >= 1900 and < 2100);

    private static bool Doubled(string text)
    {
        int letters = 0;
        int doubled = 0;
        for (int at = 1; at < text.Length; at++)
        {
            if (!char.IsLetter(text[at]))
                continue;
            letters++;
            if (text[at] == text[at - 1])
                doubled++;
        }

        return letters >= FewLetters && doubled > letters * MostDoubled;
    }

    [GeneratedRegex(@"</?[a-zA-Z][^<>]*>|&(?:nbsp|lt|gt|amp|quot|#\d+);|\bTODO\b|\bFIXME\b|\bTBD\b|\bXXX\b|\{\{|\}\}|�", RegexOptions.CultureInvariant)]
    private static partial Regex Leftover();
}
