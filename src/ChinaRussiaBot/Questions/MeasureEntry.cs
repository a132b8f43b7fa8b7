using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Questions;

/// <summary>A measure as questions are compared with it. Thread-safe.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Frames">Its names.</param>
/// <param name="Explained">Read when it is first asked about: most measures are never, and the first question waits for all that is read before it.</param>
/// <param name="Required">Keys of which a question says one at least; empty when none is needed.</param>
/// <param name="RankedAmong">The country in whose list it ranks.</param>
/// <param name="IsOfCountry">Whether a share is that of a country.</param>
internal sealed record MeasureEntry(Measure Measure, IReadOnlyList<MeasureFrame> Frames, Lazy<HashSet<string>> Explained, IReadOnlyList<string> Required, Country? RankedAmong, bool? IsOfCountry)
{
    public HashSet<string> Explains => Explained.Value;

    public static MeasureEntry Of(Measure measure, IReadOnlyList<Figure> figures, KnowledgeBase knowledge, TextAnalyzer analyzer)
    {
        List<MeasureFrame> frames = [];
        foreach (List<ContentWord> words in Names(measure).Select(name => Words(name, analyzer)))
        {
            if (words.Count > 0 && !(measure.Direction == Direction.Both && words.TrueForAll(static word => KeysOf(word).All(static key => key == "~flow.goods"))))
                frames.Add(new MeasureFrame([.. words.DistinctBy(static word => word.Key).Select(word => (IReadOnlyList<string>)[.. KeysOf(word).Distinct()])]));
        }

        IEnumerable<string> required = measure.About
            .Where(id => knowledge.Name(id) is { Kind: NameKind.Goods or NameKind.Province or NameKind.Region or NameKind.City })
            .Select(static id => "#" + id);
        AnalyzedText called = analyzer.Analyze(measure.Name.Russian);
        Country? among = measure.Aspect is Aspect.Rank or Aspect.Duration ? RankReader.FieldOf(called, CountryReader.Read(called)) : null;
        bool? ofCountry = measure.Aspect == Aspect.Share ? ShareSides.IsOfCountry(analyzer.Analyze(measure.Name.Chinese), knowledge.Name) : null;
        return new MeasureEntry(measure, frames, new Lazy<HashSet<string>>(() => Explain(measure, figures, knowledge, analyzer)), [.. required], among, ofCountry);
    }

    private static IEnumerable<string> Names(Measure measure) =>
        measure.ChineseSynonyms.Concat(measure.RussianSynonyms).Append(measure.Name.Chinese).Append(measure.Name.Russian);

    /// <summary>The words that questions about the measure may hold: those of its names and its themes, and of the texts of its figures.</summary>
    private static HashSet<string> Explain(Measure measure, IReadOnlyList<Figure> figures, KnowledgeBase knowledge, TextAnalyzer analyzer)
    {
        HashSet<string> explains = new(StringComparer.Ordinal);
        foreach (string name in Names(measure))
            explains.UnionWith(Words(name, analyzer).SelectMany(static word => word.Keys).Select(Unify));
        foreach (string id in measure.About.Concat(measure.Topics))
        {
            explains.Add("#" + id);
            if (knowledge.Name(id) is { } name)
                explains.UnionWith(Words(name.Name.Chinese, analyzer).Concat(Words(name.Name.Russian, analyzer)).SelectMany(static word => word.Keys));
        }

        foreach (BilingualText text in figures.SelectMany(static figure => (BilingualText?[])[figure.Label, figure.Note, figure.Measure.Basis]).OfType<BilingualText>())
            explains.UnionWith(Words(text.Chinese, analyzer).Concat(Words(text.Russian, analyzer)).SelectMany(static word => word.Keys).Select(Unify));
        foreach (string spelling in measure.Unit.ChineseSpellings.Concat(measure.Unit.RussianSpellings))
            explains.UnionWith(analyzer.Analyze(spelling).Keys());
        foreach (Passage passage in figures.Select(static figure => figure.Passage).OfType<Passage>())
        {
            foreach (string text in new[] { passage.Chinese, passage.Russian }.OfType<string>())
                explains.UnionWith(analyzer.Analyze(text).Keys().Select(Unify));
        }

        return explains;
    }

    /// <summary>Exports of one side are imports of the other: both are "goods move", and the direction tells which.</summary>
    public static string Unify(string key) => key is "~flow.out" or "~flow.in" ? "~flow.goods" : key;

    /// <summary>A flow word stands for its flow alone, not for itself or the topic named after it (出口 inside 进出口).</summary>
    public static IEnumerable<string> KeysOf(ContentWord word) =>
        (word.IsFlow ? word.Keys.Where(key => key.StartsWith("~flow", StringComparison.Ordinal) || (word.IsGoods && key[0] == '#')) : word.Keys).Select(Unify);

    private static List<ContentWord> Words(string text, TextAnalyzer analyzer)
    {
        AnalyzedText analyzed = analyzer.Analyze(text);
        List<(int, int)> countries = [.. CountryReader.Read(analyzed).Select(mention => CountrySpans.Of(analyzed, mention))];
        return analyzer.Content(analyzed, countries);
    }
}
