using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Search;

/// <summary>
/// Finds passages of documents through the index and weighs them like authored items: by how much of the question stands together in
/// them. Names and glossary terms reach across languages. Thread-safe.
/// </summary>
internal sealed class DocumentSearch(DocumentPassages passages, ItemSearch authored, TextAnalyzer analyzer)
{
    private const int Hits = 100;
    private const int ReadClosely = 12;
    private const int OfTheOtherLanguage = 10;
    private const double ConceptWeight = 1.5;
    private const double BridgeWeight = 1.5;
    private const double Untranslated = 0.5;
    private const int LongestChinese = 140;
    private const int LongestRussian = 320;

    private readonly DocumentWords sorted = new(authored, analyzer);

    /// <summary>Whether there is no document at all.</summary>
    public bool IsEmpty => passages.Count == 0;

    /// <summary>Whether questions can be compared with the documents by vectors of this model.</summary>
    public bool HasVectorsOf(string model) => passages.HasVectorsOf(model);

    /// <summary>What documents say of the question, the best first.</summary>
    /// <param name="question">The question.</param>
    /// <param name="vector">Its vector; empty when it has none. It brings candidates, which are weighed by their words like any other.</param>
    public IReadOnlyList<FoundPassage> Find(Question question, ReadOnlyMemory<float> vector = default)
    {
        if (question.Content.Count == 0)
            return [];
        (List<DocumentWord> words, AnswerKinds kinds) = sorted.Of(question);
        PassageQuery query = Query(question, analyzer) with { Vector = vector };
        // Passages in the asker's language match by all words and would leave no room for the others, which match by names and terms alone.
        IEnumerable<Passage> candidates = Documents(query).Take(ReadClosely);
        if (query.Concepts.Count > 0 || !vector.IsEmpty)
        {
            bool chinese = question.Analyzed.Text.Any(Tokenizer.IsHan);
            candidates = candidates.Concat(Documents(NamesAlone(query)).Where(passage => chinese == passage.Chinese is null).Take(OfTheOtherLanguage));
        }

        List<FoundPassage> found = [.. candidates.DistinctBy(static passage => passage.Id).Select(passage => Read(passage, words, kinds))];
        // Of equals the index decides, which weighs what stands close together.
        return [.. found.OrderByDescending(static passage => Math.Round(passage.Score, 1))];
    }

    private IEnumerable<Passage> Documents(PassageQuery query) => passages.Find(query, Hits).Select(static hit => hit.Document).OfType<Passage>();

    /// <summary>Names, terms, numbers and Latin words: the same in both languages.</summary>
    private static PassageQuery NamesAlone(PassageQuery query) => query with { Text = BothLanguages.Shared(query.Text) };

    internal static PassageQuery Query(Question question, TextAnalyzer analyzer) => new(question.Analyzed.Text)
    {
        Concepts =
        [
            .. question.Content.SelectMany(static word => word.Keys).Where(ItemPassages.IsConcept).Distinct().Select(static key => new QueryExpansion(key, ConceptWeight)),
            .. Bridged(question, analyzer).SelectMany(static word => word.Keys).Where(static key => key[0] == WordBridge.Sign).Distinct()
                .Select(static key => new QueryExpansion(key, BridgeWeight)),
        ],
    };

    /// <summary>The words of the question with what they are in the other language.</summary>
    private static List<ContentWord> Bridged(Question question, TextAnalyzer analyzer)
    {
        List<TermSpan> bridges = analyzer.Bridges(question.Analyzed);
        return [.. question.Content.Select(word => word with
        {
            Keys = [.. word.Keys, .. bridges.Where(span => span.Start < word.Start + word.Text.Length && word.Start < span.End).Select(static span => span.Term.Key).Distinct()],
        })];
    }

    /// <summary>A word of the other language stands in a text only by a name or term that both languages have; for want of the rest little is held against it.</summary>
    private static bool CanStandIn(Language language, ContentWord word) =>
        word.Keys.Any(static key => ItemPassages.IsConcept(key) || key[0] == WordBridge.Sign) || char.IsAscii(word.Text[0]) || (Tokenizer.IsHan(word.Text[0]) == (language == Language.Chinese));

