namespace ChinaRussiaBot.Answering.Reckoning;

/// <summary>Numbers to compute with, in the order of the computation: the part before the whole, the later before the earlier.</summary>
/// <param name="Operands">Two or more.</param>
/// <param name="Measures">Ids of the measures they belong to, for what is asked next.</param>
/// <param name="Ports">Ids of their ports.</param>
internal sealed record OperandSet(IReadOnlyList<Operand> Operands, IReadOnlyList<string> Measures, IReadOnlyList<string> Ports)
{
    /// <summary>The period that was asked for when the numbers are known for a part of it only; null otherwise.</summary>
    public Knowledge.Period? Whole { get; init; }

    /// <summary>Of different periods: to be shown, not to be combined.</summary>
    public bool IsApart { get; init; }
}
