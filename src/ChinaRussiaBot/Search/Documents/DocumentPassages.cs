using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Search;

/// <summary>The passages of documents in a generation's index: found there, fetched one by one, never all in memory. Thread-safe.</summary>
internal sealed class DocumentPassages : IDisposable
{
    private readonly Lazy<PassageIndex> opened;
    private readonly KnowledgeBase knowledge;

    private readonly int unread;

    private DocumentPassages(Lazy<PassageIndex> opened, KnowledgeBase knowledge, int unread)
    {
        (this.opened, this.knowledge, this.unread) = (opened, knowledge, unread);
        Count = unread + knowledge.Passages.Count(static passage => passage.IsOfDocument);
    }

    /// <summary>How many passages of documents there are.</summary>
    public int Count { get; }

    /// <param name="index">What <see cref="KnowledgeIndexBuilder.Build"/> wrote. It goes over to the passages.</param>
    /// <param name="knowledge">All that is in memory: declarations, sources, authored items.</param>
    /// <param name="held">How many passages the index holds besides.</param>
    public static DocumentPassages Of(PassageIndex index, KnowledgeBase knowledge, int held) => Of(new Lazy<PassageIndex>(index), knowledge, held);

    /// <summary>The same with an index that is opened when it is first asked.</summary>
    public static DocumentPassages Of(Lazy<PassageIndex> index, KnowledgeBase knowledge, int held) => new(index, knowledge, held);

    private PassageIndex Index => opened.Value;

    /// <summary>Who writes down what is asked of the passages and answered; null for nobody. Not thread-safe: set before the first question.</summary>
    public Hearing? Hearing { get; set; }

    /// <summary>These passages as a part of the knowledge.</summary>
    public HeldPassages AsHeld() => new(
        unread,
        ById,
        OfSource);

    /// <summary>The items that the index finds for a question, the best first; authored ones come with no passage.</summary>
    public IEnumerable<(string Id, Passage? Document)> Find(PassageQuery query, int limit)
    {
        HeardDigest? said = Hearing is null ? null : new();
        int taken = 0;
        bool ended = false;
        try
        {
            foreach (PassageHit hit in Index.Search(query, limit))
            {
                string? data = Index.Data(hit);
                Passage? passage = data is null ? null : StoredPassage.Read(data, knowledge);
                said?.Add(hit.Id, data, passage);
                taken++;
                yield return (hit.Id, passage);
            }

            ended = true;
        }
        finally
        {
            if (said is not null)
                Hearing?.Note(query, limit, taken, ended, said);
        }
    }

    /// <summary>Keeps the index open until the result is disposed.</summary>
    public IDisposable Hold() => Index.Hold();

    /// <summary>Whether the passages have vectors of this model.</summary>
    public bool HasVectorsOf(string model) => Index.HasVectorsOf(model);

    /// <summary>Whether any text holds the word: then it is no typing error.</summary>
    public bool Knows(string key)
    {
        bool known = Count > 0 && Index.Knows(key);
        Hearing?.Note(HeardKind.Word, key, new HeardDigest().Add(known ? "known" : "not known"));
        return known;
    }

    /// <summary>Whether any text holds the word, in either language if it is a declared name: then there is something about it.</summary>
    public bool SpeakOf(ContentWord word) => word.Keys.Any(Knows) || (Tokenizer.IsHan(word.Text[0]) && word.Text.Length > 1
        && Enumerable.Range(0, word.Text.Length - 1).All(at => Knows(word.Text.Substring(at, 2))));

    /// <inheritdoc/>
    public void Dispose()
    {
        if (opened.IsValueCreated)
            opened.Value.Dispose();
    }

    private Passage? ById(string id)
    {
        string? data = Index.DataOf(id);
        Passage? passage = data is null ? null : StoredPassage.Read(data, knowledge);
        Hearing?.Note(HeardKind.Passage, id, new HeardDigest().Add(id, data, passage));
        return passage;
    }

    private IEnumerable<Passage> OfSource(string source)
    {
        (string Data, Passage Passage)[] under = [.. Index.DataOfGroup(source).Select(data => (data, StoredPassage.Read(data, knowledge)))];
        if (Hearing is not null)
        {
            HeardDigest said = new();
            foreach ((string data, Passage passage) in under)
                said.Add(passage.Id, data, passage);
            Hearing.Note(HeardKind.Source, source, said);
        }

        return under.Select(static one => one.Passage);
    }
}
