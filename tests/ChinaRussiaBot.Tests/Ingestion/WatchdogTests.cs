using System.Diagnostics;
using ChinaRussiaBot.Ingestion.Isolation;

namespace ChinaRussiaBot.Tests.Ingestion;

/// <summary>How long a reading process may take on the clock.</summary>
public sealed class WatchdogTests
{
    private static readonly TimeSpan patience = TimeSpan.FromMilliseconds(100);

    [Fact]
    public async Task A_process_that_shows_life_may_take_longer() =>
        Assert.Equal((false, "1 2 3 4 5"), await Run("for page in 1 2 3 4 5; do sleep 0.3; echo $page >&2; done"));

    [Fact]
    public async Task A_silent_one_is_ended() => Assert.Equal((true, ""), await Run("sleep 60"));

    private static async Task<(bool HasBitten, string Said)> Run(string script)
    {
        Assert.SkipUnless(File.Exists("/bin/sh"), "there is no /bin/sh");
        using Process process = new() { StartInfo = new ProcessStartInfo("/bin/sh", ["-c", script]) { RedirectStandardError = true } };
        await using Watchdog watchdog = new(process, patience, TestContext.Current.CancellationToken);
        process.Start();
        watchdog.Start();
        string said = await watchdog.FollowAsync(process.StandardError);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (watchdog.HasBitten, said.ReplaceLineEndings(" ").Trim());
    }
}
