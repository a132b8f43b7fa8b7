using ChinaRussiaBot.Answering.Grounding;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <content>Amounts beside each other.</content>
internal sealed partial class Reading
{
    // The sign of a currency stands before its number: $20,47 млрд.
    private bool IsAmount(NumberMark mark) => UnitOf(mark).Length > 0 || (mark.Unit.Length == 0 && Normal[mark.At..mark.End].Any(char.IsLetter));

    /// <summary>Where the first amount of a clause stands; its end for none.</summary>
    public int FirstAmountIn(Clause clause) => Numbers.Find(mark => clause.Holds(mark.At) && IsAmount(mark)) is { End: > 0 } first ? first.At : clause.End;

    /// <summary>Where the amount before a value ends in its sentence; -1 for none.</summary>
    public int AmountBefore(NumberMark mark) => Numbers.FindLast(other => other.End <= mark.At && IsAmount(other) && SentenceAt(other.End - 1) == SentenceAt(mark.End - 1)) is { End: > 0 } before ? before.End : -1;

    /// <summary>The amount before a value, in its sentence or the one before; null for none.</summary>
    public NumberMark? NearestBefore(NumberMark mark) =>
        Numbers.FindLast(other => other.End <= mark.At && IsAmount(other)) is { End: > 0 } before && SentenceAt(before.End - 1) >= SentenceAt(mark.End - 1) - 1 ? before : null;
}
