namespace ChinaRussiaBot.Search;

/// <summary>A question as passages in the other language can be found by it.</summary>
/// <param name="Concepts">What it speaks of, as names of no language, each with a weight.</param>
/// <param name="Carried">How much of the question they stand for, from 0 to 1: what has no name in the other language is not asked there.</param>
public sealed record QuestionBridge(IReadOnlyList<QueryExpansion> Concepts, double Carried);
