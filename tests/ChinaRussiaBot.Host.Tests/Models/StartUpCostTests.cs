using System.Diagnostics;
using ChinaRussiaBot.Host.Tests.Support;

namespace ChinaRussiaBot.Host.Tests.Models;

/// <summary>
/// What the switched-off model costs a host that starts: processor time until it answers, beside a host from whose folder the model
/// project and everything that only it needs are gone. Measured on demand, in turn; the first pair warms the machine's caches.
/// </summary>
public sealed class StartUpCostTests
{
    private const int Pairs = 12;

    [Fact(Explicit = true)]
    public async Task A_model_that_is_off_costs_no_start_up_time()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The processor time of another process is read from /proc.");
        using TemporaryFolder knowledge = ModelKnowledge.Write();
        using TemporaryFolder whole = new();
        using TemporaryFolder bare = new();
        int left = HostFiles.Copy(whole.Path, withModel: true);
        int without = HostFiles.Copy(bare.Path, withModel: false);
        List<double> with = [];
        List<double> none = [];
        for (int pair = 0; pair <= Pairs; pair++)
        {
            (double first, double second) = (await Measure(whole.Path, knowledge), await Measure(bare.Path, knowledge));
            if (pair == 0)
                continue;
            with.Add(first);
            none.Add(second);
        }

        with.Sort();
        none.Sort();
        double spread = none[Pairs * 3 / 4] - none[Pairs / 4];
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"processor time until the first answer, {Pairs} starts each: with the project ({left} files) best {with[0]:0.00} s, median {with[Pairs / 2]:0.00}; without ({without} files) best {none[0]:0.00} s, median {none[Pairs / 2]:0.00}, middle half {spread:0.00} s wide");
        Assert.True(without < left);
        // Not measurable: less than what the same program differs from itself, or two hundredths.
        Assert.InRange(with[Pairs / 2] - none[Pairs / 2], double.NegativeInfinity, Math.Max(spread, none[Pairs / 2] * 0.02));
    }

    private static async Task<double> Measure(string folder, TemporaryFolder knowledge)
    {
        using Process host = HostProcess.Start(folder, knowledge);
        try
        {
            using HttpClient http = new() { BaseAddress = await HostProcess.Address(host) };
            using StringContent question = new($$"""{"question":"{{ModelKnowledge.Chinese}}"}""", System.Text.Encoding.UTF8, "application/json");
            using HttpResponseMessage answer = await http.PostAsync("/api/ask", question, TestContext.Current.CancellationToken);
            host.Refresh();
            return host.TotalProcessorTime.TotalSeconds;
        }
        finally
        {
            host.Kill();
            await host.WaitForExitAsync(CancellationToken.None);
        }
    }
}
