using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Ingestion.Review;

/// <summary>What came of a decision on proposed figures.</summary>
/// <param name="Done">Ids that were accepted or rejected.</param>
/// <param name="Left">How many still wait.</param>
/// <param name="Open">How many values wait for someone to complete them.</param>
/// <param name="Problem">Why nothing was done, without a file when it lies in what was asked; null when it was.</param>
public sealed record ReviewResult(IReadOnlyList<string> Done, int Left, int Open = 0, KnowledgeProblem? Problem = null);
