using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Answering.Assistance;
using ChinaRussiaBot.Host.Tests.Support;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.ModelServer;
using ChinaRussiaBot.Questions;
using ChinaRussiaBot.SemanticKernel;
using ChinaRussiaBot.SemanticKernel.Drafting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace ChinaRussiaBot.Host.Tests.Models;

/// <summary>The engine over a small knowledge with the real model project, talking to the fake server. Its clock stands still unless a test
/// moves it: no deadline passes because a machine is slow.</summary>
internal sealed class ModelledEngine : IAsyncDisposable
{
    private readonly ServiceProvider services;

    private ModelledEngine(ServiceProvider services, FakeModel model, QuestionAnswerer engine, CollectedLog log, FakeTimeProvider clock) =>
        (this.services, Model, Engine, Log, Clock) = (services, model, engine, log, clock);

    public FakeModel Model { get; }

    public QuestionAnswerer Engine { get; }

    public CollectedLog Log { get; }

    public FakeTimeProvider Clock { get; }

    public ModelHelp Help => services.GetRequiredService<ModelHelp>();

    public PassageTranslator Translator => services.GetRequiredService<PassageTranslator>();

    public static Task<ModelledEngine> Start(string model, Func<string, string>? poison = null, params (string Key, string Value)[] settings) =>
        Start(model, TimeProvider.System, poison, settings);

    /// <param name="model">Name of a behaviour of the fake.</param>
    /// <param name="day">The clock of budgets and pauses between calls; the engine has one of its own.</param>
    /// <param name="poison">Changes every text of the knowledge.</param>
    /// <param name="settings">Of the section LanguageModel.</param>
    public static async Task<ModelledEngine> Start(string model, TimeProvider day, Func<string, string>? poison, params (string Key, string Value)[] settings)
    {
        Assert.Contains(model, FakeBehaviour.All.Keys);
        FakeModel fake = await FakeModel.Start(TestContext.Current.CancellationToken);
        CollectedLog log = new();
        Dictionary<string, string?> values = new()
        {
            ["LanguageModel:Endpoint"] = fake.Endpoint,
            ["LanguageModel:Model"] = model,
            ["LanguageModel:ApiKey"] = FakeModel.Key,
        };
        foreach ((string key, string value) in settings)
            values["LanguageModel:" + key] = value;
        FakeTimeProvider clock = new(TimeProvider.System.GetUtcNow());
        ServiceCollection services = [];
        services.AddSingleton(day);
        services.AddLogging(logging => logging.AddProvider(log).SetMinimumLevel(LogLevel.Trace));
        services.AddLanguageModel(new ConfigurationBuilder().AddInMemoryCollection(values).Build());
        using TemporaryFolder folder = ModelKnowledge.Write(poison);
        KnowledgeBase knowledge = KnowledgeReader.Read(folder.Sub("knowledge")).Knowledge!;
        return new ModelledEngine(services.BuildServiceProvider(), fake, new QuestionAnswerer(knowledge, "tests", clock), log, clock);
    }

    public async Task<Answer> Ask(string question, Conversation? before = null, Action<string>? explain = null) =>
        (await Engine.AskAsync(new AskedQuestion(question, null, before ?? Conversation.Empty) { Asker = "one", Explain = explain }, Help, TestContext.Current.CancellationToken)).Answer;

    /// <summary>Asks, and lets the time of the asker pass once the model has been reached or the answer is there without it.</summary>
    public async Task<Answer> AskAndWait(string question, TimeSpan time, Action<string>? explain = null)
    {
        Task<Answer> asked = Ask(question, explain: explain);
        await Task.WhenAny(asked, Model.Reached());
        Clock.Advance(time);
        return await asked;
    }

    /// <summary>What the engine says alone.</summary>
    public Answer Alone(string question) => Engine.Ask(question, null, Conversation.Empty).Answer;

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await Model.DisposeAsync();
    }
}
