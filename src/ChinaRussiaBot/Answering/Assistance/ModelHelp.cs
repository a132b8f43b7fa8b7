using ChinaRussiaBot.Search;

namespace ChinaRussiaBot.Answering.Assistance;

/// <summary>
/// The seam for a language model. Neither function is trusted: what they give is read, checked against the evidence and dropped when it
/// does not hold, and an answer never fails or waits longer for them than <see cref="Patience"/>. Both must be thread-safe; an exception
/// of theirs counts as no help.
/// </summary>
public sealed record ModelHelp
{
    /// <summary>No model: answers are the engine's alone.</summary>
    public static ModelHelp None { get; } = new();

    /// <summary>Puts a question that the engine did not understand into words that it knows; null when there is none.</summary>
    public Func<RewriteTask, CancellationToken, Task<Rewritten>>? Rewrite { get; init; }

    /// <summary>Words an answer from evidence; null when there is none.</summary>
    public Func<ComposeTask, CancellationToken, Task<Composed>>? Compose { get; init; }

    /// <summary>Gives questions that documents may answer a vector; null when there is none. Waits by its own patience.</summary>
    public TextEmbedder? Embedder { get; init; }

    /// <summary>How long both together may take for one question.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>Whether there is any.</summary>
    public bool IsAny => Rewrite is not null || Compose is not null;
}
