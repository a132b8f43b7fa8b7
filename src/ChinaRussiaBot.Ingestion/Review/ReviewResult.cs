namespace ChinaRussiaBot.Ingestion.Review;

/// <summary>What came of a decision on proposed figures.</summary>
/// <param name="Done">Ids that were accepted or rejected.</param>
/// <param name="Left">How many still wait.</param>
/// <param name="Problem">Why nothing was done; null when it was.</param>
public sealed record ReviewResult(IReadOnlyList<string> Done, int Left, string? Problem = null);
