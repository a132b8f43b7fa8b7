using ChinaRussiaBot.Evaluation;
using ChinaRussiaBot.Tests.House;

namespace ChinaRussiaBot.Tests.Generations;

/// <summary>The questions that every new index must answer.</summary>
public sealed class GateTests
{
    private static readonly string[] Kinds = ["figure", "derived", "series", "conflict", "port", "policy", "problem", "followup", "noisy", "missing", "oos"];

    private static readonly IReadOnlyList<GoldenQuestion> Gate = [.. GoldenFile.In(Path.Combine(Repository.Root, "knowledge")).SelectMany(GoldenFile.Read)];

    [Theory]
    [InlineData("zh")]
    [InlineData("ru")]
    public void They_ask_every_kind_in_both_languages(string language)
    {
        GoldenQuestion[] asked = [.. Gate.Where(question => question.Lang == language)];
        Assert.True(asked.Length >= 50, $"{asked.Length}");
        Assert.Empty(Kinds.Except(asked.Select(static question => question.Type)));
        Assert.True(asked.Count(static question => question.Abstain) >= 6);
    }

    [Fact]
    public void All_of_them_hold() => Assert.All(
        GoldenRun.Ask(RealKnowledge.Answerer, Gate), static outcome => Assert.True(outcome.Verdict == GoldenVerdict.Right, $"{outcome.Question}: {outcome.Text}"));
}
