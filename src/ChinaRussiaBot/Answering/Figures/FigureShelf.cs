using System.Collections.Frozen;
using System.Globalization;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Answering.Figures;

/// <summary>Figures by measure, and the choice among them for a period. Thread-safe.</summary>
internal sealed class FigureShelf
{
    /// <summary>Two sources that round the same number differ by less.</summary>
    private const decimal RoundingTolerance = 0.006m;

    private readonly FrozenDictionary<string, Figure[]> byMeasure;
    private readonly FrozenDictionary<string, Measure[]> derived;
    private readonly KnowledgeBase knowledge;

    public FigureShelf(KnowledgeBase knowledge)
    {
        this.knowledge = knowledge;
        byMeasure = knowledge.Figures.GroupBy(static figure => figure.Measure.Id)
            .ToFrozenDictionary(static group => group.Key, static group => group.OrderBy(static figure => figure.Period).ToArray());
        derived = knowledge.Measures.Where(static measure => measure.Of is not null).GroupBy(static measure => measure.Of!)
            .ToFrozenDictionary(static group => group.Key, static group => group.ToArray());
    }

    /// <summary>All passages, in the order of their documents.</summary>
    public IReadOnlyList<Passage> Passages => knowledge.Passages;

    /// <summary>All figures of a measure, oldest first; those about a subject of their own only when it is asked for.</summary>
    public IReadOnlyList<Figure> All(Measure measure, IReadOnlyCollection<string> subjects)
    {
        Figure[] all = byMeasure.GetValueOrDefault(measure.Id) ?? [];
        Figure[] own = [.. all.Where(figure => figure.Subject is not null && subjects.Contains(figure.Subject))];
        if (own.Length > 0)
            return own;
        Figure[] general = [.. all.Where(static figure => figure.Subject is null)];
        return general.Length > 0 ? general : all;
    }

    /// <summary>The measure of the given aspect that belongs to another ("growth of trade"); null when none is declared.</summary>
    public Measure? Derived(Measure measure, Aspect aspect) =>
        Array.Find(derived.GetValueOrDefault(measure.Id) ?? [], candidate => candidate.Aspect == aspect);

    /// <summary>The measure whose growth, share or goal this one is; null when none is declared.</summary>
    public Measure? Base(Measure measure) => measure.Of is null ? null : knowledge.Measure(measure.Of);

    /// <summary>The same thing counted otherwise: measures of the same unit, direction, aspect and goods or places, with another basis.</summary>
    public IReadOnlyList<Measure> Siblings(Measure measure)
    {
        List<string> things = Things(measure);
        return things.Count == 0 ? [] : [.. knowledge.Measures.Where(other => other != measure && other.Unit == measure.Unit
            && other.Direction == measure.Direction && other.Aspect == measure.Aspect
            && other.Basis?.Chinese != measure.Basis?.Chinese && Things(other).SequenceEqual(things))];
    }

    /// <summary>The same thing in another dimension: of a value the amount, of an amount the value.</summary>
    public IEnumerable<Measure> CountedOtherwise(Measure measure)
    {
        List<string> things = Things(measure);
        return things.Count == 0 ? [] : knowledge.Measures.Where(other => other.Direction == measure.Direction && other.Aspect == measure.Aspect
            && (other.Unit.Dimension == Dimension.Money) != (measure.Unit.Dimension == Dimension.Money)
            && other.Unit.Dimension is Dimension.Money or Dimension.Mass or Dimension.Volume or Dimension.Count && Things(other).SequenceEqual(things));
    }

    /// <summary>The same thing counted in that dimension, also where the measure is only its rank or share.</summary>
    public IEnumerable<Measure> CountedIn(Measure measure, Dimension dimension)
    {
        List<string> things = Things(measure);
        return things.Count == 0 ? [] : knowledge.Measures.Where(other => other != measure && other.Unit.Dimension == dimension && other.Aspect is Aspect.Value or Aspect.Count
            && (measure.Direction == Direction.Both || other.Direction == measure.Direction) && Things(other).SequenceEqual(things));
    }

    private List<string> Things(Measure measure) =>
        [.. measure.About.Where(id => knowledge.Name(id) is { Kind: not (NameKind.Organisation or NameKind.Country or NameKind.Currency) }).Order(StringComparer.Ordinal)];

    /// <summary>The measure that this one is a part of; null when none is declared.</summary>
    public Measure? Whole(Measure part) => knowledge.Measures.FirstOrDefault(measure => measure.Parts.Contains(part.Id));

