namespace ChinaRussiaBot.Answering.Grounding;

/// <summary>A word, a number or a date where it stands in a text; of Chinese each character by itself. The edge of a text is none of these.</summary>
/// <param name="Code">Tells it from others.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Mark">The <see cref="NumberMark"/> or <see cref="DateParts"/>, boxed: most pieces have none.</param>
internal readonly record struct Piece(int Code, PieceKind Kind, object? Mark = null)
{
    /// <summary>Whether it says what that piece of a source says, as far as it says it.</summary>
    public bool IsSaidBy(Piece evidence) => (Mark, evidence.Mark) switch
    {
        (NumberMark own, NumberMark other) => other.WithEnds().Any((own with { Sign = 0 }).IsSaidBy),
        (DateParts own, DateParts other) => own.IsSaidBy(other) || own.IsDayOf(other),
        _ => Code == evidence.Code && Kind == evidence.Kind,
    };
}
