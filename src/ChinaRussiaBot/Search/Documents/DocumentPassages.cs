using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Search;

/// <summary>The passages of documents in a generation's index: found there, fetched one by one, never all in memory. Thread-safe.</summary>
internal sealed class DocumentPassages : IDisposable
{
    private readonly PassageIndex index;
    private readonly KnowledgeBase knowledge;

    private readonly int unread;

    private DocumentPassages(PassageIndex index, KnowledgeBase knowledge, int unread)
    {
        (this.index, this.knowledge, this.unread) = (index, knowledge, unread);
        Count = unread + knowledge.Passages.Count(static passage => passage.IsOfDocument);
    }

    /// <summary>How many passages of documents there are.</summary>
    public int Count { get; }

    /// <param name="index">What <see cref="KnowledgeIndexBuilder.Build"/> wrote. It goes over to the passages.</param>
    /// <param name="knowledge">All that is in memory: declarations, sources, authored items.</param>
    /// <param name="held">What the index holds besides.</param>
    public static DocumentPassages Of(PassageIndex index, KnowledgeBase knowledge, HeldTable held) =>
        new(index, knowledge, held.Documents.Sum(static document => document.Count));

    /// <summary>These passages as a part of the knowledge.</summary>
    public HeldPassages AsHeld() => new(
        unread,
        id => index.DataOf(id) is { } data ? StoredPassage.Read(data, knowledge) : null,
        source => index.DataOfGroup(source.Id).Select(data => StoredPassage.Read(data, knowledge)));

    /// <summary>The items that the index finds for a question, the best first; authored ones come with no passage.</summary>
    public IEnumerable<(string Id, Passage? Document)> Find(PassageQuery query, int limit)
    {
        foreach (PassageHit hit in index.Search(query, limit))
            yield return (hit.Id, index.Data(hit) is { } data ? StoredPassage.Read(data, knowledge) : null);
    }

    /// <summary>Whether the passages have vectors of this model.</summary>
    public bool HasVectorsOf(string model) => index.HasVectorsOf(model);

    /// <summary>Whether any text holds the word: then it is no typing error.</summary>
    public bool Knows(string key) => Count > 0 && index.Knows(key);

    /// <inheritdoc/>
    public void Dispose() => index.Dispose();
}
