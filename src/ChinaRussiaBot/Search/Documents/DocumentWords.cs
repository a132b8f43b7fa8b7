using ChinaRussiaBot.Questions;
using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Search;

/// <summary>Sorts the words of a question by what they do in it, for documents. Thread-safe.</summary>
internal sealed class DocumentWords(ItemSearch authored, TextAnalyzer analyzer)
{
    private const double Least = 1.5;
    private const double Most = 4;
    private const double OfDoing = 0.4;
    private const double OfHint = 0.15;
    private const double Unbridged = 3;

    /// <summary>The words of the question, each with what it weighs, and the kinds of answer that it wants.</summary>
    /// <param name="question">The question.</param>
    /// <param name="everyday">Whether everyday words are looked up in the other language; their table is made when it is first needed.</param>
    public (List<DocumentWord> Words, AnswerKinds Kinds) Of(Question question, bool everyday = true)
    {
        AnalyzedText text = question.Analyzed;
        (AnswerKinds kinds, IReadOnlyList<(int Start, int End)> asking) = AnswerKindReader.Read(text.Text);
        List<TermSpan> bridges = everyday ? analyzer.Bridges(text) : [];
        List<DocumentWord> words = [];
        foreach (ContentWord word in Joined(Cut(question.Content, bridges, text.Text), text))
        {
            ContentWord bridged = Bridged(word, bridges) with { IsNameLike = IsCapital(word, question.Text), Unit = AmountInText.UnitBehind(word, text) };
            WordPart part = AnswerKindReader.IsGeneral(bridged.Text) ? WordPart.Doing : PartOf(bridged, bridges, asking);
            words.Add(new DocumentWord(bridged, part, part == WordPart.Subject && IsAbbreviation(word, question) ? Most : WeightOf(bridged, part)));
        }

        // What only asks, or is understood some other way, still tells sentences apart.
        foreach (Token token in text.Tokens)
        {
            if (token.Key.Length > 0 && !analyzer.IsStop(token) && !words.Exists(word => word.Word.Start < token.End && token.Start < word.Word.Start + word.Word.Text.Length))
                words.Add(new DocumentWord(Bridged(new ContentWord(token.Text, token.Key, [token.Key], token.Start, IsFlow: false), bridges), AnswerKindReader.IsNeeded(token.Text) ? WordPart.Subject : WordPart.Hint, OfHint * Unbridged));
        }

        return (words, kinds);
    }

    private WordPart PartOf(ContentWord word, List<TermSpan> bridges, IReadOnlyList<(int Start, int End)> asking)
    {
        if (word.Keys.Any(authored.IsCurrency))
            return WordPart.Hint;
        if (IsNumber(word) || word.Keys.Any(key => key[0] is '#' or '@' && !authored.IsTheme(key)))
            return WordPart.Name;
        int end = word.Start + word.Text.Length;
        List<TermSpan> own = bridges.FindAll(span => span.Start <= word.Start && end <= span.End);
        if (own.Count > 0 && own.TrueForAll(analyzer.IsProper))
            return WordPart.Name;
        if (AnswerKindReader.IsNeeded(word.Text))
            return WordPart.Subject;
        if (AnswerKindReader.IsSlack(word.Text) || asking.Any(span => span.Start <= word.Start && end <= span.End) || WordForms.IsNumeral(word.Text) || WordForms.IsAmount(word.Text))
            return WordPart.Hint;
        if (own.Count == 0 && RussianInHan.MayBeName(word.Text) && !authored.Knows(word))
            return WordPart.Name;
        bool chinese = Tokenizer.IsHan(word.Text[0]);
        // No text, no list knows it: it may be the name of anything (哈桑).
        if (word.IsWeak && word.Text.Length > 1 && chinese && !WordForms.IsOutcome(word.Text) && word.Keys.Count == 1 && !authored.Knows(word) && !authored.KnowsPart(word.Text))
            return WordPart.Subject;
        return word.IsFlow || word.IsWeak || WordForms.IsVerbLike(word.Text) || WordForms.IsParticiple(word.Text) || (WordForms.MayBePresent(word.Text) && !word.IsNameLike && word.Keys.Count == 1 && !analyzer.IsEveryday(word.Key))
            || (chinese && (word.Text.Length == 1 || WordForms.IsOutcome(word.Text) || (own.Count > 0 && own.TrueForAll(analyzer.IsAction)))) ? WordPart.Doing : WordPart.Subject;
    }

    private double WeightOf(ContentWord word, WordPart part) => Math.Clamp(authored.WeightOf(word) is > 0 and var known ? known : Most, Least, Most)
        * (part switch { WordPart.Doing => OfDoing, WordPart.Hint => OfHint, _ => 1 });

