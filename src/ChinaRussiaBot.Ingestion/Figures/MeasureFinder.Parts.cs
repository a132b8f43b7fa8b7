using System.Text.RegularExpressions;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <content>Shares and places.</content>
internal sealed partial class MeasureFinder
{
    /// <summary>The share or rank that the words name; null when none is named, or two are as likely.</summary>
    /// <param name="words">What is said about it.</param>
    /// <param name="unit">Its unit.</param>
    /// <param name="context">What is said around it.</param>
    /// <param name="whose">The words that name whose part it is; null where their order does not tell.</param>
    public Measure? FindPart(string words, Unit unit, DocumentContext context, string? whose = null)
    {
        if (places.Complete(words, context) is not { } complete)
            return null;
        Question question = Read(complete, context);
        if (question.OtherCountries.Any() || question.WantsForecast || ForeignSubject.IsOfTheWorld(words))
            return null;
        // "中国对俄直接投资存量占…": whose investments these are goes without saying in the measure's name.
        Country[] said = InOrder(ByOneself.Replace(complete, "对俄").Replace("俄中", "中俄", StringComparison.Ordinal));
        // "доля России в импорте нефти Китая" sends nothing either way.
        MeasureMatch[] matches = [.. new[] { DirectionOf(question), null }.SelectMany(direction => matcher.Match(question, direction)).DistinctBy(static match => match.Measure).OrderByDescending(static match => match.Score)
            .Where(match => match.Measure.Unit == unit && (match.Measure.Aspect is Aspect.Share or Aspect.Rank || (match.Measure.Aspect is Aspect.Value && PartWords.Say(match.Measure.Name[context.Language].ToLowerInvariant()))) && match.Confidence >= Enough && Places(match.Measure).SetEquals(Places(question))
                && (whose is null || FirstPlace(whose) is not { } named || FirstPlace(match.Measure.Name[context.Language]) == named)
                && (whose is not null || said.Length < 2 || match.Measure.About.Any(id => knowledge.Name(id)?.Kind == NameKind.Goods) || InOrder(match.Measure.Name[context.Language]) is not { Length: 2 } declared || declared[0] == said[0])
                && !match.Unexplained.Any(static word => IsMore(word) || word.Keys.Any(static key => key.StartsWith('#'))))];
        return matches.Length > 0 && (matches.Length == 1 || matches[1].Score < matches[0].Score * TooClose) ? matches[0].Measure : null;
    }

    private static readonly Regex ByOneself = Pattern.Of("(?:中国|我国|我)对俄");

    /// <summary>Whether some measure is the goal for another of the unit.</summary>
    public bool MayBeAGoal(Unit unit) => knowledge.Measures.Any(measure => measure.Unit == unit && IsAGoal(measure));

    /// <summary>The measure of what is wanted of another; null for none.</summary>
    public Measure? GoalOf(Measure wanted) => IsAGoal(wanted) ? wanted : knowledge.Measures.Where(measure => measure.Of == wanted.Id && IsAGoal(measure)).Take(2).ToArray() is [{ } only] ? only : null;

    // As much as of what it is the goal for.
    private bool IsAGoal(Measure measure) => measure.Of is { } reached && knowledge.Measure(reached)?.Unit == measure.Unit && measure.Aspect == Aspect.Value;

    /// <summary>The measure of how what the words name changed on a year before; null for none, or where they leave open whether tonnes or money are meant.</summary>
    public Measure? ChangeOf(string words, DocumentContext context) =>
        Parts(words).HasFlow
            && knowledge.Measures.Where(static measure => measure is { Aspect: Aspect.Growth, Of: not null }).GroupBy(change => knowledge.Measure(change.Of!)?.Unit)
                .SelectMany(alike => alike.Key is { } unit && Find(words, unit, context) is { } moved ? alike.Where(change => change.Of == moved.Id) : []).Take(2).ToArray() is [{ } only]
            ? only
            : null;

    /// <summary>What words may mean that tell of a change, and not whether of tonnes or of money.</summary>
    public IReadOnlyList<Measure> Moved(string words, DocumentContext context) =>
        !Parts(words).HasFlow ? [] : [.. knowledge.Measures.Where(static measure => measure.Aspect == Aspect.Value).Select(static measure => measure.Unit).Distinct().Select(unit => Find(words, unit, context)).OfType<Measure>().Distinct()];

    /// <summary>The measure of whose place it is by another; null for none.</summary>
    public Measure? PlaceIn(Measure measure) => knowledge.Measures.Where(place => place.Of == measure.Id && place.Aspect == Aspect.Rank).Take(2).ToArray() is [{ } only] ? only : null;

    /// <summary>Whether a measure is of a town or province.</summary>
    public bool IsOfATown(Measure measure) => Places(measure).Count > 0;

    /// <summary>Whether words name a town or province.</summary>
    public bool NamesATown(string words) => NamesIn(Analyzer.Analyze(words)).Any(IsPlace);

    /// <summary>Whether words name a town.</summary>
    public bool NamesACity(string words) => NamesIn(Analyzer.Analyze(words)).Any(static name => name.Kind == NameKind.City);

    /// <summary>The measure of the share of what another is of; null for none, or several.</summary>
    public Measure? ShareIn(Measure measure) => knowledge.Measures.Where(share => share.Of == measure.Id && share.Aspect == Aspect.Share).Take(2).ToArray() is [{ } only] ? only : null;

    private string? FirstPlace(string words) => Analyzer.Analyze(words).Spans.Where(static span => span.Term.Kind == TermKind.Name).OrderBy(static span => span.Start)
        .Select(span => knowledge.Name(span.Term.Id)).FirstOrDefault(static name => name is not null && (name.Kind == NameKind.Country || IsPlace(name)))?.Id;

    /// <summary>Whether the words name one of the two before the other.</summary>
    public bool NamesBothInOrder(string words) => InOrder(words).Length == 2;

    // "Доля Китая во внешней торговле России" is not that of Russia in China's.
    private Country[] InOrder(string words) => [.. CountryReader.Read(Analyzer.Analyze(words)).Select(static mention => mention.Country).Distinct()];
}
