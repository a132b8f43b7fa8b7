using System.Collections.Frozen;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Questions;

/// <summary>
/// Finds the measures a question is about by comparing it with the declared names: both are cut into the same keys, the direction
/// must agree, and words that have nothing to do with the measure count against it. Knows no single measure. Thread-safe.
/// </summary>
internal sealed class MeasureMatcher
{
    private const double FlowWeight = 1.6;
    private const double LeastRecall = 0.55;
    private const double OnlyExplained = 0.75;
    private const double OfAnotherThing = 0.4;
    private const double OfUnknownThing = 0.7;
    private const double OfFiller = 0.9;
    private const double OfOtherAuthority = 0.8;
    private const double OfOtherRanking = 0.5;

    private readonly Entry[] entries;
    private readonly FrozenDictionary<string, double> weights;
    private readonly Func<string, DeclaredName?> nameOf;
    private readonly Func<string, bool> knows;

    /// <param name="knowledge">Declares the measures.</param>
    /// <param name="analyzer">Cuts names and questions alike.</param>
    /// <param name="knows">Whether any text of the knowledge holds a word.</param>
    public MeasureMatcher(KnowledgeBase knowledge, TextAnalyzer analyzer, Func<string, bool> knows)
    {
        this.knows = knows;
        nameOf = knowledge.Name;
        ILookup<string, Figure> figures = knowledge.Figures.ToLookup(static figure => figure.Measure.Id);
        entries = [.. knowledge.Measures.Select(measure => Build(measure, [.. figures[measure.Id]], knowledge, analyzer))];
        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        foreach (Entry entry in entries)
        {
            foreach (string key in entry.Frames.SelectMany(static frame => frame.Words).SelectMany(static keys => keys).Distinct())
                counts[key] = counts.GetValueOrDefault(key) + 1;
        }

        weights = counts.ToFrozenDictionary(
            static pair => pair.Key,
            pair => pair.Key.StartsWith("~flow", StringComparison.Ordinal) ? FlowWeight : Math.Log(1 + ((double)entries.Length / pair.Value)),
            StringComparer.Ordinal);
    }

    /// <summary>Matching measures, the best first; empty when none is near.</summary>
    public List<MeasureMatch> Match(Question question, Direction? direction)
    {
        IReadOnlyList<ContentWord> content = question.Content;
        HashSet<string> said = [.. content.SelectMany(KeysOf)];
        List<MeasureMatch> matches = [];
        foreach (Entry entry in entries)
        {
            if (Score(entry, question, said, direction) is { } match)
                matches.Add(match);
        }

        matches.Sort(static (left, right) => right.Score.CompareTo(left.Score));
        return matches;
    }

    private MeasureMatch? Score(Entry entry, Question question, HashSet<string> said, Direction? direction)
    {
        IReadOnlyList<ContentWord> content = question.Content;
        Measure measure = entry.Measure;
        if (direction is not null && measure.Direction != Direction.Both && measure.Direction != direction)
            return null;
        bool structure = measure.Aspect == Aspect.Share && question.AsksForThings;
        if (entry.Required.Count > 0 && !structure && !entry.Required.Any(said.Contains))
            return null;
        List<ContentWord> unexplained = [.. content.Where(word => !Explains(entry, word))];
        bool isParticular = content.Any(word => !word.IsFlow && !word.IsWeak && !unexplained.Contains(word));
        double strange = unexplained.Sum(word => UnexplainedWeight(word, isParticular || !Objects.IsOne(question, word)));
        double best = 0;
        double recallOfBest = 0;
        foreach (MeasureFrame frame in entry.Frames)
        {
            double recall = Recall(frame, said);
            if (recall < LeastRecall)
                continue;
            double precision = Precision(frame, entry, content, strange);
            if (recall * precision > best)
                (best, recallOfBest) = (recall * precision, recall);
        }

        if (best == 0)
            return null;
        // 中哈: the other country may stand in two characters that are no words.
        bool elsewhere = question.OtherCountries.Any(country => !entry.Explains.Contains("#" + country.Id));
        double confidence = best * (elsewhere ? OfAnotherThing : 1) * Doubt(question, unexplained, isParticular) * (question.WantsPrice && measure.Unit.Dimension != Dimension.Rate ? 0.4 : 1);
        double score = confidence * AspectFit(measure.Aspect, question.Intents) * DimensionFit(measure, question);
        if (question.AsksForThings)
            score *= structure ? 1.2 : 0.7;
        if (entry.RankedAmong is { } field && question.RankedAmong is { } asked && asked != field)
            score *= OfOtherRanking;
        if (entry.IsOfCountry is { } part && ShareSides.IsOfCountry(question.Analyzed, nameOf) is { } meant && part != meant)
            score *= OfOtherRanking;
        if (direction is null && measure.Direction != Direction.Both)
            score *= 0.97;
        return new MeasureMatch(measure, score, recallOfBest, confidence, unexplained);
    }

