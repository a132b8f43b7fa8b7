using ChinaRussiaBot.Evaluation;
using ChinaRussiaBot.Generations;

namespace ChinaRussiaBot.Tests.Generations;

/// <summary>What a generation answered to the golden questions, written and read again.</summary>
public sealed class GoldenResultTests
{
    [Fact]
    public void Two_files_of_questions_may_use_the_same_id()
    {
        using TemporaryFolder folder = new();
        string path = Path.Combine(folder.Path, "golden.json");
        GoldenOutcome first = new("added-1", "ru", "figure", Abstain: false, "Товарооборот 2023?", GoldenVerdict.Right, [], "answered", "240,1");
        GoldenOutcome other = new("q2", "zh", "missing", Abstain: true, "1978年？", GoldenVerdict.Right, [], "unknown", "没有");
        GoldenResult.Write(path, [first, other, first with { Text = "227" }]);
        IReadOnlyDictionary<string, GoldenOutcome> read = GoldenResult.Read(path);
        Assert.Equal(["added-1", "q2"], read.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("240,1", read["added-1"].Text);
    }
}
