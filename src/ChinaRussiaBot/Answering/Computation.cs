using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Answering;

/// <summary>How a number was computed: the formula as shown, the operands, the result.</summary>
internal sealed record Computation(string Formula, IReadOnlyList<Operand> Operands, Quantity Result);