    /// <summary>How much of the name the question says.</summary>
    private double Recall(MeasureFrame frame, HashSet<string> said)
    {
        double total = 0;
        double matched = 0;
        foreach (IReadOnlyList<string> keys in frame.Words)
        {
            double weight = WeightOf(keys);
            total += weight;
            if (keys.Any(said.Contains))
                matched += weight;
        }

        return total == 0 ? 0 : matched / total;
    }

    /// <summary>How much of the question the name says; what the measure explains otherwise counts for the greater part.</summary>
    private double Precision(MeasureFrame frame, Entry entry, IReadOnlyList<ContentWord> content, double strange)
    {
        double total = strange;
        double matched = 0;
        foreach (ContentWord word in content)
        {
            List<string> own = [.. KeysOf(word)];
            bool named = own.Exists(key => frame.Words.Any(keys => keys.Contains(key)));
            if (!named && !Explains(entry, word))
                continue;
            double weight = WeightOf(own);
            total += weight;
            matched += named ? weight : weight * OnlyExplained;
        }

        return total == 0 ? 0 : matched / total;
    }

    private double WeightOf(IReadOnlyList<string> keys) => keys.Max(key => weights.GetValueOrDefault(Unify(key), 1));

    /// <summary>
    /// Another country, place, good or everyday thing makes it another question. A noun that nothing knows does so where only flows are named
    /// ("how many hippos did Russia sell"); where the thing itself is named it is most often a way of speaking.
    /// </summary>
    private double Doubt(Question question, List<ContentWord> unexplained, bool isParticular)
    {
        double doubt = 1;
        foreach (ContentWord word in unexplained)
        {
            if ((IsNamed(word) && !IsAuthority(word)) || word.IsForeign)
                doubt = Math.Min(doubt, OfAnotherThing);
            else if (IsNamed(word))
                doubt = Math.Min(doubt, OfOtherAuthority);
            else if (!word.IsFlow && !word.IsWeak && !knows(word.Key) && !WordForms.IsVerbLike(word.Text) && !WordForms.IsShort(word.Text) && !WordForms.IsNumeral(word.Text))
                doubt = Math.Min(doubt, isParticular || !Objects.IsOne(question, word) ? OfFiller : OfUnknownThing);
        }

        return doubt;
    }

    private bool IsNamed(ContentWord word) => word.Keys.Any(IsNamedKey);

    /// <summary>"By the customs' data", "according to EMISS": who counted, not what.</summary>
    private bool IsAuthority(ContentWord word) => word.Keys.Any(key => key.StartsWith('#') && nameOf(key[1..]) is { Kind: NameKind.Organisation })
        && !word.Keys.Any(key => IsNamedKey(key) && nameOf(key[1..]) is { Kind: not NameKind.Organisation });

    /// <summary>What a word costs that the measure does not explain: a place or goods changes the question, a flow word hardly.</summary>
    private double UnexplainedWeight(ContentWord word, bool isParticular)
    {
        if (WordForms.IsNumeral(word.Text))
            return 0.2;
        if (word.IsFlow || word.IsWeak || WordForms.IsVerbLike(word.Text))
            return 0.4;
        if (IsAuthority(word))
            return 0.9;
        if (IsNamed(word) || word.IsForeign)
            return 2.5;
        return knows(word.Key) ? 0.9 : WordForms.IsShort(word.Text) ? 0.6 : isParticular ? 0.9 : 2;
    }

    /// <summary>"How many tonnes" and "for how many dollars" are different measures of one thing.</summary>
    private static double DimensionFit(Measure measure, Question question)
    {
        if (measure.Aspect == Aspect.Count && question.Asks(Intents.Volume) && !question.Asks(Intents.Count))
            return 0.6;
        if (question.Dimensions.Count == 0 && question.Asks(Intents.Count) && !question.Asks(Intents.Difference))
            return measure.Unit.Dimension == Dimension.Count ? 1 : 0.7;
        if (question.Dimensions.Count == 0 || measure.Unit.Dimension is Dimension.Share or Dimension.Rank)
            return 1;
        return question.Dimensions.Contains(measure.Unit.Dimension) ? 1 : 0.6;
    }

