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
    private const int ReadClosely = 8;
    private const int OfTheOtherLanguage = 6;
    private const double ConceptWeight = 1.5;
    private const double BridgeWeight = 1.5;
    private const double FlowWeight = 2;
    private const double Untranslated = 0.5;
    private const double CharacterWeight = 0.5;
    private const double VerbWeight = 0.5;
    private const int LongestChinese = 140;
    private const int LongestRussian = 320;

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
        double[] weights = [.. question.Content.Select(Weight)];
        PassageQuery query = Query(question, analyzer) with { Vector = vector };
        // Passages in the asker's language match by all words and would leave no room for the others, which match by names and terms alone.
        IEnumerable<Passage> candidates = Documents(query).Take(ReadClosely);
        if (query.Concepts.Count > 0 || !vector.IsEmpty)
        {
            bool chinese = question.Analyzed.Text.Any(Tokenizer.IsHan);
            candidates = candidates.Concat(Documents(NamesAlone(query)).Where(passage => chinese == passage.Chinese is null).Take(OfTheOtherLanguage));
        }

        List<ContentWord> bridged = Bridged(question, analyzer);
        List<FoundPassage> found = [.. candidates.DistinctBy(static passage => passage.Id).Select(passage => Read(passage, question.Content, bridged, weights))];
        // Of equals the index decides, which weighs what stands close together.
        return [.. found.OrderByDescending(static passage => Math.Round(passage.Coverage, 2))];
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

    /// <summary>
    /// What is bought or sold follows from an authored item's measure; a document must say it. One character stands anywhere. What is done is said in
    /// more ways than with what.
    /// </summary>
    private double Weight(ContentWord word) => (WordForms.IsVerbLike(word.Text) ? VerbWeight : 1) * WeightOf(word);

    private double WeightOf(ContentWord word) => word.IsFlow ? Math.Max(FlowWeight, authored.WeightOf(word))
        : word.Text.Length == 1 && Tokenizer.IsHan(word.Text[0]) ? Math.Min(CharacterWeight, authored.WeightOf(word))
        : authored.WeightOf(word);

    /// <summary>A word of the other language stands in a text only by a name or term that both languages have; for want of the rest little is held against it.</summary>
    private static bool CanStandIn(Language language, ContentWord word) =>
        word.Keys.Any(static key => ItemPassages.IsConcept(key) || key[0] == WordBridge.Sign) || char.IsAscii(word.Text[0]) || (Tokenizer.IsHan(word.Text[0]) == (language == Language.Chinese));

    private FoundPassage Read(Passage passage, IReadOnlyList<ContentWord> own, List<ContentWord> words, double[] asked)
    {
        Language language = passage.Chinese is null ? Language.Russian : Language.Chinese;
        double[] weights = [.. words.Select((word, index) => asked[index] * (CanStandIn(language, word) ? 1 : Untranslated))];
        string text = passage.Quote(language)!;
        Source source = passage.Sources[0];
        string above = $"{source.Title}\n{source.Publisher.Chinese}\n{source.Publisher.Russian}\n{passage.Section?.Chinese}\n{passage.Section?.Russian}\n{passage.Date}";
        PassageReading title = new(analyzer.Analyze(above), analyzer);
        double[] shares = [.. words.Select(word => PassageReading.Above(title.Share(word, authored.IsTheme)))];
        ExcerptFinder excerpt = new(text, shares, weights, language == Language.Chinese ? LongestChinese : LongestRussian);
        foreach (Range sentence in Sentences.Of(text))
        {
            PassageReading reading = new(analyzer.Analyze(text[sentence]), analyzer);
            excerpt.Add(sentence, [.. words.Select(word => reading.Share(word, authored.IsTheme))]);
        }

        (string core, string chosen, double[] held) = excerpt.Best();
        double total = weights.Sum();
        double coverage = total == 0 ? 0 : held.Zip(weights, static (share, weight) => share * weight).Sum() / total;
        // What the titles hold is where the answer stands; the rest of the question is what it must say.
        double beyond = weights.Where((_, word) => shares[word] == 0).Sum();
        double itself = beyond == 0 ? 1 : weights.Select((weight, word) => shares[word] == 0 ? held[word] * weight : 0).Sum() / beyond;
        return new FoundPassage(passage, core, chosen, coverage, itself, [.. own.Where((_, word) => held[word] == 0)]) { Above = above };
    }
}
