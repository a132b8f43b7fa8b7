using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Answering.Grounding;

/// <summary>Computes a result again from its operands, and holds the formula that is shown against both. Thread-safe.</summary>
internal sealed class Recomputation(NumberScanner numbers)
{
    /// <summary>Null when the formula shows the operation and its operands, and the result follows from them; else what is wrong.</summary>
    public string? Problem(Computation computed)
    {
        IReadOnlyList<Operand> operands = computed.Operands;
        if (!CanBeCombined(computed))
            return "operands cannot be combined";
        List<NumberMark> written = numbers.Scan(TextNormalizer.NormalizeText(computed.Formula), []);
        written.Sort(static (left, right) => left.At.CompareTo(right.At));
        bool hasConstant = computed.Operation is Operation.Growth or Operation.Mean or Operation.EqualPart;
        if (written.Count != operands.Count + (hasConstant ? 1 : 0))
            return "formula does not list the operands";
        for (int index = 0; index < operands.Count; index++)
        {
            if (!written[index].IsSaidBy(NumberMark.Of(operands[index].Value, signed: false).First()))
                return $"formula differs from operand {operands[index].Item.Id}";
        }

        if (Signs(computed.Formula) != Signs(computed.Operation, operands.Count))
            return "formula shows another operation";
        Quantity result = computed.Result;
        decimal tolerance = 0.5m * result.Step;
        return Again(computed.Operation, [.. operands.Select(static operand => operand.Value.Value)], hasConstant ? written[^1].Value : 0) is { } value
            && Math.Abs(value - result.Value) <= tolerance ? null : "result does not follow from the operands";
    }

    /// <summary>The result as a number that a statement may state.</summary>
    public static IEnumerable<NumberMark> Result(Computation computed)
    {
        NumberMark result = NumberMark.Of(computed.Result, computed.Operation == Operation.Growth).First();
        yield return computed.Operation == Operation.Ratio ? result with { Unit = NumberMark.Times } : result;
    }

    private static bool CanBeCombined(Computation computed)
    {
        IReadOnlyList<Operand> operands = computed.Operands;
        if (operands.Count == 0 || operands.Any(static operand => operand.Value.Upper is not null))
            return false;
        Unit first = operands[0].Value.Unit;
        if (computed.Operation == Operation.UnitPrice)
            return operands.Count == 2 && first.Dimension == Dimension.Money && computed.Result.Unit == first && operands[1].Value.Unit.Dimension != Dimension.Money;
        return operands.All(operand => operand.Value.Unit == first);
    }

    // Signs of operations stand between blanks, those of negative numbers do not.
    private static string Signs(string formula) =>
        string.Concat(formula.Where((letter, at) => letter is '÷' or '+' or '−' && at > 0 && formula[at - 1] == ' ' && at + 1 < formula.Length && formula[at + 1] == ' '));

    private static string Signs(Operation operation, int operands) => operation switch
    {
        Operation.Difference => "−",
        Operation.Sum => new string('+', operands - 1),
        Operation.Mean => new string('+', operands - 1) + "÷",
        Operation.Growth => "÷−",
        _ => "÷",
    };

    /// <summary>Null when so many operands, or these, cannot be computed with in this way.</summary>
    private static decimal? Again(Operation operation, decimal[] values, decimal constant) => (operation, values) switch
    {
        (Operation.Sum, [_, _, ..]) => values.Sum(),
        (Operation.Mean, _) when constant == values.Length => values.Sum() / constant,
        (Operation.EqualPart, [var only]) when constant > 0 => only / constant,
        (Operation.Difference, [var one, var other]) => one - other,
        (Operation.Growth, [var later, not 0 and var earlier]) when constant == 1 => ((later / earlier) - 1) * 100,
        (Operation.Share, [var part, not 0 and var whole]) => part / whole * 100,
        (Operation.Ratio or Operation.UnitPrice, [var one, not 0 and var other]) => one / other,
        _ => null,
    };
}
