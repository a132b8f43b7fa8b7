using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Answering.Grounding;

/// <summary>A number in a normalised text, whatever its spelling.</summary>
/// <param name="At">Where it begins, with "about" and its sign.</param>
/// <param name="End">Where it ends, with its unit.</param>
/// <param name="Value">Without sign, in the unit itself.</param>
/// <param name="Tolerance">Half of the last digit shown.</param>
/// <param name="Unit">Unit id, <see cref="Rank"/>, <see cref="Times"/>; "" when the unit is a word of the language.</param>
/// <param name="Approximation">How exactly it is stated.</param>
/// <param name="Sign">1 or -1 when it is stated, 0 otherwise.</param>
/// <param name="Upper">The upper end of a span, null for a single number.</param>
internal readonly record struct NumberMark(int At, int End, decimal Value, decimal Tolerance, string Unit, Approximation Approximation = Approximation.Exact, int Sign = 0, decimal? Upper = null)
{
    public const string Rank = "rank";
    public const string Times = "times";
    public const string Percent = "percent";

    /// <summary>What a stated quantity says, seen as evidence.</summary>
    public static IEnumerable<NumberMark> Of(Quantity quantity, bool signed)
    {
        int sign = signed || quantity.Value < 0 ? Math.Sign(quantity.Value) : 0;
        string unit = UnitOf(quantity.Unit);
        return new NumberMark(0, 0, Math.Abs(quantity.Value), 0, unit, quantity.Approximation, sign, quantity.Upper).WithEnds();
    }

    /// <summary>A span as evidence: itself, and each of its ends.</summary>
    public IEnumerable<NumberMark> WithEnds() => Upper is { } upper ? [this, this with { Upper = null }, this with { Value = upper, Upper = null }] : [this];

    /// <summary>Things that are counted carry many names ("9 городов", 9个), so their unit is not compared.</summary>
    public static string UnitOf(Unit unit) => unit.Dimension switch
    {
        Dimension.Rank => Rank,
        Dimension.Count => "",
        _ => unit.Id,
    };

    /// <summary>Whether the evidence says this number: the value as far as digits are shown, the unit, nothing firmer or in another direction.</summary>
    public bool IsSaidBy(NumberMark evidence) =>
        Math.Abs(Value - evidence.Value) <= Tolerance
        && (Upper is null) == (evidence.Upper is null) && Math.Abs((Upper ?? 0) - (evidence.Upper ?? 0)) <= Tolerance
        && (Unit == evidence.Unit || Unit.Length == 0 || (evidence.Unit.Length == 0 && Unit is not (Times or Rank or Percent)))
        && (Sign == 0 || evidence.Sign == 0 || Sign == evidence.Sign)
        && (Approximation == evidence.Approximation || Approximation is Approximation.Exact or Approximation.About
            || (evidence.Approximation == Approximation.Exact && IsRoundedAsStated(evidence)));

    /// <summary>"More than 240" of 240.1, "almost 2000" of 1902.</summary>
    private bool IsRoundedAsStated(NumberMark evidence) =>
        Approximation == Approximation.Over ? evidence.Value >= Value : evidence.Value <= Value;
}
