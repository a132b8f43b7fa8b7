using ChinaRussiaBot.Search;

namespace ChinaRussiaBot.Evaluation.Retrieval;

/// <summary>Vectors for the passages and questions of a test set. A measurement with half of them would mean nothing: a failure of the model ends it.</summary>
internal static class EvaluationVectors
{
    /// <summary>Gives all passages vectors; the index has them when it is opened again.</summary>
    /// <exception cref="IOException">The model failed; what it gave is kept in the folder, so that the next run asks for the rest.</exception>
    public static async Task WriteAsync(
        PassageIndex index, string folder, TextEmbedder embedder, IProgress<RetrievalProgress>? progress, CancellationToken cancellationToken)
    {
        VectorReport report = await new VectorBuild(embedder, Path.Combine(folder, "vectors.unfinished"))
            .RunAsync(index, all: true, folder, null, (done, total) => progress?.Report(new RetrievalProgress(RetrievalStage.Embedding, done, total)), cancellationToken);
        if (report.Problem is not null)
            throw Failure(report.Problem);
    }

    /// <summary>The questions with their vectors; outside the times that are measured.</summary>
    /// <exception cref="IOException">The model failed.</exception>
    public static async Task<PassageQuery[]> AddAsync(PassageQuery[] queries, TextEmbedder embedder, CancellationToken cancellationToken)
    {
        List<PassageQuery> embedded = [];
        foreach (PassageQuery[] batch in queries.Chunk(embedder.Batch))
        {
            Embedded vectors = await embedder.Embed(new EmbeddingTask([.. batch.Select(static query => query.Text)]), cancellationToken);
            if (vectors.Problem is not null || vectors.Vectors.Count != batch.Length)
                throw Failure(vectors.Problem ?? "unreadable");
            embedded.AddRange(batch.Zip(vectors.Vectors, static (query, vector) => query with { Vector = UnitVector.Of(vector.Span) }));
        }

        return [.. embedded];
    }

    private static IOException Failure(string problem) => new($"The embedding model failed: {problem}.");
}
