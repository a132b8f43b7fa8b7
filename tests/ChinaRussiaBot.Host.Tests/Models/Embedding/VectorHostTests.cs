using System.Text.Json;
using ChinaRussiaBot.Host.Tests.Support;

namespace ChinaRussiaBot.Host.Tests.Models.Embedding;

/// <summary>The embedding model in the running host, by its settings alone.</summary>
public sealed class VectorHostTests
{
    [Fact]
    public async Task The_host_indexes_and_asks_with_vectors()
    {
        await using FakeEmbeddings server = await FakeEmbeddings.Start();
        using TemporaryFolder folder = ColouredPlants.Write();
        string[] settings = [.. server.Settings(("DeadlineSeconds", "30")).Select(static pair => $"--{pair.Key}={pair.Value}")];
        await using RunningHost host = await RunningHost.Start(settings, folder: folder);
        using HttpResponseMessage response = await host.Ask(new { question = ColouredPlants.Question });
        JsonElement answer = await response.Body();
        Assert.Contains("蓝色工厂", answer.GetProperty("citations")[0].GetProperty("quote").GetString()!, StringComparison.Ordinal);
        string metrics = await host.Http.GetStringAsync("/metrics", TestContext.Current.CancellationToken);
        Assert.Contains("bot_model_calls_total{use=\"embed-question\",outcome=\"answered\"}", metrics, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Missing_vectors_are_a_warning_in_the_log()
    {
        await using FakeEmbeddings server = await FakeEmbeddings.Start();
        server.Mood = FakeMood.Refusing;
        using TemporaryFolder folder = ColouredPlants.Write();
        await using RunningHost host = await RunningHost.Start([.. server.Settings().Select(static pair => $"--{pair.Key}={pair.Value}")], folder: folder);
        Assert.Contains(host.Log.Lines, static line => line.Contains("22 of 22 passages", StringComparison.Ordinal) && line.Contains("refused", StringComparison.Ordinal));
    }
}
