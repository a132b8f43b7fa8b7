using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Answering;

/// <summary>How a number was computed.</summary>
/// <param name="Operation">What was done.</param>
/// <param name="Formula">The same as it is shown, in the language of the answer.</param>
/// <param name="Operands">With what, in the order of the formula.</param>
/// <param name="Result">What came out, rounded as it is shown.</param>
internal sealed record Computation(Operation Operation, string Formula, IReadOnlyList<Operand> Operands, Quantity Result);
