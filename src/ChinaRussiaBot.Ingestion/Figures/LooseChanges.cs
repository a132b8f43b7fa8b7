using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <summary>
/// Changes that a document tells elsewhere than beside the value they are of: 贸易额同比增长3.6%。双边贸易总值为901亿美元; a table of values and the text that tells
/// how they changed; «свыше 611 тыс., на 92 % больше» and further down 611,3 тыс. A value takes one where only one fits, and nothing speaks against it. Not
/// thread-safe.
/// </summary>
internal sealed class LooseChanges
{
    private const int LeastDigits = 100;
    private const decimal Near = 0.03m;

    private readonly List<(IReadOnlyList<Measure> Of, Period Period, Quantity Change)> named = [];
    private readonly List<(Quantity Value, Period? Period, Quantity Change)> said = [];
    private readonly Dictionary<ProposedFigure, Quantity> behind = [];
    private ProposedFigure? only;

    /// <summary>The words of a change name what changed, and when, without saying to how much.</summary>
    /// <param name="of">What may be meant: tonnes or money.</param>
    /// <param name="period">When.</param>
    /// <param name="change">By how much.</param>
    public void Add(IReadOnlyList<Measure> of, Period period, Quantity change) => named.Add((of, period, change));

    /// <summary>A value with its change.</summary>
    /// <param name="value">The value, whatever it is of.</param>
    /// <param name="period">Its time, where it stands beside it.</param>
    /// <param name="change">By how much it changed.</param>
    public void Add(Quantity value, Period? period, Quantity change) => said.Add((value, period, change));

    /// <summary>"Россия отгрузила 7,18 млн т.", and in a line of its own: «К июлю прошлого года экспорт прибавил 17 %»: of the one value of the passage before, where the times fit.</summary>
    /// <param name="compared">What it is compared with.</param>
    /// <param name="change">By how much it changed.</param>
    public void AddToTheOneBefore(Period compared, Quantity change)
    {
        if (only is { Growth: null } figure && figure.Period.Shift(-1) == compared)
            behind.TryAdd(figure, change);
    }

    /// <summary>A passage is over.</summary>
    public void EndPassage(IEnumerable<ProposedFigure> figures) => only = figures.Where(static figure => IsAmount(figure.Measure)).Take(2).ToArray() is [var single] ? single : null;

    /// <summary>The figures, those without a change with the one that is told elsewhere.</summary>
    public IEnumerable<ProposedFigure> With(IReadOnlyList<ProposedFigure> found)
    {
        foreach (ProposedFigure figure in found)
            yield return figure.Growth is not null || !IsAmount(figure.Measure) ? figure : figure with { Growth = behind.GetValueOrDefault(figure) ?? SaidAgain(figure) ?? Named(figure, found) };
    }

    // The same value, rounded.
    private Quantity? SaidAgain(ProposedFigure figure) =>
        Single(said.Where(other => other.Value.Unit == figure.Value.Unit && (other.Period is null || other.Period == figure.Period) && IsRounded(figure.Value, other.Value)).Select(static other => other.Change));

    // "600 тыс." may be of many, "611 тыс." of hardly two.
    private static bool IsRounded(Quantity value, Quantity rounded) =>
        rounded.Value >= rounded.Step * LeastDigits && rounded.Value % (10 * rounded.Step) != 0 && value.Step < rounded.Step && Math.Abs(value.Value - rounded.Value) <= (rounded.Approximation == Approximation.Exact ? rounded.Step / 2 : rounded.Step);

    private Quantity? Named(ProposedFigure figure, IReadOnlyList<ProposedFigure> found)
    {
        if (figure.Subject is not null || found.Any(other => other.Measure == figure.Measure && other.Period == figure.Period && other.Value.Value != figure.Value.Value))
            return null;
        (IReadOnlyList<Measure> Of, Period Period, Quantity Change)[] fitting = [.. named.Where(change => change.Period == figure.Period && change.Of.Contains(figure.Measure))];
        // Tonnes and money may have changed each in its own way: where both are stated, nothing tells which is meant.
        if (fitting.Any(change => found.Any(other => other.Measure != figure.Measure && other.Period == figure.Period && change.Of.Contains(other.Measure))))
            return null;
        return Single(fitting.Select(static change => change.Change)) is { } told && !IsAgainstTheYearBefore(figure, told, found) ? told : null;
    }

    // Where the document states the year before as well, the change is the one from there.
    private static bool IsAgainstTheYearBefore(ProposedFigure figure, Quantity change, IReadOnlyList<ProposedFigure> found) =>
        found.FirstOrDefault(other => other.Measure == figure.Measure && other.Subject is null && other.Period == figure.Period.Shift(-1)) is { Value.Value: > 0 } before
        && Math.Abs((figure.Value.Value / before.Value.Value) - 1 - (change.Value / 100)) > Near;

    private static Quantity? Single(IEnumerable<Quantity> changes) => changes.DistinctBy(static change => change.Value).Take(2).ToArray() is [var one] ? one : null;

    private static bool IsAmount(Measure measure) => measure.Aspect is Aspect.Value or Aspect.Count;
}
