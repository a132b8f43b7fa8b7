namespace ChinaRussiaBot.Knowledge;

/// <summary>All that is known: immutable, complete, every reference resolved. Built only by <see cref="KnowledgeReader"/>.</summary>
public sealed class KnowledgeBase
{
    /// <summary>Everything that can be cited, in the order of the files.</summary>
    public required IReadOnlyList<KnowledgeItem> Items { get; init; }

    /// <summary>Sources by id.</summary>
    public required IReadOnlyDictionary<string, Source> Sources { get; init; }
}
