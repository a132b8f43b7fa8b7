using ChinaRussiaBot.Answering;
using ChinaRussiaBot.ModelServer;

namespace ChinaRussiaBot.Host.Tests.Models;

/// <summary>Whatever a model does, the asker gets a right answer or the engine's own: at once, or when the deadline passes on a clock that the test moves.</summary>
public sealed class BehaviourTests
{
    public static TheoryData<string, string> BadModels =>
        [.. FakeBehaviour.Bad.SelectMany(static model => new[] { (model, ModelKnowledge.Chinese), (model, ModelKnowledge.Russian) })];

    [Theory]
    [InlineData("good", ModelKnowledge.Chinese)]
    [InlineData("good", ModelKnowledge.Russian)]
    [InlineData("fenced", ModelKnowledge.Chinese)]
    [InlineData("busy-once", ModelKnowledge.Russian)]
    public async Task A_right_wording_is_used_and_labelled(string model, string question)
    {
        await using ModelledEngine engine = await ModelledEngine.Start(model);
        Answer answer = await engine.Ask(question);
        Assert.True(answer.IsComposedByModel);
        Assert.Equal(4, answer.Statements.Count);
        Assert.Contains(AnswerLabels.Of(answer).Single(), AnswerText.Render(answer), StringComparison.Ordinal);
        Assert.All(answer.Statements, static statement => Assert.NotEmpty(statement.Citations));
    }

    [Theory]
    [MemberData(nameof(BadModels))]
    public async Task A_model_of_no_use_leaves_the_engine_s_own_answer(string model, string question)
    {
        await using ModelledEngine engine = await ModelledEngine.Start(model, null, ("DeadlineSeconds", "1"));
        List<string> lines = [];
        bool isNeverEnding = FakeBehaviour.NeverEnding.Contains(model);
        Answer answer = isNeverEnding
            ? await engine.AskAndWait(question, TimeSpan.FromSeconds(1), lines.Add)
            : await engine.Ask(question, explain: lines.Add);
        Assert.NotEmpty(engine.Model.Requests);
        Assert.False(answer.IsComposedByModel, AnswerText.Render(answer));
        Assert.Equal(AnswerText.Render(engine.Alone(question)), AnswerText.Render(answer));
        Assert.Equal(isNeverEnding, lines.Contains("model: composing deadline"));
    }

    [Fact]
    public async Task The_deadline_is_no_sooner_than_set()
    {
        await using ModelledEngine engine = await ModelledEngine.Start("hang", null, ("DeadlineSeconds", "1"));
        Task<Answer> asked = engine.Ask(ModelKnowledge.Chinese);
        await engine.Model.Reached();
        engine.Clock.Advance(TimeSpan.FromSeconds(0.999));
        Assert.False(asked.IsCompleted);
        engine.Clock.Advance(TimeSpan.FromSeconds(0.001));
        Assert.False((await asked).IsComposedByModel);
    }

    [Theory]
    [InlineData(ModelKnowledge.Chinese)]
    [InlineData(ModelKnowledge.Russian)]
    public async Task A_wrong_statement_among_right_ones_is_dropped(string question)
    {
        await using ModelledEngine engine = await ModelledEngine.Start("mixed");
        List<string> lines = [];
        Answer answer = await engine.Ask(question, explain: lines.Add);
        Assert.True(answer.IsComposedByModel);
        Assert.Equal(3, answer.Statements.Count);
        Assert.DoesNotContain(answer.Citations, static citation => citation.ItemId == "problems.1.payments");
        Assert.Contains(lines, static line => line.StartsWith("model: withheld (number", StringComparison.Ordinal));
    }
}