    /// <summary>"МДП", "ATA": short, but a name.</summary>
    private static bool IsAbbreviation(ContentWord word, Question question) => word.Text.Length is > 1 and < 6 && word.Text.All(char.IsLetter)
        && !Tokenizer.IsHan(word.Text[0]) && question.Text.Contains(word.Text.ToUpperInvariant(), StringComparison.Ordinal);

    /// <summary>With a capital where no sentence begins.</summary>
    private static bool IsCapital(ContentWord word, string asked) => word.Text.Length > 3 && Tokenizer.IsCyrillic(word.Text[0])
        && asked.IndexOf(char.ToUpperInvariant(word.Text[0]) + word.Text[1..], StringComparison.Ordinal) > 0;

    private static bool IsNumber(ContentWord word) => char.IsAsciiDigit(word.Text[0]);

    private static ContentWord Bridged(ContentWord word, List<TermSpan> bridges) => word with
    {
        Keys = [.. word.Keys, .. bridges.Where(span => Math.Min(span.End, word.Start + word.Text.Length) - Math.Max(span.Start, word.Start) is > 0 and int shared && shared * 2 > word.Text.Length).Select(static span => span.Term.Key).Distinct()],
    };

    /// <summary>An everyday word that the dictionary cut across (证|书签 for 证书|签, 配|额 for 配额) is put together.</summary>
    private static List<ContentWord> Cut(IReadOnlyList<ContentWord> content, List<TermSpan> bridges, string text)
    {
        List<ContentWord> words = [.. content.Where(static word => word != ContentWord.ImpliedFlow && word != ContentWord.ImpliedTravel)];
        foreach (TermSpan span in bridges.Where(static span => span.Length > 1).DistinctBy(static span => (span.Start, span.End)))
        {
            int first = words.FindIndex(word => word.Start < span.End && span.Start < End(word));
            int last = words.FindLastIndex(word => word.Start < span.End && span.Start < End(word));
            if (first < 0 || !words.GetRange(first, last - first + 1).TrueForAll(word => word.Text.All(Tokenizer.IsHan) && (!IsDeclared(word) || IsTiled(word, bridges))))
                continue;
            (int start, int end) = (Math.Min(span.Start, words[first].Start), Math.Max(span.End, End(words[last])));
            if (first == last && words[first].Start == span.Start && span.End == End(words[first]))
                continue;
            List<ContentWord> parts = [];
            foreach ((int from, int to) in new[] { (start, span.Start), (span.Start, span.End), (span.End, end) })
            {
                if (from < to)
                    parts.Add(new ContentWord(text[from..to], text[from..to], [text[from..to]], from, IsFlow: false));
            }

            words.RemoveRange(first, last - first + 1);
            words.InsertRange(first, parts);
        }

        return words;
    }

    private static int End(ContentWord word) => word.Start + word.Text.Length;

    private static bool IsDeclared(ContentWord word) => word.Keys.Any(static key => key[0] is '#' or '@');

    /// <summary>落叶松|原木: what looks like the town of 松原 is the end of one everyday word and the beginning of the next.</summary>
    private static bool IsTiled(ContentWord word, List<TermSpan> bridges) => bridges.Exists(left => left.Start < word.Start && word.Start < left.End && left.End < End(word)
        && bridges.Exists(right => right.Start == left.End && right.End > word.Start + 1 && right.Length > 1));

    /// <summary>Single characters side by side are one word that the dictionary does not know (贸促会).</summary>
    private static IEnumerable<ContentWord> Joined(List<ContentWord> words, AnalyzedText text)
    {
        for (int index = 0; index < words.Count; index++)
        {
            ContentWord word = words[index];
            // What an everyday word was cut out of stays cut (平车|租).
            bool single = word.Text.Length == 1;
            while (single && IsCharacter(word, text) && index + 1 < words.Count && words[index + 1].Text.Length == 1 && IsCharacter(words[index + 1], text) && words[index + 1].Start == word.Start + word.Text.Length)
            {
                ContentWord next = words[++index];
                word = new ContentWord(word.Text + next.Text, word.Key + next.Key, [word.Key + next.Key], word.Start, IsFlow: false);
            }

            yield return word;
        }
    }

    private static bool IsCharacter(ContentWord word, AnalyzedText text) => word.Keys.Count == 1 && word.Text.All(Tokenizer.IsHan)
        && !AnswerKindReader.IsApart(word.Text) && text.Tokens.Any(token => token.Start == word.Start && token.Text.Length == 1);
}
