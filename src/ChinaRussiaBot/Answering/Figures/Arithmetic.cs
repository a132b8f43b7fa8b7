using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Answering.Figures;

/// <summary>Computed figures: only of one unit and one basis, with the formula kept. Pure.</summary>
internal static class Arithmetic
{
    private const int SharePrecision = 1;
    private const decimal MostLost = 0.1m;

    /// <summary>Whether two figures may be set against each other: same unit, single values, bases that agree.</summary>
    public static bool Comparable(Operand left, Operand right) =>
        left.Value.IsComparableTo(right.Value)
        && (left.Indicator == right.Indicator || left.Basis is null || right.Basis is null || left.Basis.Chinese == right.Basis.Chinese);

    /// <summary>Change in per cent from <paramref name="earlier"/> to <paramref name="later"/>; null when they cannot be compared.</summary>
    public static Computation? Growth(Operand later, Operand earlier, Unit percent, Language language)
    {
        if (!Comparable(later, earlier) || earlier.Value.Value == 0 || !IsAsLong(later.Period, earlier.Period) || later.Value.Unit.Dimension == Dimension.Rank)
            return null;
        decimal change = Math.Round(((later.Value.Value / earlier.Value.Value) - 1) * 100, SharePrecision, MidpointRounding.AwayFromZero);
        return new Computation(
            Operation.Growth,
            $"{Print(later, language)} ÷ {Print(earlier, language)} − 1",
            [later, earlier],
            new Quantity(change, percent, 1, SharePrecision));
    }

    /// <summary>A quarter does not "fall" against a year. Months and halves differ by days; states at a date have no length.</summary>
    public static bool IsAsLong(Period left, Period right)
    {
        const int Days = 5;
        return left.Kind == PeriodKind.AsOf || right.Kind == PeriodKind.AsOf
            || (left.Kind, right.Kind) is (PeriodKind.Annual, PeriodKind.Year) or (PeriodKind.Year, PeriodKind.Annual)
            || Math.Abs((left.End.DayNumber - left.Start.DayNumber) - (right.End.DayNumber - right.Start.DayNumber)) <= Days;
    }

    /// <summary>Larger minus smaller; null when they cannot be compared.</summary>
    public static Computation? Difference(Operand left, Operand right, Language language)
    {
        if (!Comparable(left, right))
            return null;
        (Operand high, Operand low) = left.Value.Value >= right.Value.Value ? (left, right) : (right, left);
        return new Computation(Operation.Difference, $"{Print(high, language)} − {Print(low, language)}", [high, low], Combine(high.Value.Value - low.Value.Value, [high, low]));
    }

    /// <summary>How many times the one is the other; null when they cannot be compared.</summary>
    public static decimal? Times(Operand left, Operand right) =>
        Comparable(left, right) && right.Value.Value != 0 ? Math.Round(left.Value.Value / right.Value.Value, 2, MidpointRounding.AwayFromZero) : null;

    /// <summary>Part of a whole in per cent; null when they cannot be compared.</summary>
    public static Computation? Share(Operand part, Operand whole, Unit percent, Language language)
    {
        if (!part.Value.IsComparableTo(whole.Value) || whole.Value.Value == 0 || !IsAsLong(part.Period, whole.Period))
            return null;
        decimal share = Math.Round(part.Value.Value / whole.Value.Value * 100, SharePrecision, MidpointRounding.AwayFromZero);
        return new Computation(Operation.Share, $"{Print(part, language)} ÷ {Print(whole, language)}", [part, whole], new Quantity(share, percent, 1, SharePrecision));
    }

    /// <summary>Sum of all; null when any two cannot be added.</summary>
    public static Computation? Sum(IReadOnlyList<Operand> figures, Language language) =>
        figures.Count > 1 && figures.All(figure => Comparable(figure, figures[0]))
            ? new Computation(Operation.Sum, string.Join(" + ", figures.Select(figure => Print(figure, language))), figures, Combine(figures.Sum(static figure => figure.Value.Value), figures))
            : null;

    /// <summary>Mean of all; null when any two cannot be added.</summary>
    public static Computation? Average(IReadOnlyList<Operand> figures, Language language) =>
        Sum(figures, language) is { } sum
            ? new Computation(Operation.Mean, $"({sum.Formula}) ÷ {figures.Count}", figures, Combine(sum.Result.Value / figures.Count, figures))
            : null;

    /// <summary>A value divided by the amount it was paid for; null when one of them is a span or nothing.</summary>
    public static Computation? PerUnit(Operand value, Operand amount, Language language)
    {
        if (value.Value.Upper is not null || amount.Value.Upper is not null || amount.Value.Value == 0)
            return null;
        decimal price = value.Value.Value / amount.Value.Value;
        int decimals = price < 100 ? 2 : 0;
        return new Computation(
            Operation.UnitPrice,
            $"{Print(value, language)} ÷ {Print(amount, language)}",
            [value, amount],
            new Quantity(Math.Round(price, decimals, MidpointRounding.AwayFromZero), value.Value.Unit, 1, decimals)
            {
                Approximation = Approximation.About,
            });
    }

    /// <summary>One part of several equal ones.</summary>
    public static Computation Divide(Operand figure, int parts, Language language) =>
        new(Operation.EqualPart, $"{Print(figure, language)} ÷ {parts}", [figure], Combine(figure.Value.Value / parts, [figure]));

    private static string Print(Operand figure, Language language) => QuantityText.Print(figure.Value, language);

    /// <summary>
    /// A result is shown no finer than its coarsest operand was stated, unless that would round most of it away (38.8 − 38 is no 1): then as fine
    /// as the finest, and as approximate.
    /// </summary>
    private static Quantity Combine(decimal value, IReadOnlyList<Operand> operands)
    {
        List<Quantity> byStep = [.. operands.Select(static figure => figure.Value).OrderByDescending(static value => value.Step)];
        decimal step = byStep[0].Step;
        bool lost = Math.Abs((Math.Round(value / step, MidpointRounding.AwayFromZero) * step) - value) > Math.Abs(value) * MostLost;
        bool exact = !lost && operands.All(static figure => figure.Value.Approximation == Approximation.Exact);
        return (lost ? byStep[^1] : byStep[0]) with { Value = value, Source = "", Approximation = exact ? Approximation.Exact : Approximation.About };
    }
}