    /// <summary>The kind of number that is asked for; a plain question asks for an amount.</summary>
    private static double AspectFit(Aspect aspect, Intents intents)
    {
        bool share = (intents & Intents.Share) != 0;
        bool rank = (intents & Intents.Rank) != 0;
        return aspect switch
        {
            Aspect.Growth => (intents & (Intents.Growth | Intents.Difference)) != 0 ? 0.95 : 0.7,
            Aspect.Share => share ? 1.05 : 0.75,
            Aspect.Rank => rank ? 1.05 : 0.7,
            Aspect.Value => rank ? 0.6 : share ? 0.75 : 1,
            Aspect.Count => share || rank ? 0.8 : 1,
            Aspect.Duration => share || rank ? 0.8 : 0.95,
        };
    }

    /// <summary>Exports of one side are imports of the other: both are "goods move", and the direction tells which.</summary>
    private static string Unify(string key) => key is "~flow.out" or "~flow.in" ? "~flow.goods" : key;

    private static Entry Build(Measure measure, IReadOnlyList<Figure> figures, KnowledgeBase knowledge, TextAnalyzer analyzer)
    {
        List<MeasureFrame> frames = [];
        HashSet<string> explains = new(StringComparer.Ordinal);
        foreach (string name in measure.ChineseSynonyms.Concat(measure.RussianSynonyms).Append(measure.Name.Chinese).Append(measure.Name.Russian))
        {
            List<ContentWord> words = Words(name, analyzer);
            if (words.Count > 0 && !(measure.Direction == Direction.Both && words.TrueForAll(static word => KeysOf(word).All(static key => key == "~flow.goods"))))
                frames.Add(new MeasureFrame([.. words.DistinctBy(static word => word.Key).Select(word => (IReadOnlyList<string>)[.. KeysOf(word).Distinct()])]));
            explains.UnionWith(words.SelectMany(static word => word.Keys).Select(Unify));
        }

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

        IEnumerable<string> required = measure.About
            .Where(id => knowledge.Name(id) is { Kind: NameKind.Goods or NameKind.Province or NameKind.Region or NameKind.City })
            .Select(static id => "#" + id);
        AnalyzedText called = analyzer.Analyze(measure.Name.Russian);
        Country? among = measure.Aspect is Aspect.Rank or Aspect.Duration ? RankReader.FieldOf(called, CountryReader.Read(called)) : null;
        bool? ofCountry = measure.Aspect == Aspect.Share ? ShareSides.IsOfCountry(analyzer.Analyze(measure.Name.Chinese), knowledge.Name) : null;
        return new Entry(measure, frames, explains, [.. required], among, ofCountry);
    }

    /// <summary>A flow word stands for its flow alone, not for itself or the topic named after it (出口 inside 进出口).</summary>
    private static IEnumerable<string> KeysOf(ContentWord word) =>
        (word.IsFlow ? word.Keys.Where(static key => key.StartsWith("~flow", StringComparison.Ordinal)) : word.Keys).Select(Unify);

    /// <summary>A place, country or good is explained only by its declaration: 蒙古 is not explained by a text on 内蒙古.</summary>
    private bool Explains(Entry entry, ContentWord word)
    {
        List<string> named = [.. word.Keys.Where(IsNamedKey)];
        return named.Count > 0 ? named.Exists(entry.Explains.Contains) : word.Keys.Any(key => entry.Explains.Contains(Unify(key)));
    }

    private bool IsNamedKey(string key) =>
        key.StartsWith('#') && nameOf(key[1..]) is { Kind: not (NameKind.Topic or NameKind.Currency or NameKind.Other) };

    private static List<ContentWord> Words(string text, TextAnalyzer analyzer)
    {
        AnalyzedText analyzed = analyzer.Analyze(text);
        List<(int, int)> countries = [.. CountryReader.Read(analyzed).Select(mention => CountrySpans.Of(analyzed, mention))];
        return analyzer.Content(analyzed, countries);
    }

    private sealed record Entry(Measure Measure, IReadOnlyList<MeasureFrame> Frames, HashSet<string> Explains, IReadOnlyList<string> Required, Country? RankedAmong, bool? IsOfCountry);
}
