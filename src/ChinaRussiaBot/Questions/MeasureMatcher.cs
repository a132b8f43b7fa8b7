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

    private readonly MeasureEntry[] entries;
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
        entries = [.. knowledge.Measures.Select(measure => MeasureEntry.Of(measure, [.. figures[measure.Id]], knowledge, analyzer))];
        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        foreach (MeasureEntry entry in entries)
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
        HashSet<string> said = [.. content.SelectMany(MeasureEntry.KeysOf)];
        List<MeasureMatch> matches = [];
        foreach (MeasureEntry entry in entries)
        {
            if (Score(entry, question, said, direction) is { } match)
                matches.Add(match);
        }

        matches.Sort(static (left, right) => right.Score.CompareTo(left.Score));
        return matches;
    }

    private MeasureMatch? Score(MeasureEntry entry, Question question, HashSet<string> said, Direction? direction)
    {
        IReadOnlyList<ContentWord> content = question.Content;
        Measure measure = entry.Measure;
        if (direction is not null && measure.Direction != Direction.Both && measure.Direction != direction)
            return null;
        // Before anything else: most measures have no name that is said.
        List<(MeasureFrame Frame, double Recall)>? named = null;
        foreach (MeasureFrame frame in entry.Frames)
        {
            if (Recall(frame, said) is var recall and >= LeastRecall)
                (named ??= []).Add((frame, recall));
        }

        if (named is null)
            return null;
        bool structure = measure.Aspect == Aspect.Share && question.AsksForThings;
        if (entry.Required.Count > 0 && !structure && !entry.Required.Any(said.Contains))
            return null;
        List<ContentWord> unexplained = [.. content.Where(word => !Explains(entry, word))];
        bool isParticular = content.Any(word => !word.IsFlow && !word.IsWeak && !unexplained.Contains(word));
        double strange = unexplained.Sum(word => UnexplainedWeight(word, isParticular || !Objects.IsOne(question, word)));
        double best = 0;
        double recallOfBest = 0;
        foreach ((MeasureFrame frame, double recall) in named)
        {
            double precision = Precision(frame, entry, content, strange);
            if (recall * precision > best)
                (best, recallOfBest) = (recall * precision, recall);
        }

        if (best == 0)
            return null;
        // 中哈: the other country may stand in two characters that are no words.
        bool elsewhere = question.OtherCountries.Any(country => !entry.Explains.Contains("#" + country.Id));
        bool otherwise = elsewhere || MeasureScope.IsAnother(measure, question, nameOf);
        double confidence = best * (otherwise ? OfAnotherThing : 1) * Doubt(question, unexplained, isParticular) * (question.WantsPrice && measure.Unit.Dimension != Dimension.Rate ? 0.4 : 1);
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
        double matched = 0;
        foreach (IReadOnlyList<string> keys in frame.Words)
        {
            if (IsSaid(keys, said))
                matched += WeightOf(keys);
        }

        return matched == 0 ? 0 : matched / frame.Words.Sum(WeightOf);
    }

    private static bool IsSaid(IReadOnlyList<string> keys, HashSet<string> said)
    {
        foreach (string key in keys)
        {
            if (said.Contains(key))
                return true;
        }

        return false;
    }

    /// <summary>How much of the question the name says; what the measure explains otherwise counts for the greater part.</summary>
    private double Precision(MeasureFrame frame, MeasureEntry entry, IReadOnlyList<ContentWord> content, double strange)
    {
        double total = strange;
        double matched = 0;
        foreach (ContentWord word in content)
        {
            List<string> own = [.. MeasureEntry.KeysOf(word)];
            bool named = own.Exists(key => frame.Words.Any(keys => keys.Contains(key)));
            if (!named && !Explains(entry, word))
                continue;
            double weight = WeightOf(own);
            total += weight;
            matched += named ? weight : weight * OnlyExplained;
        }

        return total == 0 ? 0 : matched / total;
    }

    private double WeightOf(IReadOnlyList<string> keys)
    {
        double most = 0;
        foreach (string key in keys)
            most = Math.Max(most, weights.GetValueOrDefault(MeasureEntry.Unify(key), 1));
        return most;
    }

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

    /// <summary>A place, country or good is explained only by its declaration: 蒙古 is not explained by a text on 内蒙古.</summary>
    private bool Explains(MeasureEntry entry, ContentWord word)
    {
        List<string> named = [.. word.Keys.Where(IsNamedKey)];
        return named.Count > 0 ? named.Exists(entry.Explains.Contains) : word.Keys.Any(key => entry.Explains.Contains(MeasureEntry.Unify(key)));
    }

    private bool IsNamedKey(string key) =>
        key.StartsWith('#') && nameOf(key[1..]) is { Kind: not (NameKind.Topic or NameKind.Currency) };
}
