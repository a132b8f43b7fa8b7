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
    private const double Foreseen = 0.95;

    /// <summary>From here on an author foresaw something like it: what is found answers in its own way.</summary>
    private const double Alike = 0.6;

    /// <summary>How much of a question is held by what is about its topic.</summary>
    private const double OfTheTopic = 0.6;

    private const string Advice = "intent.advice";
    private const string Hindrance = "intent.hindrance";
    private const string Remedy = "intent.remedy";

    /// <summary>The kind of passage that is asked for; null when none is.</summary>
    public static PassageKind? Of(Question question) =>
        question.Periods.Periods.Count > 0 ? null
        : Says(question, Advice) ? PassageKind.Recommendation
        : Says(question, Hindrance) && !Says(question, Remedy) ? PassageKind.Problem
        : null;

    /// <summary>Passages of the kind that hold all topics, goods and places of the question before the others; as it was when there are none.</summary>
    public static List<FoundItem> First(List<FoundItem> found, Question question, IReadOnlyDictionary<KnowledgeItem, double> likeness)
    {
        if (found.Count == 0 || Of(question) is not { } kind || likeness.GetValueOrDefault(found[0].Item) >= (IsOf(found[0], kind) ? Alike : found[0].Item is PolicyPoint ? Foreseen : double.MaxValue))
            return found;
        List<FoundItem> wanted = [.. found.Where(item => IsOf(item, kind)).Select(Topical).Where(item => HoldsSubjects(item, question))];
        // Nothing is recommended on it: what stands in its way is nearer to advice than amounts of it.
        if (wanted.Count == 0 && kind == PassageKind.Recommendation && found[0].Item is Figure)
            wanted = [.. found.Where(item => IsOf(item, PassageKind.Problem) && IsAbout(item, question))];
        return wanted.Count == 0 ? found : [.. wanted, .. found.Where(item => !wanted.Exists(other => other.Item == item.Item))];
    }

    /// <summary>What is about the topic of the goods holds the goods: nothing is said of each of them.</summary>
    private static FoundItem Topical(FoundItem item)
    {
        List<ContentWord> missing = [.. item.Missing.Where(word => !word.Keys.Any(key => key[0] == '#' && item.Item.About.Contains(key[1..])))];
        return missing.Count == item.Missing.Count ? item : item with { Missing = missing, Coverage = Math.Max(item.Coverage, OfTheTopic) };
    }

    /// <summary>Whether the item belongs to the field that is asked about, beside the best: it is of the kind, or a rule that tells of trouble where that is asked for.</summary>
    public static bool IsOfTheField(FoundItem item, Question question) => Of(question) is { } kind && HoldsSubjects(item, question)
        && (IsOf(item, kind) || (kind == PassageKind.Problem && IsTrouble(item)));

    /// <summary>An amount beside what was asked for in so many words.</summary>
    public static bool IsBeside(FoundItem item, FoundItem best, Question question) => item.Item is Figure && Of(question) is { } kind && (IsOf(best, kind) || IsOf(best, PassageKind.Problem));

    /// <summary>What is said before items that tell of the topic, and neither recommend nor name a trouble; null when they answer.</summary>
    public static string? Lacking(Question question, IReadOnlyList<FoundItem> chosen, PassageFind find) =>
        Of(question) is not { } kind || find.LikenessOfBest >= (kind == PassageKind.Recommendation ? Foreseen : Alike) || chosen.Any(item => (IsOf(item, kind) && Touches(item, question)) || (kind == PassageKind.Problem && IsTrouble(item))) ? null
        : Topics(question) is { Length: > 0 } topics ? Phrase.Of(kind == PassageKind.Recommendation ? Wording.NoAdvice : Wording.NoHindrance, question.Language, topics)
        // "Кратко: основные направления предлагаемых мер": nothing is named that anything could be lacking on.
        : question.Content.All(static word => word.IsFlow || word.IsWeak) && !(chosen is [{ } first, ..] && IsOf(first, PassageKind.Problem)) ? null
        : Phrase.Of(kind == PassageKind.Recommendation ? Wording.NoAdviceOnThis : Wording.NoHindranceOfThis, question.Language);

    /// <summary>What it is that nothing is recommended on, by its declared names: the asker's own words stand in no source.</summary>
    private static string Topics(Question question)
    {
        // A word may be part of several names: the first is that of the longest.
        HashSet<string> subjects = [.. question.Content.Where(IsSubject).Select(static word => word.Keys.First(static key => key[0] == '#'))];
        string[] names = [.. question.Names.Where(name => subjects.Contains("#" + name.Id)).Select(name => name.Name[question.Language])];
        return string.Join(question.Language == Language.Chinese ? "、" : ", ", names);
    }

    private static bool IsOf(FoundItem item, PassageKind kind) => item.Item is Passage passage && passage.Kind == kind;

    private static bool HoldsSubjects(FoundItem item, Question question) => question.Content.Any(IsSubject) && !item.Missing.Any(IsSubject);

    /// <summary>Of a declared topic that is named, be it one of trade in general: структура экспорта.</summary>
    private static bool IsAbout(FoundItem item, Question question) => question.Content.Any(word => word.Keys.Any(key => key[0] == '#' && item.Item.About.Contains(key[1..])));

    /// <summary>Something of what is named stands in it, or nothing is named.</summary>
    private static bool Touches(FoundItem item, Question question) =>
        !question.Content.Any(IsSubject) || question.Content.Any(word => IsSubject(word) && !item.Missing.Contains(word));

    private static bool IsTrouble(FoundItem item) => item.Item is PolicyPoint rule && AnswerForms.Trouble(rule.Text.Chinese);

    /// <summary>A declared name; trade in general is no subject.</summary>
    private static bool IsSubject(ContentWord word) => !word.IsFlow && word.Keys.Any(static key => key[0] == '#');

    private static bool Says(Question question, string wordClass) => question.Analyzed.Spans.Any(span => span.Term.Kind == TermKind.Class && span.Term.Id == wordClass);
}
