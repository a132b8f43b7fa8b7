namespace ChinaRussiaBot.Answering.Grounding;

/// <summary>A clause of a text: what stands between two marks of punctuation.</summary>
/// <param name="Keys">Its words, numbers and dates left out.</param>
/// <param name="Names">Declared names in it: for each spelling the ids it may stand for.</param>
/// <param name="Dates">Dates in it.</param>
/// <param name="Context">Its dates; those of a neighbouring clause when it has none.</param>
/// <param name="Numbers">Numbers in it.</param>
/// <param name="Signature">The words that turn its sense.</param>
/// <param name="Words">Its text with numbers and dates left out.</param>
internal sealed record Segment(
    IReadOnlyCollection<string> Keys,
    IReadOnlyList<NameMention> Names,
    IReadOnlyList<DateParts> Dates,
    IReadOnlyList<DateParts> Context,
    IReadOnlyList<NumberMark> Numbers,
    Signature Signature,
    string Words);
