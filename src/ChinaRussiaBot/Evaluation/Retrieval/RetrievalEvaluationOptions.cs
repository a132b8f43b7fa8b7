using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Search;

namespace ChinaRussiaBot.Evaluation.Retrieval;

/// <summary>How retrieval is evaluated.</summary>
public sealed record RetrievalEvaluationOptions
{
    /// <summary>The language of all passages and questions; null: told by the script of each.</summary>
    public Language? Language { get; init; }

    /// <summary>
    /// Where the index is built, and kept: one that was stopped is gone on with, a finished one is used as it is. Null: in a temporary folder that is removed.
    /// </summary>
    public string? IndexFolder { get; init; }

    /// <summary>Gives passages and questions vectors, whose list is fused with that of the words; null: words alone.</summary>
    public TextEmbedder? Embedder { get; init; }

    /// <summary>
    /// Its names, terms and everyday words carry questions over to passages in the other language; null: passages are found by words of their own language alone.
    /// </summary>
    public KnowledgeBase? Knowledge { get; init; }

    /// <summary>How much work goes into a search.</summary>
    public SearchDepth Depth { get; init; } = SearchDepth.Full;

    /// <summary>How long the questions are asked again and again on all cores, for the number of searches in a second.</summary>
    public TimeSpan ThroughputTime { get; init; } = TimeSpan.FromSeconds(2);
}

/// <summary>How far an evaluation is.</summary>
/// <param name="Stage">What is being done.</param>
/// <param name="Done">Passages or questions done.</param>
/// <param name="Total">Of how many; null while that is not known.</param>
public readonly record struct RetrievalProgress(RetrievalStage Stage, long Done, long? Total);

/// <summary>The stages of an evaluation.</summary>
public enum RetrievalStage
{
    /// <summary>Passages are read and indexed.</summary>
    Indexing,

    /// <summary>The index is merged and the ranking file derived.</summary>
    Merging,

    /// <summary>Passages and questions get their vectors.</summary>
    Embedding,

    /// <summary>Questions are asked on one thread.</summary>
    Asking,

    /// <summary>Questions are asked on all cores.</summary>
    Throughput,
}
