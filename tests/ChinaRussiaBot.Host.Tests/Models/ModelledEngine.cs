using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Answering.Assistance;
using ChinaRussiaBot.Host.Tests.Models.Fake;
using ChinaRussiaBot.Host.Tests.Support;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;
using ChinaRussiaBot.SemanticKernel;
using ChinaRussiaBot.SemanticKernel.Drafting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ChinaRussiaBot.Host.Tests.Models;

/// <summary>The engine over a small knowledge with the real model project, talking to the fake server.</summary>
internal sealed class ModelledEngine : IAsyncDisposable
{
    private readonly ServiceProvider services;

    private ModelledEngine(ServiceProvider services, FakeModel model, QuestionAnswerer engine, CollectedLog log) =>
        (this.services, Model, Engine, Log) = (services, model, engine, log);

    public FakeModel Model { get; }

    public QuestionAnswerer Engine { get; }

    public CollectedLog Log { get; }

    public ModelHelp Help => services.GetRequiredService<ModelHelp>();

    public PassageTranslator Translator => services.GetRequiredService<PassageTranslator>();

    public static async Task<ModelledEngine> Start(string model, Func<string, string>? poison = null, params (string Key, string Value)[] settings)
    {
        FakeModel fake = await FakeModel.Start();
        CollectedLog log = new();
        Dictionary<string, string?> values = new()
        {
            ["LanguageModel:Endpoint"] = fake.Endpoint,
            ["LanguageModel:Model"] = model,
            ["LanguageModel:ApiKey"] = FakeModel.Key,
            ["LanguageModel:DeadlineSeconds"] = "30",
        };
        foreach ((string key, string value) in settings)
            values["LanguageModel:" + key] = value;
        ServiceCollection services = [];
        services.AddLogging(logging => logging.AddProvider(log).SetMinimumLevel(LogLevel.Trace));
        services.AddLanguageModel(new ConfigurationBuilder().AddInMemoryCollection(values).Build());
        using TemporaryFolder folder = ModelKnowledge.Write(poison);
        KnowledgeBase knowledge = KnowledgeReader.Read(folder.Sub("knowledge")).Knowledge!;
        return new ModelledEngine(services.BuildServiceProvider(), fake, new QuestionAnswerer(knowledge, "tests", TimeProvider.System), log);
    }

    public async Task<Answer> Ask(string question, Conversation? before = null, Action<string>? explain = null) =>
        (await Engine.AskAsync(new AskedQuestion(question, null, before ?? Conversation.Empty) { Asker = "one", Explain = explain }, Help, TestContext.Current.CancellationToken)).Answer;

    /// <summary>What the engine says alone.</summary>
    public Answer Alone(string question) => Engine.Ask(question, null, Conversation.Empty).Answer;

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await Model.DisposeAsync();
    }
}
