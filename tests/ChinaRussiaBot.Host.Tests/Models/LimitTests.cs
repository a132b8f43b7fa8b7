using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Answering.Assistance;
using ChinaRussiaBot.ModelServer;
using ChinaRussiaBot.Questions;
using Microsoft.Extensions.Time.Testing;

namespace ChinaRussiaBot.Host.Tests.Models;

/// <summary>Budget, circuit breaker, deadline, and what is written down of calls.</summary>
public sealed class LimitTests
{
    [Fact]
    public async Task A_user_s_budget_ends_and_another_s_does_not()
    {
        FakeTimeProvider day = new(TimeProvider.System.GetUtcNow());
        await using ModelledEngine engine = await ModelledEngine.Start("good", day, null, ("CallsPerUserPerDay", "2"));
        for (int question = 0; question < 2; question++)
            Assert.True((await engine.Ask(ModelKnowledge.Chinese)).IsComposedByModel);
        List<string> lines = [];
        Assert.False((await engine.Ask(ModelKnowledge.Chinese, explain: lines.Add)).IsComposedByModel);
        Assert.Contains("model: composing budget", lines);
        AskedQuestion other = new(ModelKnowledge.Chinese, null, Conversation.Empty) { Asker = "another" };
        Assert.True((await engine.Engine.AskAsync(other, engine.Help, TestContext.Current.CancellationToken)).Answer.IsComposedByModel);
        day.Advance(TimeSpan.FromDays(1));
        Assert.True((await engine.Ask(ModelKnowledge.Chinese)).IsComposedByModel);
    }

    [Fact]
    public async Task The_day_s_tokens_end_for_everybody()
    {
        // The fake counts 120 tokens a call.
        await using ModelledEngine engine = await ModelledEngine.Start("good", null, ("TokensPerDay", "121"));
        Assert.True((await engine.Ask(ModelKnowledge.Chinese)).IsComposedByModel);
        Assert.True((await engine.Ask(ModelKnowledge.Chinese)).IsComposedByModel);
        Assert.False((await engine.Ask(ModelKnowledge.Chinese)).IsComposedByModel);
    }

    [Fact]
    public async Task A_server_that_hangs_is_soon_not_asked_any_more()
    {
        await using ModelledEngine engine = await ModelledEngine.Start("hang", null, ("DeadlineSeconds", "0.3"));
        for (int question = 0; question < 8; question++)
        {
            Assert.False((await engine.AskAndWait(ModelKnowledge.Chinese, TimeSpan.FromSeconds(0.3))).IsComposedByModel);
            // The asker goes at the deadline; the call that is left behind counts as failed when it has ended.
            await engine.Log.Saw("Model: compose", question + 1).WaitAsync(TestContext.Current.CancellationToken);
        }

        List<string> lines = [];
        int sent = engine.Model.Requests.Count;
        await engine.Ask(ModelKnowledge.Chinese, explain: lines.Add);
        Assert.Contains("model: composing circuit", lines);
        Assert.Equal(sent, engine.Model.Requests.Count);
        Assert.Equal(5, sent);
    }

    [Fact]
    public async Task Askers_who_leave_do_not_make_the_server_look_broken_and_cost_what_they_cost()
    {
        await using ModelledEngine engine = await ModelledEngine.Start("hang", null, ("TokensPerDay", "1000000"));
        for (int asker = 0; asker < 6; asker++)
        {
            using CancellationTokenSource gone = new();
            AskedQuestion asked = new(ModelKnowledge.Chinese, null, Conversation.Empty) { Asker = $"{asker}" };
            Task<Reply> left = engine.Engine.AskAsync(asked, engine.Help, gone.Token);
            await engine.Model.Reached();
            await gone.CancelAsync();
            Assert.False((await left).Answer.IsComposedByModel);
        }

        int sent = engine.Model.Requests.Count;
        List<string> lines = [];
        await engine.AskAndWait(ModelKnowledge.Chinese, TimeSpan.FromSeconds(10), lines.Add);
        Assert.Contains("model: composing deadline", lines);
        Assert.Equal(sent + 1, engine.Model.Requests.Count);
    }

    [Fact]
    public void However_many_askers_there_are_a_new_one_is_helped()
    {
        SemanticKernel.Calling.Budget budget = new(Microsoft.Extensions.Options.Options.Create(new SemanticKernel.LanguageModelOptions { CallsPerUserPerDay = 1 }), new FakeTimeProvider());
        for (int asker = 0; asker < 150_000; asker++)
            Assert.True(budget.TryTake($"{asker}"));
        Assert.True(budget.TryTake("new"));
        Assert.False(budget.TryTake("new"));
        Assert.False(budget.TryTake("149999"));
    }

    [Fact]
    public async Task An_impatient_asker_waits_no_longer_than_asked()
    {
        await using ModelledEngine engine = await ModelledEngine.Start("hang");
        AskedQuestion asked = new(ModelKnowledge.Russian, null, Conversation.Empty) { Patience = TimeSpan.FromSeconds(0.3) };
        Task<Reply> reply = engine.Engine.AskAsync(asked, engine.Help, TestContext.Current.CancellationToken);
        await engine.Model.Reached();
        Assert.False(reply.IsCompleted);
        engine.Clock.Advance(TimeSpan.FromSeconds(0.3));
        Assert.Equal(AnswerText.Render(engine.Alone(ModelKnowledge.Russian)), AnswerText.Render((await reply).Answer));
    }

    [Fact]
    public async Task A_helper_that_throws_or_never_ends_does_no_harm()
    {
        await using ModelledEngine engine = await ModelledEngine.Start("good");
        ModelHelp[] helps =
        [
            new() { Compose = static (_, _) => throw new InvalidOperationException("secret") },
            new() { Compose = static (_, _) => new TaskCompletionSource<Composed>().Task, Patience = TimeSpan.FromSeconds(0.2) },
        ];
        foreach (ModelHelp help in helps)
        {
            Task<Reply> reply = engine.Engine.AskAsync(new AskedQuestion(ModelKnowledge.Chinese, null, Conversation.Empty), help, TestContext.Current.CancellationToken);
            engine.Clock.Advance(TimeSpan.FromSeconds(0.2));
            Assert.Equal(AnswerText.Render(engine.Alone(ModelKnowledge.Chinese)), AnswerText.Render((await reply).Answer));
        }
    }

    [Theory]
    [InlineData("good")]
    [InlineData("error")]
    [InlineData("refused")]
    [InlineData("garbage")]
    public async Task Sizes_are_logged_and_texts_and_keys_never(string model)
    {
        await using ModelledEngine engine = await ModelledEngine.Start(model);
        await engine.Ask(ModelKnowledge.Chinese);
        Assert.NotEmpty(engine.Model.Requests);
        Assert.Contains(engine.Log.Lines, static line => line.Contains("Model: compose", StringComparison.Ordinal));
        string[] secrets = [FakeModel.Key, ModelKnowledge.Chinese, "能源产品", "You word an answer", engine.Model.Endpoint];
        Assert.All(secrets, secret => Assert.DoesNotContain(engine.Log.Lines, line => line.Contains(secret, StringComparison.Ordinal)));
    }
}
