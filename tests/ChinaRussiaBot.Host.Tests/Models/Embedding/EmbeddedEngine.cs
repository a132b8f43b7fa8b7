using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Answering.Assistance;
using ChinaRussiaBot.Generations;
using ChinaRussiaBot.Host.Tests.Support;
using ChinaRussiaBot.Questions;
using ChinaRussiaBot.Search;
using ChinaRussiaBot.SemanticKernel;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ChinaRussiaBot.Host.Tests.Models.Embedding;

/// <summary>Generations over <see cref="ColouredPlants"/> with the real model project, talking to the fake server.</summary>
internal sealed class EmbeddedEngine : IAsyncDisposable
{
    private readonly ServiceProvider services;
    private readonly GenerationStore store;

    private EmbeddedEngine(FakeEmbeddings server, ServiceProvider services)
    {
        (Server, this.services) = (server, services);
        store = new GenerationStore(Path.Combine(Folder.Path, "index"), TimeProvider.System) { Embedder = Embedder };
    }

    public FakeEmbeddings Server { get; }

    public TemporaryFolder Folder { get; } = ColouredPlants.Write();

    public CollectedLog Log { get; private init; } = new();

    public TextEmbedder Embedder => services.GetRequiredService<TextEmbedder>();

    public static async Task<EmbeddedEngine> Start(params (string Key, string Value)[] settings)
    {
        FakeEmbeddings server = await FakeEmbeddings.Start();
        CollectedLog log = new();
        ServiceCollection services = [];
        services.AddLogging(logging => logging.AddProvider(log).SetMinimumLevel(LogLevel.Trace));
        services.AddEmbeddings(new ConfigurationBuilder().AddInMemoryCollection(server.Settings(settings)).Build());
        return new EmbeddedEngine(server, services.BuildServiceProvider()) { Log = log };
    }

    public BuildResult Build()
    {
        BuildResult result = store.Build(Folder.Sub("knowledge"));
        Assert.NotNull(result.Published);
        return result;
    }

    public Generation Open() => store.OpenCurrent();

    /// <summary>Asks the serving generation, with vectors.</summary>
    public async Task<(Answer Answer, string How)> Ask(string question)
    {
        List<string> how = [];
        using Generation generation = Open();
        AskedQuestion asked = new(question, null, Conversation.Empty) { Explain = how.Add };
        Reply reply = await generation.Answerer.AskAsync(asked, ModelHelp.None with { Embedder = Embedder }, TestContext.Current.CancellationToken)
            .WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        return (reply.Answer, string.Join('\n', how));
    }

    /// <summary>The same by words alone.</summary>
    public Answer AskAlone(string question)
    {
        using Generation generation = Open();
        return generation.Answerer.Ask(question, null, Conversation.Empty).Answer;
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await Server.DisposeAsync();
        Folder.Dispose();
    }
}
