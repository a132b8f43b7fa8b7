using System.Diagnostics;

namespace ChinaRussiaBot.Host.Tests.Telegram.Peers;

/// <summary>A program of another project, run by node. PEER_MODULES names the folder where its packages are; without it the test is skipped.</summary>
internal sealed class PeerProcess : IDisposable
{
    private readonly Process process;

    private PeerProcess(Process process) => this.process = process;

    public static PeerProcess Start(string script, params string[] arguments)
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("PEER_MODULES") is { Length: > 0 }, "Needs node and its packages: set PEER_MODULES; .ci/run does.");
        ProcessStartInfo start = new("node", [Path.Combine(AppContext.BaseDirectory, "Telegram", "Peers", script), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        return new PeerProcess(Process.Start(start)!);
    }

    public async Task<string> Line() =>
        await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken)
        ?? throw new InvalidOperationException("The peer ended: " + await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));

    public async Task<(int Code, string Output)> End()
    {
        Task<string> output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        string errors = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output + errors);
    }

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill();
        process.Dispose();
    }
}
