namespace ChinaRussiaBot.Questions;

/// <summary>One name of a measure, cut into the keys that a question must say.</summary>
/// <param name="Words">One list of keys for each word; a question says the word with any of them.</param>
internal sealed record MeasureFrame(IReadOnlyList<IReadOnlyList<string>> Words);
