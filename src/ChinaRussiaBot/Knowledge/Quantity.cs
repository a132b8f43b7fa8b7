namespace ChinaRussiaBot.Knowledge;

/// <summary>A value with its unit, the scale and digits its source used, and how exactly it was stated. Immutable.</summary>
/// <param name="Value">In the unit itself: 1902.71亿美元 is 190271000000.</param>
/// <param name="Unit">The declared unit.</param>
/// <param name="Scale">The factor the source wrote: 100000000 for 亿, 1000 for тыс., 1 for none.</param>
/// <param name="Decimals">Digits after the decimal sign in the source, at that scale: the precision that may be shown.</param>
public sealed record Quantity(decimal Value, Unit Unit, decimal Scale = 1, int Decimals = 0)
{
    /// <summary>Exact, about, over or under.</summary>
    public Approximation Approximation { get; init; }

    /// <summary>The upper end of a span ("3–6 %"), in the unit itself; null for a single value.</summary>
    public decimal? Upper { get; init; }

    /// <summary>The source's own spelling, such as "1 902.71亿美元"; "" for a computed quantity.</summary>
    public string Source { get; init; } = "";

    /// <summary>One in the last place that the source wrote, in the unit itself: 1 000 000 for 1902.71亿.</summary>
    public decimal Step => Scale / (decimal)Math.Pow(10, Decimals);

    /// <summary>Whether two quantities may be compared, added or divided: same unit, and both exact enough to be single values.</summary>
    public bool IsComparableTo(Quantity other) => Unit == other.Unit && Upper is null && other.Upper is null;
}
