using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Tests.Knowledge;

public sealed class UnreadableFileTests
{
    [Fact]
    public void What_may_not_be_opened_is_a_problem_of_its_file()
    {
        using TemporaryFolder folder = new();
        // A folder refuses to be opened as a file whoever asks.
        Directory.CreateDirectory(folder.At("figures", "x.yaml"));
        List<KnowledgeProblem> problems = [];
        Assert.Empty(new EntryFiles(file => File.OpenRead(folder.At(file)), ["figures/x.yaml"], problems).Of("figures"));
        Assert.StartsWith("figures/x.yaml:1: cannot be read: ", Assert.Single(problems).ToString(), StringComparison.Ordinal);
    }
}
