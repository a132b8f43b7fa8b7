namespace ChinaRussiaBot.Knowledge;

/// <summary>Passages of documents that are not in memory.</summary>
/// <param name="Count">How many, those in memory too not counted.</param>
/// <param name="ById">Fetches one; null when there is none.</param>
/// <param name="Under">Fetches those that rest on the source with an id.</param>
internal sealed record HeldPassages(int Count, Func<string, Passage?> ById, Func<string, IEnumerable<Passage>> Under);
