using System.Diagnostics;
using System.Text.RegularExpressions;
using ChinaRussiaBot.Host.Tests.Support;

namespace ChinaRussiaBot.Host.Tests.Models;

/// <summary>Without a model, and without agents, nothing of theirs is loaded. Looked at from outside: the files that a process of its own has mapped.</summary>
public sealed partial class SwitchedOffTests
{
    [Fact]
    public async Task Nothing_of_the_model_is_loaded_while_it_is_off()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The loaded files of a process are read from /proc.");
        using TemporaryFolder folder = ModelKnowledge.Write();
        using Process host = HostProcess.Start(AppContext.BaseDirectory, folder);
        try
        {
            Uri address = await HostProcess.Address(host);
            using HttpClient http = new() { BaseAddress = address };
            using StringContent question = new($$"""{"question":"{{ModelKnowledge.Chinese}}"}""", System.Text.Encoding.UTF8, "application/json");
            using HttpResponseMessage answer = await http.PostAsync("/api/ask", question, TestContext.Current.CancellationToken);
            string[] loaded = [.. (await File.ReadAllLinesAsync($"/proc/{host.Id}/maps", TestContext.Current.CancellationToken))
                .Select(static line => Path.GetFileName(line)).Where(static name => name.EndsWith(".dll", StringComparison.Ordinal)).Distinct()];
            Assert.Contains("ChinaRussiaBot.dll", loaded);
            Assert.DoesNotContain(loaded, static name => Foreign().IsMatch(name));
        }
        finally
        {
            host.Kill();
            await host.WaitForExitAsync(CancellationToken.None);
        }
    }

    [GeneratedRegex("SemanticKernel|OpenAI|Extensions.AI|ModelContextProtocol|Polly|ClientModel|Numerics.Tensors|Extensions.Telemetry")]
    private static partial Regex Foreign();
}