    /// <summary>Amounts of the question whose unit the passage counts in somewhere: the same number in another row is a price.</summary>
    private HashSet<int> Counted(List<DocumentWord> words, string text) => words.Exists(static word => word.Word.Unit is not null) && analyzer.Analyze(text) is var whole
        ? [.. Enumerable.Range(0, words.Count).Where(index => words[index].Word.Unit is { } unit && AmountInText.IsIn(whole, words[index].Word.Text, unit) is not null)]
        : [];

    private FoundPassage Read(Passage passage, List<DocumentWord> words, AnswerKinds kinds)
    {
        Language language = passage.Chinese is null ? Language.Russian : Language.Chinese;
        double[] weights = [.. words.Select(word => word.Weight * (CanStandIn(language, word.Word) ? 1 : Untranslated))];
        string text = passage.Quote(language)!;
        Source source = passage.Sources[0];
        string above = $"{source.Title}\n{source.Publisher.Chinese}\n{source.Publisher.Russian}\n{passage.Section?.Chinese}\n{passage.Section?.Russian}\n{passage.Head}\n{passage.Date}";
        PassageReading title = new(analyzer.Analyze(above), analyzer);
        double[] titles = [.. words.Select(word => PassageReading.Above(title.Share(word.Word, authored.IsTheme)))];
        ExcerptFinder excerpt = new(text, titles, weights, language == Language.Chinese ? LongestChinese : LongestRussian, kinds);
        HashSet<int> counted = Counted(words, text);
        double[]? lead = null;
        double[]? before = null;
        foreach (Range sentence in Sentences.Of(text))
        {
            string read = RowText.WithHeadings(text[sentence], text);
            if ((kinds & AnswerKinds.Phone) == 0)
                read = AnswerForms.WithoutPhones(read);
            AnalyzedText analyzed = analyzer.Analyze(read);
            PassageReading reading = new(analyzed, analyzer);
            double[] own = [.. words.Select((word, index) => counted.Contains(index) && AmountInText.IsIn(analyzed, word.Word.Text, word.Word.Unit!) is null ? 0 : reading.Share(word.Word, authored.IsTheme))];
            // "Они длятся от 14 до 30 дней": what the sentence before speaks of.
            if (before is not null && AnswerForms.GoesOn(read))
                own = [.. own.Zip(before, static (share, above) => Math.Max(share, PassageReading.Above(above)))];
            before = text[sentence].EndsWith('\n') ? null : own;
            bool leads = ExcerptFinder.IsLead(text.AsSpan(sentence));
            excerpt.Add(sentence, lead is null || leads ? own : [.. own.Zip(lead, static (share, above) => Math.Max(share, PassageReading.Above(above)))], leads ? AnswerKinds.None : AnswerForms.In(read, kinds));
            lead = leads ? own : lead;
        }

        Stretch best = excerpt.Best();
        double total = 0, held = 0, rest = 0, restHeld = 0;
        for (int word = 0; word < words.Count; word++)
        {
            if (words[word].Part == WordPart.Hint)
                continue;
            total += weights[word];
            held += best.Held[word] * weights[word];
            // What the titles hold is where the answer stands; the rest of the question is what it must say.
            if (titles[word] == 0)
            {
                rest += weights[word];
                restHeld += best.Held[word] * weights[word];
            }
        }

        return new FoundPassage(passage, best.Core, best.Excerpt, total == 0 ? 0 : held / total, rest == 0 ? 1 : restHeld / rest, [.. words.Where((word, index) => word.Part != WordPart.Hint && best.Held[index] < PassageReading.Lacks).Select(static word => word.Word)])
        {
            Above = above,
            Words = words,
            Itself = best.Itself,
            Giving = best.Giving,
            Kinds = kinds,
            Gives = AnswerForms.Holds(RowText.WithHeadings(best.Core, text), kinds),
            Score = best.Score,
        };
    }
}