    /// <summary>Measures that have two parts, the first declared first.</summary>
    public IReadOnlyList<Measure> Wholes => [.. knowledge.Measures.Where(static measure => measure.Parts.Count == 2).Take(1)];

    /// <summary>The parts of a measure.</summary>
    public IReadOnlyList<Measure> Parts(Measure whole) => [.. whole.Parts.Select(knowledge.Measure).OfType<Measure>()];

    /// <summary>The figure for exactly that period, or for the greatest known part of it; null when neither is known.</summary>
    public FigurePick? Pick(Measure measure, IReadOnlyCollection<string> subjects, Period period)
    {
        IReadOnlyList<Figure> all = All(measure, subjects);
        List<Figure> exact = [.. all.Where(figure => figure.Period.Kind != PeriodKind.Annual && figure.Period.SameDays(period))];
        if (exact.Count == 0)
            exact = [.. all.Where(figure => figure.Period.Kind == PeriodKind.AsOf && period.Contains(figure.Period))];
        if (exact.Count > 0)
            return Choose(exact, isPart: false);
        if (exact.Count == 0)
            exact = [.. all.Where(figure => figure.Period.Kind == PeriodKind.Days && period.Kind == PeriodKind.Month
                && period.Start <= figure.Period.End && figure.Period.End <= period.End && figure.Period.Start.Year == period.Start.Year)];
        if (exact.Count == 0)
            exact = [.. all.Where(figure => period.IsNearly(figure.Period))];
        if (exact.Count > 0)
            return Choose(exact, isPart: false);
        List<Figure> parts = [.. all.Where(figure => figure.Period.Kind != PeriodKind.Annual && period.Contains(figure.Period))];
        if (parts.Count > 0)
        {
            int longest = parts.Max(Days);
            return Choose([.. parts.Where(figure => Days(figure) == longest)], isPart: true);
        }

        return Choose([.. all.Where(figure => figure.Period.Kind == PeriodKind.Years && figure.Period.Contains(period))], isPart: false);
    }

    /// <summary>A figure of another kind of period whose text speaks of the asked year ("the contract of 2014"); null when there is none.</summary>
    public FigurePick? Mentioning(Measure measure, IReadOnlyCollection<string> subjects, Period period)
    {
        string year = period.Start.Year.ToString(CultureInfo.InvariantCulture);
        List<Figure> mentioning = [.. All(measure, subjects).Where(figure => figure.Period.Kind == PeriodKind.Annual && period.Kind == PeriodKind.Year
            && (figure.Quote(Language.Chinese) ?? "").Contains(year, StringComparison.Ordinal))];
        return Choose(mentioning, isPart: false);
    }

    /// <summary>One figure for each full year, the chosen one where sources differ, oldest first.</summary>
    public IReadOnlyList<Figure> Yearly(Measure measure, IReadOnlyCollection<string> subjects) =>
        [.. All(measure, subjects).Where(static figure => figure.Period.Kind == PeriodKind.Year)
            .GroupBy(static figure => figure.Period).Select(group => Choose([.. group], isPart: false)!.Main)];

    /// <summary>One figure for each period of any kind, oldest first.</summary>
    public IReadOnlyList<Figure> EveryPeriod(Measure measure, IReadOnlyCollection<string> subjects) =>
        [.. All(measure, subjects).GroupBy(static figure => figure.Period).Select(group => Choose([.. group], isPart: false)!.Main)];

    private static int Days(Figure figure) => figure.Period.End.DayNumber - figure.Period.Start.DayNumber;

    private static FigurePick? Choose(List<Figure> figures, bool isPart)
    {
        if (figures.Count == 0)
            return null;
        Figure main = figures.OrderByDescending(Rank).ThenByDescending(static figure => figure.Period).First();
        List<Figure> others = [];
        foreach (Figure figure in figures)
        {
            if (figure != main && Differs(figure, main) && others.TrueForAll(other => Differs(figure, other)))
                others.Add(figure);
        }

        return new FigurePick(main, others, isPart);
    }

    private static int Rank(Figure figure) =>
        (figure.Preferred ? 100 : 0) + (figure.Status == FigureStatus.Weak ? -50 : 0) + (figure.Passage is not null ? 10 : 0)
        + (figure.Growth is not null ? 1 : 0) - (int)figure.Sources[0].Kind;

    private static bool Differs(Figure left, Figure right)
    {
        if (left.Value.Unit != right.Value.Unit)
            return true;
        decimal size = Math.Max(Math.Abs(left.Value.Value), Math.Abs(right.Value.Value));
        return Math.Abs(left.Value.Value - right.Value.Value) > size * RoundingTolerance;
    }
}
