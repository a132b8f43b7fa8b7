using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Questions;

/// <summary>How well a measure is what the question asks about.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Score">Higher is better; comparable within one question only.</param>
/// <param name="Recall">How much of the best synonym the question says, 0 to 1.</param>
/// <param name="Confidence">How surely it is what is asked, 0 to 1: what its name says of the question against what it leaves unexplained.</param>
/// <param name="Unexplained">Words of the question that have nothing to do with the measure.</param>
internal sealed record MeasureMatch(Measure Measure, double Score, double Recall, double Confidence, IReadOnlyList<ContentWord> Unexplained);
