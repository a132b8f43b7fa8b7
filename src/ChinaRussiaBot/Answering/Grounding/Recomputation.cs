using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Answering.Grounding;

/// <summary>Computes a result again from its formula and operands. Thread-safe.</summary>
internal sealed class Recomputation(NumberScanner numbers)
{
    /// <summary>Null when the formula holds the operands and gives the result; else what is wrong.</summary>
    public string? Problem(Computation computed)
    {
        IReadOnlyList<Operand> operands = computed.Operands;
        List<NumberMark> written = numbers.Scan(TextNormalizer.NormalizeText(computed.Formula), []);
        written.Sort(static (left, right) => left.At.CompareTo(right.At));
        if (operands.Count == 0 || operands.Any(operand => operand.Value.Upper is not null || (operand.Value.Unit != operands[0].Value.Unit && !IsPrice(computed))))
            return "operands cannot be combined";
        if (written.Count < operands.Count || written.Count > operands.Count + 1)
            return "formula does not list the operands";
        for (int index = 0; index < operands.Count; index++)
        {
            if (!written[index].IsSaidBy(NumberMark.Of(operands[index].Value, signed: false).First()))
                return $"formula differs from operand {operands[index].Item.Id}";
        }

        decimal? constant = written.Count > operands.Count ? written[^1].Value : null;
        Quantity result = computed.Result;
        decimal tolerance = 0.5m * result.Scale / (decimal)Math.Pow(10, result.Decimals);
        return Results(computed.Formula, [.. operands.Select(static operand => operand.Value.Value)], constant, result)
            .Any(value => Math.Abs(value - result.Value) <= tolerance) ? null : "result does not follow from the operands";
    }

    /// <summary>The result as a number that a statement may state.</summary>
    public static IEnumerable<NumberMark> Result(Computation computed)
    {
        NumberMark result = NumberMark.Of(computed.Result, IsGrowth(computed.Formula)).First();
        yield return IsRatio(computed) ? result with { Unit = NumberMark.Times } : result;
    }

    public static bool IsGrowth(string formula) => formula.Contains('÷', StringComparison.Ordinal) && formula.EndsWith("− 1", StringComparison.Ordinal);

    /// <summary>Whether the result is how many times the one is the other.</summary>
    private static bool IsRatio(Computation computed) =>
        computed.Operands.Count == 2 && computed.Formula.Contains('÷', StringComparison.Ordinal) && !computed.Formula.Contains('(', StringComparison.Ordinal)
        && computed.Result.Unit.Dimension != Dimension.Share && !IsPrice(computed);

    /// <summary>Money divided by an amount of something: the only quotient of two units.</summary>
    private static bool IsPrice(Computation computed) =>
        computed.Operands.Count == 2 && computed.Formula.Contains('÷', StringComparison.Ordinal) && computed.Result.Unit == computed.Operands[0].Value.Unit
        && computed.Result.Unit.Dimension == Dimension.Money && computed.Operands[1].Value.Unit.Dimension != Dimension.Money;

    private static IEnumerable<decimal> Results(string formula, decimal[] values, decimal? constant, Quantity result)
    {
        bool divides = formula.Contains('÷', StringComparison.Ordinal);
        if (IsGrowth(formula) && values.Length == 2 && values[1] != 0 && constant == 1)
            yield return ((values[0] / values[1]) - 1) * 100;
        else if (divides && constant is > 0 && (values.Length == 1 || constant == values.Length))
            yield return values.Sum() / constant.Value;
        else if (divides && values.Length == 2 && values[1] != 0 && constant is null)
            yield return values[0] / values[1] * (result.Unit.Dimension == Dimension.Share ? 100 : 1);
        else if (formula.Contains('+', StringComparison.Ordinal) && constant is null)
            yield return values.Sum();
        else if (values.Length == 2 && constant is null)
            yield return values[0] - values[1];
    }
}
