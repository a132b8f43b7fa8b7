namespace ChinaRussiaBot.Knowledge;

/// <summary>The outcome of reading a knowledge folder: the whole, or every problem at once.</summary>
/// <param name="Knowledge">Null when there is any problem.</param>
/// <param name="Problems">In order of file and line; empty when all is well.</param>
public sealed record KnowledgeReading(KnowledgeBase? Knowledge, IReadOnlyList<KnowledgeProblem> Problems)
{
    /// <summary>Where each item is written, by its id; with problems, as far as there was something to read.</summary>
    public IReadOnlyDictionary<string, KnowledgePlace> Places { get; init; } = new Dictionary<string, KnowledgePlace>();

    /// <summary>Where each id is taken, by its space and itself ("source x"), among what was read.</summary>
    internal IReadOnlyDictionary<string, KnowledgePlace> Claims { get; init; } = new Dictionary<string, KnowledgePlace>();
}
