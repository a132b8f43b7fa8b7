using System.ClientModel;
using System.ClientModel.Primitives;
using ChinaRussiaBot.Search;
using ChinaRussiaBot.SemanticKernel.Calling;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OpenAI;
using Polly.CircuitBreaker;

namespace ChinaRussiaBot.SemanticKernel.Embedding;

/// <summary>Vectors from the server, or one word why there are none. Never throws but for the caller's cancellation. Thread-safe.</summary>
internal sealed class EmbeddingModel(IHttpClientFactory clients, IOptions<EmbeddingsOptions> options, TimeProvider clock, ILogger<EmbeddingModel> log)
{
    public const string HttpClientName = "embeddings";

    private const string NoKey = "none";
    private static readonly TimeSpan firstPause = TimeSpan.FromMilliseconds(500);

    private readonly CallBreaker breaker = new(clock);

    // Made at the first call: starting a server does not wait for it.
    private readonly Lazy<IEmbeddingGenerator<string, Embedding<float>>> generator = new(() => Connect(clients, options.Value));

    /// <summary>The model as the engine takes it.</summary>
    public TextEmbedder AsEmbedder() => new(options.Value.Model, EmbedAsync)
    {
        Batch = options.Value.Batch,
        Patience = TimeSpan.FromSeconds(options.Value.DeadlineSeconds),
    };

    private static IEmbeddingGenerator<string, Embedding<float>> Connect(IHttpClientFactory clients, EmbeddingsOptions options)
    {
        OpenAIClientOptions client = new()
        {
            Endpoint = new Uri(options.Endpoint),
            Transport = new HttpClientPipelineTransport(clients.CreateClient(HttpClientName)),
            // Repeats and deadlines are ours: what may wait for a batch may not for a question.
            RetryPolicy = new ClientRetryPolicy(0),
            NetworkTimeout = Timeout.InfiniteTimeSpan,
        };
        return new OpenAIClient(new ApiKeyCredential(options.ApiKey.Length > 0 ? options.ApiKey : NoKey), client).GetEmbeddingClient(options.Model).AsIEmbeddingGenerator();
    }

    private async Task<Embedded> EmbedAsync(EmbeddingTask task, CancellationToken cancellation)
    {
        if (task.IsQuestion)
            return await TimedAsync("question", task.Texts, cancellation);
        for (int attempt = 0; ; attempt++)
        {
            Embedded embedded = await BatchAsync(task.Texts, cancellation);
            if (embedded.Problem is null or "refused" || attempt >= options.Value.Retries)
                return embedded;
            await Task.Delay(firstPause * Math.Pow(2, attempt), clock, cancellation);
        }
    }

    private async Task<Embedded> BatchAsync(IReadOnlyList<string> texts, CancellationToken cancellation)
    {
        using CancellationTokenSource late = new(TimeSpan.FromSeconds(options.Value.BatchSeconds), clock);
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellation);
        Embedded embedded = await TimedAsync("index", texts, either.Token);
        cancellation.ThrowIfCancellationRequested();
        return embedded;
    }

    private async Task<Embedded> TimedAsync(string use, IReadOnlyList<string> texts, CancellationToken cancellation)
    {
        long start = clock.GetTimestamp();
        Embedded embedded;
        long tokens = 0;
        try
        {
            GeneratedEmbeddings<Embedding<float>> generated = use == "question"
                ? await breaker.RunAsync(token => Send(texts, token), cancellation)
                : await Send(texts, cancellation);
            embedded = new Embedded([.. generated.Select(static one => one.Vector)]);
            tokens = generated.Usage?.TotalTokenCount ?? 0;
        }
        catch (Exception failure)
        {
            embedded = new Embedded([], Word(failure));
        }

        int sent = texts.Sum(static text => text.Length);
        double milliseconds = clock.GetElapsedTime(start).TotalMilliseconds;
        ModelMeasures.Count("embed-" + use, embedded.Problem ?? "answered", tokens, milliseconds / 1000);
        Log.Called(log, "embed-" + use, embedded.Problem ?? "answered", sent, embedded.Vectors.Count, tokens, milliseconds);
        return embedded;
    }

    private async ValueTask<GeneratedEmbeddings<Embedding<float>>> Send(IReadOnlyList<string> texts, CancellationToken cancellation) =>
        await generator.Value.GenerateAsync(texts, options: null, cancellation);

    /// <summary>Exceptions of servers and libraries hold texts and addresses: only their kind goes further.</summary>
    private static string Word(Exception failure) => failure switch
    {
        BrokenCircuitException => "circuit",
        OperationCanceledException => "deadline",
        ClientResultException { Status: 429 } => "throttled",
        ClientResultException { Status: 401 or 403 } => "refused",
        ClientResultException or HttpRequestException or IOException => "unavailable",
        _ => "unreadable",
    };
}
