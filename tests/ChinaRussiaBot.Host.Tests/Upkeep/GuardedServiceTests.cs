using System.Net;
using System.Text.Json;
using ChinaRussiaBot.Generations;
using ChinaRussiaBot.Host.Engine;
using ChinaRussiaBot.Host.Tests.Support;
using ChinaRussiaBot.Host.Upkeep;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ChinaRussiaBot.Host.Tests.Upkeep;

/// <summary>What works beside the answering meets a full disk, a locked store, a folder that may not be read: people go on being answered.</summary>
public sealed class GuardedServiceTests
{
    private static readonly TimeSpan patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task A_store_that_refuses_its_upkeep_stops_neither_the_host_nor_the_rest_of_the_upkeep()
    {
        using TemporaryFolder folder = new();
        SmallKnowledge.Write(folder);
        SharedHost.CopyIndex(folder);
        await (await RunningHost.Start(folder: folder)).DisposeAsync();
        Change(folder, "ALTER TABLE inbox RENAME TO lost; INSERT INTO conversation VALUES ('web', 'old', '{}', 1)");
        await using RunningHost host = await RunningHost.Start(folder: folder);
        await host.Log.Saw("The upkeep of the store: inbox failed").WaitAsync(patience, TestContext.Current.CancellationToken);
        using HttpResponseMessage answer = await host.Ask(new { question = "2023年中俄贸易额是多少？" });
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.False(host.App.Lifetime.ApplicationStopping.IsCancellationRequested);
        await host.App.StopAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0L, Change(folder, "SELECT count(*) FROM conversation WHERE id = 'old'"));
    }

    [Fact]
    public async Task A_service_that_fails_is_told_of_and_begins_again()
    {
        await using RunningHost host = await RunningHost.Start(adjust: static builder => builder.Services.AddHostedService<FailsOnce>());
        await host.Log.Saw("began again").WaitAsync(patience, TestContext.Current.CancellationToken);
        string told = Assert.Single(host.Log.Lines, static line => line.Contains("A piece of work failed", StringComparison.Ordinal));
        Assert.Contains("no space left", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_published_index_that_cannot_be_read_is_told_of_once_and_followed_when_it_can()
    {
        using TemporaryFolder folder = new();
        SmallKnowledge.Write(folder);
        SharedHost.CopyIndex(folder);
        await using RunningHost host = await RunningHost.Start(folder: folder);
        Assert.True(await Follows(host));
        string pointer = Path.Combine(folder.Path, "index", "current");
        string before = await File.ReadAllTextAsync(pointer, TestContext.Current.CancellationToken);
        File.Delete(pointer);
        Directory.CreateDirectory(pointer);
        await host.Log.Saw("What was published last is not used").WaitAsync(patience, TestContext.Current.CancellationToken);
        Assert.False(await Follows(host));
        using HttpResponseMessage answer = await host.Ask(new { question = "Товарооборот в 2022 году" });
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Directory.Delete(pointer);
        await File.WriteAllTextAsync(pointer, before, TestContext.Current.CancellationToken);
        folder.Write("knowledge/names/more.yaml", "- {id: fuyuan, kind: city, name: {zh: 抚远, ru: Фуюань}}\n");
        string next = new GenerationStore(folder.Sub("index"), TimeProvider.System).Build(folder.Sub("knowledge")).Published!.Id;
        await host.Log.Saw($"Ready: generation {next}").WaitAsync(patience, TestContext.Current.CancellationToken);
        Assert.Equal(next, host.App.Services.GetRequiredService<EngineGate>().Current!.Id);
        Assert.Single(host.Log.Lines, static line => line.Contains("is not used", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("zh", "不再接收新问题")]
    [InlineData("ru", "новых вопросов не принимает")]
    public async Task A_host_that_stops_says_so_before_it_stops_answering(string language, string told)
    {
        await using RunningHost host = await RunningHost.Start();
        host.App.Lifetime.StopApplication();
        using HttpResponseMessage ready = await host.Http.GetAsync($"/health/ready?language={language}", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        JsonElement problem = await ready.Body();
        Assert.Equal("Stopping", problem.Text("phase"));
        Assert.Contains(told, problem.Text("detail"), StringComparison.Ordinal);
        using HttpResponseMessage answer = await host.Ask(new { question = "2023年中俄贸易额是多少？" });
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    private static async Task<bool> Follows(RunningHost host)
    {
        using JsonDocument ready = JsonDocument.Parse(await host.Http.GetStringAsync("/health/ready", TestContext.Current.CancellationToken));
        return ready.RootElement.GetProperty("index").GetProperty("follows").GetBoolean();
    }

    private static object? Change(TemporaryFolder folder, string sql)
    {
        using SqliteConnection store = new($"Data Source={Path.Combine(folder.Path, "store", "bot.db")};Pooling=false");
        store.Open();
        using SqliteCommand command = store.CreateCommand();
#pragma warning disable CA2100 // Constants of these tests.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command.ExecuteScalar();
    }

    private sealed class FailsOnce(TimeProvider clock, ILogger<FailsOnce> log) : GuardedService("A piece of work", clock, log)
    {
        private readonly ILogger log = log;
        private bool hasFailed;

        protected override Task Work(CancellationToken stopping)
        {
            if (!hasFailed)
            {
                hasFailed = true;
                throw new IOException("no space left");
            }

#pragma warning disable CA1848, CA2254 // One line in one test.
            log.LogInformation("began again");
#pragma warning restore CA1848, CA2254
            return Task.CompletedTask;
        }
    }
}
