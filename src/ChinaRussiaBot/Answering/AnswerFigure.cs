namespace ChinaRussiaBot.Answering;

/// <summary>One figure of an answer, for programs: what <see cref="Statement"/> says in words.</summary>
/// <param name="Indicator">Measure id, such as "trade.total"; of a port's volume the id of the port.</param>
/// <param name="Period">The period as it is written in knowledge/, such as "2024-Q1".</param>
/// <param name="Value">In the base unit: dollars, tonnes, per cent; never scaled.</param>
/// <param name="Unit">Unit id, such as "USD".</param>
/// <param name="Display">As the statement prints it.</param>
/// <param name="Citation">Citation number.</param>
/// <param name="Formula">How a computed figure was computed; null for a stated one.</param>
/// <param name="Operands">Citation numbers of every operand of a computed figure; empty for a stated one.</param>
public sealed record AnswerFigure(
    string Indicator,
    string Period,
    decimal Value,
    string Unit,
    string Display,
    int Citation,
    string? Formula,
    IReadOnlyList<int> Operands)
{
    /// <summary>The measure in words, in the language of the answer; "" when not given.</summary>
    public string Name { get; init; } = "";

    /// <summary>The period in words, in the language of the answer; "" when not given.</summary>
    public string When { get; init; } = "";

    /// <summary>The change on the same period a year before as the source gives it, in words; null when it gives none.</summary>
    public string? Growth { get; init; }
}
