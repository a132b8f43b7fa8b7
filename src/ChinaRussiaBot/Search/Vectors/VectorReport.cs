namespace ChinaRussiaBot.Search;

/// <summary>What came of giving passages their vectors.</summary>
/// <param name="Written">Passages that have one.</param>
/// <param name="Passages">Passages that should.</param>
/// <param name="Problem">Why some have none, in one word; null when all have.</param>
public sealed record VectorReport(int Written, int Passages, string? Problem);
