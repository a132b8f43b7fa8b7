using System.Diagnostics;
using System.Globalization;
using System.Text;
using ChinaRussiaBot.Search;

namespace ChinaRussiaBot.Evaluation.Retrieval;

/// <summary>Measures retrieval on a test set in BEIR layout. Passages are streamed: a million of them fit.</summary>
public static class RetrievalEvaluation
{
    private const int Depth = 100;
    private const int ProgressStep = 1000;
    private const int Checkpoint = 100_000;

    // Names and marks of a line, roughly: the total shown while indexing is an estimate.
    private const int JsonAround = 40;

    /// <summary>Indexes the corpus, asks the questions and reports.</summary>
    /// <param name="folder">Holds corpus.jsonl, queries.jsonl and qrels/test.tsv.</param>
    /// <param name="options">How to measure.</param>
    /// <param name="progress">Told now and then.</param>
    /// <param name="cancellationToken">Stops between two passages or questions.</param>
    /// <exception cref="FormatException">A line cannot be read; the message begins with file and line.</exception>
    /// <exception cref="IOException">A file is missing, or the index cannot be written.</exception>
    public static async Task<RetrievalReport> RunAsync(
        string folder, RetrievalEvaluationOptions options, IProgress<RetrievalProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        BeirFolder set = BeirFolder.Open(folder);
        AcrossLanguages? across = options.Knowledge is { } knowledge ? new AcrossLanguages(knowledge, set.Questions.Select(question => question.Text), options.Language) : null;
        string indexFolder = options.IndexFolder ?? Directory.CreateTempSubdirectory("retrieval").FullName;
        try
        {
            var clock = Stopwatch.StartNew();
            double cpu = CpuSeconds();
            using PassageIndex index = await IndexAsync(set, options, across, indexFolder, progress, cancellationToken);
            (double seconds, double cpuSeconds) = (clock.Elapsed.TotalSeconds, CpuSeconds() - cpu);
            PassageQuery[] queries = [.. set.Questions.Select(question => Query(question.Text, options, across))];
            if (options.Embedder is { } model)
                queries = await EvaluationVectors.AddAsync(queries, model, cancellationToken);
            return Ask(set.Questions, queries, index, options.ThroughputTime, progress, cancellationToken) with
            {
                Set = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))),
                EmbeddingModel = options.Embedder?.Model,
                IndexSeconds = seconds,
                IndexCpuSeconds = cpuSeconds,
                DocumentsPerSecond = index.Count / Math.Max(seconds, 1e-9),
            };
        }
        finally
        {
            if (options.IndexFolder is null)
                Directory.Delete(indexFolder, recursive: true);
        }
    }

    private static PassageQuery Query(string text, RetrievalEvaluationOptions options, AcrossLanguages? across)
    {
        PassageQuery query = new(text) { Language = options.Language, Depth = options.Depth };
        return across is null ? query : across.WithBridge(query);
    }

    private static async Task<PassageIndex> IndexAsync(
        BeirFolder set, RetrievalEvaluationOptions options, AcrossLanguages? across, string folder, IProgress<RetrievalProgress>? progress, CancellationToken cancellationToken)
    {
        PassageIndex built = await BuildAsync(set, options, across, folder, progress, cancellationToken);
        if (options.Embedder is not { } embedder)
            return built;
        using (built)
            await EvaluationVectors.WriteAsync(built, folder, embedder, progress, cancellationToken);
        return PassageIndex.Open(folder);
    }

    private static async Task<PassageIndex> BuildAsync(
        BeirFolder set, RetrievalEvaluationOptions options, AcrossLanguages? across, string folder, IProgress<RetrievalProgress>? progress, CancellationToken cancellationToken)
    {
        set.Claim(folder);
        if (PassageIndex.IsFinished(folder))
            return PassageIndex.Open(folder);
        using PassageIndexBuilder builder = PassageIndexBuilder.InFolder(folder);
        try
        {
            await TakeAsync(set, options, across, builder, progress, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            // Whoever stops it may go on with it.
            await builder.CheckpointAsync();
            throw;
        }

        progress?.Report(new RetrievalProgress(RetrievalStage.Merging, builder.Taken, builder.Taken));
        return await builder.CompleteAsync(cancellationToken);
    }

    private static async Task TakeAsync(
        BeirFolder set, RetrievalEvaluationOptions options, AcrossLanguages? across, PassageIndexBuilder builder, IProgress<RetrievalProgress>? progress, CancellationToken cancellationToken)
    {
        long length = set.CorpusLength;
        long read = 0;
        long taken = 0;
        long before = builder.Taken;
        foreach (IndexedPassage passage in set.Passages(options.Language))
        {
            read += Encoding.UTF8.GetByteCount(passage.Text) + JsonAround;
            if (++taken <= before)
                continue;
            await builder.AddAsync(across is null ? passage : across.WithConcepts(passage), cancellationToken);
            if (taken % ProgressStep == 0)
                progress?.Report(new RetrievalProgress(RetrievalStage.Indexing, taken, Math.Max(taken, taken * length / Math.Max(1, read))));
            if (taken % Checkpoint == 0)
                await builder.CheckpointAsync();
        }
    }

    private static RetrievalReport Ask(
        IReadOnlyList<JudgedQuestion> questions, PassageQuery[] queries, PassageIndex index, TimeSpan throughputTime, IProgress<RetrievalProgress>? progress, CancellationToken cancellationToken)
    {
        var scores = new RetrievalScore[questions.Count];
        for (int number = 0; number < questions.Count; number++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            scores[number] = RetrievalScore.Of(questions[number], index.Search(queries[number], Depth));
            if (number % ProgressStep == 0)
                progress?.Report(new RetrievalProgress(RetrievalStage.Asking, number, questions.Count));
        }

        // The first pass was for the scores and warmed everything up.
        double[] times = Time(index, queries, cancellationToken);
        progress?.Report(new RetrievalProgress(RetrievalStage.Throughput, 0, null));
        return new RetrievalReport
        {
            Set = string.Empty,
            Passages = index.Count,
            Questions = questions.Count,
            Ndcg10 = scores.Average(score => score.Ndcg10),
            Mrr10 = scores.Average(score => score.Mrr10),
            Recall1 = scores.Average(score => score.Recall.At1),
            Recall5 = scores.Average(score => score.Recall.At5),
            Recall10 = scores.Average(score => score.Recall.At10),
            Recall100 = scores.Average(score => score.Recall.At100),
            IndexSeconds = 0,
            IndexCpuSeconds = 0,
            DocumentsPerSecond = 0,
            QueryP50Milliseconds = Percentile(times, 0.50),
            QueryP95Milliseconds = Percentile(times, 0.95),
            QueryP99Milliseconds = Percentile(times, 0.99),
            QueriesPerSecond = Throughput(index, queries, throughputTime, cancellationToken),
            PeakMemoryMegabytes = PeakMegabytes(),
            PrivateMemoryMegabytes = PrivateMegabytes(),
            PerQuestion = Enumerable.Range(0, questions.Count).DistinctBy(number => questions[number].Id)
                .ToDictionary(number => questions[number].Id, number => Math.Round(scores[number].Ndcg10, 6), StringComparer.Ordinal),
        };
    }

    private static double[] Time(PassageIndex index, PassageQuery[] queries, CancellationToken cancellationToken)
    {
        var times = new double[queries.Length];
        for (int number = 0; number < queries.Length; number++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            long start = Stopwatch.GetTimestamp();
            index.Search(queries[number], 10);
            times[number] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        Array.Sort(times);
        return times;
    }

    private static double Throughput(PassageIndex index, PassageQuery[] queries, TimeSpan time, CancellationToken cancellationToken)
    {
        long next = 0;
        long start = Stopwatch.GetTimestamp();
        Parallel.For(0, Environment.ProcessorCount, new ParallelOptions { CancellationToken = cancellationToken }, _ =>
        {
            while (Stopwatch.GetElapsedTime(start) < time)
                index.Search(queries[Interlocked.Increment(ref next) % queries.Length], 10);
        });
        return next / Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static double Percentile(double[] sorted, double share) => sorted[Math.Min(sorted.Length - 1, (int)(sorted.Length * share))];

    private static double CpuSeconds() => Environment.CpuUsage.TotalTime.TotalSeconds;

    private static double PeakMegabytes()
    {
        using var process = Process.GetCurrentProcess();
        return Math.Round(process.PeakWorkingSet64 / 1048576.0, 1);
    }

    private static double? PrivateMegabytes()
    {
        const string status = "/proc/self/status";
        string? line = File.Exists(status) ? File.ReadLines(status).FirstOrDefault(line => line.StartsWith("RssAnon:", StringComparison.Ordinal)) : null;
        return line is null ? null : Math.Round(double.Parse(line.AsSpan(8, line.Length - 10), CultureInfo.InvariantCulture) / 1024, 1);
    }
}
