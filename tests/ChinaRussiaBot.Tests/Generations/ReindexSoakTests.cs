using ChinaRussiaBot.ReindexSoak;

namespace ChinaRussiaBot.Tests.Generations;

/// <summary>A short run, whose askers leave the processors to the tests beside it; the long one is the program itself, with --reindexes 1000.</summary>
public sealed class ReindexSoakTests
{
    [Fact]
    public async Task Reindexing_and_dying_on_the_way_never_costs_an_answer()
    {
        int reindexes = EveryCase.Rounds(10, 2);
        SoakReport report = await SoakRun.RunAsync(reindexes, TimeSpan.FromMilliseconds(EveryCase.Rounds(0, 10)), TextWriter.Null, TestContext.Current.CancellationToken);
        TestContext.Current.TestOutputHelper!.WriteLine(report.ToString());
        Assert.True(report.Holds, report.ToString());
        Assert.True(report.StepKills.Count > 0 && report.Reindexes >= reindexes - 1, report.ToString());
    }
}
