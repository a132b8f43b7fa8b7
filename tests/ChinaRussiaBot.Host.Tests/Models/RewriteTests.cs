using ChinaRussiaBot.Answering;
using ChinaRussiaBot.ModelServer;

namespace ChinaRussiaBot.Host.Tests.Models;

/// <summary>A question in other words: the engine still searches and decides.</summary>
public sealed class RewriteTests
{
    private static readonly string rewritten = new FakeScript().Rewritten;

    [Fact]
    public async Task What_the_engine_understands_is_not_rewritten()
    {
        await using ModelledEngine engine = await ModelledEngine.Start("rewriter");
        List<string> lines = [];
        Assert.Null((await engine.Ask(rewritten, explain: lines.Add)).UnderstoodAs);
        Assert.Empty(engine.Model.Requests);
        Assert.Contains(lines, static line => line.StartsWith("model: not asked", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("你好")]
    [InlineData("2023年德国和俄罗斯的贸易额是多少？")]
    [InlineData("1978年中俄贸易额是多少？")]
    [InlineData("明年中俄贸易额会是多少？")]
    [InlineData("Товарооборот Германии и России в 2023 году?")]
    [InlineData("Товарооборот России и Китая в 1978 году?")]
    [InlineData("Каким будет товарооборот России и Китая в следующем году?")]
    [InlineData("Какая погода в Москве?")]
    [InlineData("结算老是磨磨蹭蹭愁死俺们啦")]
    [InlineData("С расчётами вечная тягомотина, морока и нервотрёпка")]
    public async Task What_is_refused_for_a_reason_stays_refused(string question)
    {
        await using ModelledEngine engine = await ModelledEngine.Start("rewriter");
        List<string> lines = [];
        Answer answer = await engine.Ask(question, explain: lines.Add);
        Assert.Equal(AnswerText.Render(engine.Alone(question)), AnswerText.Render(answer));
        Assert.Null(answer.UnderstoodAs);
        Assert.Empty(engine.Model.Requests);
        Assert.Contains(lines, static line => line.StartsWith("model: not asked", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_question_in_known_words_is_answered_and_says_how_it_was_understood()
    {
        await using ModelledEngine engine = await ModelledEngine.Start("rewriter");
        List<string> lines = [];
        Answer answer = await engine.Ask("2023年？", explain: lines.Add);
        Assert.Equal(rewritten, answer.UnderstoodAs);
        Assert.IsType<Answer.Grounded>(answer);
        Assert.Contains($"“{rewritten}”", AnswerText.Render(answer), StringComparison.Ordinal);
        Assert.Contains(lines, static line => line.StartsWith("model: rewriting used", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Another_period_than_asked_is_not_taken()
    {
        await using ModelledEngine engine = await ModelledEngine.Start("rewriter");
        Assert.Null((await engine.Ask("2022年？")).UnderstoodAs);
        Assert.Contains(engine.Model.Requests, static request => request.IsRewrite);
    }
}
