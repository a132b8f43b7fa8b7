namespace ChinaRussiaBot.Search;

/// <summary>A question to a passage index.</summary>
/// <param name="Text">As the asker wrote it; it is normalised here.</param>
public sealed record PassageQuery(string Text)
{
    /// <summary>Null: told by the script.</summary>
    public Language? Language { get; init; }

    /// <summary>Terms of either language that mean what the question means, each with a weight; 1 is as good as the question's own word.</summary>
    public IReadOnlyList<QueryExpansion> Expansions { get; init; } = [];

    /// <summary>Names of what the question is about, each with a weight beside its words.</summary>
    public IReadOnlyList<QueryExpansion> Concepts { get; init; } = [];

    /// <summary>What carries the question over to passages in the other language; null: they are found by what they share with its words alone.</summary>
    public QuestionBridge? Bridge { get; init; }

    /// <summary>
    /// The question's vector of length one, by the model that gave the passages theirs: then the list is fused with that of the closest passages. Empty: words alone.
    /// </summary>
    public ReadOnlyMemory<float> Vector { get; init; }

    /// <summary>Whether the best candidates are read closely; without it the list is the plain sum over indexed terms, at a fraction of the cost.</summary>
    public SearchDepth Depth { get; init; } = SearchDepth.Full;
}

/// <summary>A term added to a question.</summary>
/// <param name="Term">A word or a few, in either language.</param>
/// <param name="Weight">Shared by the words of the term.</param>
public readonly record struct QueryExpansion(string Term, double Weight);

/// <summary>How much work goes into a search.</summary>
public enum SearchDepth
{
    /// <summary>All indexed fields, then a closer reading of the best candidates.</summary>
    Full,

    /// <summary>The main field of each language only.</summary>
    Quick,
}
