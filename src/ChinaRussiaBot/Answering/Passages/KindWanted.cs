using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;
using ChinaRussiaBot.Search;

namespace ChinaRussiaBot.Answering.Passages;

/// <summary>
/// Recommendations on a topic, or what stands in the way of it, are asked in so many words: what recommends, or names the trouble, goes before a rule
/// that only shares the topic, however many words that shares. Where nothing does, it is said. Pure.
/// </summary>
internal static class KindWanted
{
    /// <summary>From here on a rule is plainly what an author foresaw as the answer.</summary>
    private const double Foreseen = 0.8;

    /// <summary>How much of a question is held by what is about its topic.</summary>
    private const double OfTheTopic = 0.6;

    private const string Advice = "intent.advice";
    private const string Hindrance = "intent.hindrance";

    /// <summary>The kind of passage that is asked for; null when none is.</summary>
    public static PassageKind? Of(Question question) =>
        question.Periods.Periods.Count > 0 ? null
        : Says(question, Advice) ? PassageKind.Recommendation
        : Says(question, Hindrance) && !question.Asks(Intents.Recommend) ? PassageKind.Problem
        : null;

    /// <summary>Passages of the kind that hold all topics, goods and places of the question before the others; as it was when there are none.</summary>
    public static List<FoundItem> First(List<FoundItem> found, Question question, IReadOnlyDictionary<KnowledgeItem, double> likeness)
    {
        if (found.Count == 0 || Of(question) is not { } kind || IsOf(found[0], kind) || (found[0].Item is PolicyPoint rule && likeness.GetValueOrDefault(rule) >= Foreseen))
            return found;
        List<FoundItem> wanted = [.. found.Where(item => IsOf(item, kind)).Select(Topical).Where(item => question.Content.Any(IsSubject) && !item.Missing.Any(IsSubject))];
        return wanted.Count == 0 ? found : [.. wanted, .. found.Where(item => !wanted.Exists(other => other.Item == item.Item))];
    }

    /// <summary>What is about the topic of the goods holds the goods: nothing is said of each of them.</summary>
    private static FoundItem Topical(FoundItem item)
    {
        List<ContentWord> missing = [.. item.Missing.Where(word => !word.Keys.Any(key => key[0] == '#' && item.Item.About.Contains(key[1..])))];
        return missing.Count == item.Missing.Count ? item : item with { Missing = missing, Coverage = Math.Max(item.Coverage, OfTheTopic) };
    }

    /// <summary>What is said before items that tell of the topic, and neither recommend nor name a trouble; null when they answer.</summary>
    public static BilingualText? Lacking(Question question, IReadOnlyList<FoundItem> chosen, PassageFind find) =>
        Of(question) is not { } kind || chosen.Any(item => IsOf(item, kind)) || find.LikenessOfBest >= Foreseen ? null
        : kind == PassageKind.Recommendation ? Wording.NoAdvice : Wording.NoHindrance;

    private static bool IsOf(FoundItem item, PassageKind kind) => item.Item is Passage passage && passage.Kind == kind;

    /// <summary>A declared name; trade in general is no subject.</summary>
    private static bool IsSubject(ContentWord word) => !word.IsFlow && word.Keys.Any(static key => key[0] == '#');

    private static bool Says(Question question, string wordClass) => question.Analyzed.Spans.Any(span => span.Term.Kind == TermKind.Class && span.Term.Id == wordClass);
}
