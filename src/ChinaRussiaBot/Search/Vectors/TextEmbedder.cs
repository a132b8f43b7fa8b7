namespace ChinaRussiaBot.Search;

/// <summary>
/// The seam for an embedding model: texts become vectors, and texts that mean alike become vectors that lie close. Vectors bring candidates and
/// decide nothing. The function must be thread-safe; what it throws counts as a failure.
/// </summary>
/// <param name="Model">Its name. Vectors of another model are never compared with those of this one.</param>
/// <param name="Embed">One vector for each text in its order, or the reason why there are none.</param>
public sealed record TextEmbedder(string Model, Func<EmbeddingTask, CancellationToken, Task<Embedded>> Embed)
{
    /// <summary>Texts sent at once while an index is built.</summary>
    public int Batch { get; init; } = 32;

    /// <summary>How long a question waits for its vector; then it is answered by its words alone.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The vector of a question, ready to compare, or why there is none. Never throws, and waits no longer than <see cref="Patience"/>.</summary>
    public async Task<(ReadOnlyMemory<float> Vector, string? Problem)> OfQuestionAsync(string question, TimeSpan atMost, TimeProvider clock, CancellationToken gone)
    {
        using CancellationTokenSource patience = new(atMost == Timeout.InfiniteTimeSpan || Patience < atMost ? Patience : atMost, clock);
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, gone);
        try
        {
            // A function that does not listen to the token is left behind.
            Embedded embedded = await Embed(new EmbeddingTask([question]) { IsQuestion = true }, either.Token).WaitAsync(either.Token);
            return embedded.Vectors is [{ } vector] && UnitVector.Of(vector.Span) is { } unit ? (unit, null) : (default, embedded.Problem ?? "unreadable");
        }
        catch (OperationCanceledException)
        {
            return (default, "deadline");
        }
        catch (Exception)
        {
            // Whatever it throws, the question is answered by its words.
            return (default, "failed");
        }
    }
}

/// <summary>What an embedding model is asked for.</summary>
/// <param name="Texts">In one language or the other, in the form of their source.</param>
public sealed record EmbeddingTask(IReadOnlyList<string> Texts)
{
    /// <summary>Whether somebody waits for it: then nothing is tried twice.</summary>
    public bool IsQuestion { get; init; }
}

/// <summary>What an embedding model gave.</summary>
/// <param name="Vectors">One for each text, all of one length; empty when there is a problem.</param>
/// <param name="Problem">Why there are none, in one word; null when there are.</param>
public sealed record Embedded(IReadOnlyList<ReadOnlyMemory<float>> Vectors, string? Problem = null);
