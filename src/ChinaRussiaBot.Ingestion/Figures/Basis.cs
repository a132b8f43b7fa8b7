using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <summary>
/// Measures of one thing that only differ in whose statistics they are: 海关口径 and 乘联会口径. The sentence, a heading or the title says whose;
/// where none does, the one that is declared for nobody in particular is proposed, and a person decides.
/// </summary>
internal sealed class Basis(KnowledgeBase knowledge, TextAnalyzer analyzer, IReadOnlySet<Measure> states)
{
    /// <param name="alike">The measures that are as likely; the first is the likeliest.</param>
    /// <param name="context">What is said around the value.</param>
    /// <returns>Null when they are different things.</returns>
    public Measure? Choose(IReadOnlyList<Measure> alike, DocumentContext context)
    {
        Measure[] same = [.. knowledge.Measures.Where(measure => IsVariant(measure, alike[0]))];
        // "乘联会口径…；海关口径为36.2万辆": what is declared for nobody in particular counts the customs of China.
        if (ForeignSubject.IsOfChinaStatistics(context.Near) && same.Where(measure => !Whose(measure).Any()).Take(2).ToArray() is [{ } customs])
            return customs;
        foreach (string said in context.Around.Append(context.Near).Reverse())
        {
            HashSet<string> named = [.. analyzer.Analyze(said).Spans.Where(static span => span.Term.Kind == TermKind.Name).Select(static span => span.Term.Id)];
            if (same.Where(measure => Whose(measure).Any(named.Contains)).Take(2).ToArray() is [{ } only])
                return only;
        }

        Measure? likeliest = alike.All(same.Contains) ? alike.MinBy(measure => Whose(measure).Count()) : null;
        // What is declared in one's own statistics alone (俄央行口径) is said to be theirs.
        return likeliest is not null && same.Length == 1 && likeliest.Name.Chinese.Contains("口径", StringComparison.Ordinal) ? null : likeliest;
    }

    /// <summary>The measure of the statistics that the value before was of.</summary>
    public Measure Keep(Measure found, Measure? last, DocumentContext context) =>
        last is not null && last != found && !ForeignSubject.IsOfChinaStatistics(context.Near) && (IsVariant(last, found) ? last : SameSource(found, last)) is { } same
        && !analyzer.Analyze(context.Around[^1]).Spans.Any(span => span.Term.Kind == TermKind.Name && knowledge.Name(span.Term.Id)?.Kind == NameKind.Organisation)
            ? same
            : found;

    // "По данным Банка России, накопленные инвестиции … Чистый приток за I квартал": another thing, by the same ones.
    private Measure? SameSource(Measure found, Measure last) =>
        found.Unit.Dimension == Dimension.Money && Whose(last).ToHashSet() is { Count: > 0 } whose && !Whose(found).Any() && knowledge.Measures.Where(measure => IsVariant(measure, found) && Whose(measure).ToHashSet().SetEquals(whose)).Take(2).ToArray() is [{ } only] ? only : null;

    /// <summary>The measure of the statistics that the words next to a value name: 乘联会的口径略有不同，前8个月为76.1万辆.</summary>
    public Measure In(Measure found, string said)
    {
        HashSet<string> named = [.. analyzer.Analyze(said).Spans.Where(static span => span.Term.Kind == TermKind.Name).Select(static span => span.Term.Id)];
        return knowledge.Measures.Where(measure => IsVariant(measure, found) && Whose(measure).Any(named.Contains)).Take(2).ToArray() is [{ } only] ? only : found;
    }

    private bool IsVariant(Measure one, Measure other) =>
        one == other || (one.Unit == other.Unit && !Whose(one).ToHashSet().SetEquals(Whose(other)) && one.Direction == other.Direction && one.Aspect == other.Aspect && one.Basis != other.Basis && states.Contains(one) == states.Contains(other)
        && one.About.Except(Whose(one)).ToHashSet().SetEquals(other.About.Except(Whose(other))));

    private IEnumerable<string> Whose(Measure measure) => measure.About.Where(id => knowledge.Name(id)?.Kind == NameKind.Organisation);
}
