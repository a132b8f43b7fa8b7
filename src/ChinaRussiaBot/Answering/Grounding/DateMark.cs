namespace ChinaRussiaBot.Answering.Grounding;

/// <summary>A date in a normalised text.</summary>
internal readonly record struct DateMark(int At, int End, DateParts Date);
