using System.Text.Json;
using ChinaRussiaBot.Host.Channels.Telegram;
using ChinaRussiaBot.Host.Tests.Support;
using ChinaRussiaBot.Host.Tests.Telegram.Fake;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace ChinaRussiaBot.Host.Tests.Telegram;

/// <summary>Whether Telegram is reached, as operators and administrators see it.</summary>
public sealed class HealthTests
{
    private static readonly string[] settings = ["--Telegram:MessagesPerSecondPerChat=1000", "--Telegram:AdminIds:0=42"];

    [Fact]
    public async Task Readiness_tells_how_updates_come_in_and_when_the_last_one_came()
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        await using RunningHost host = await RunningHost.Start(telegram.Settings(settings));
        telegram.Say("/cancel");
        await telegram.Next();
        JsonElement health = await Ready(host);
        Assert.Equal("ready", health.Text("status"));
        JsonElement channel = health.GetProperty("telegram");
        Assert.Equal(("polling", "working", 0), (channel.Text("mode"), channel.Text("state"), channel.GetProperty("failuresInARow").GetInt32()));
        Assert.True(channel.GetProperty("lastUpdate").TryGetDateTimeOffset(out _));
        Assert.DoesNotContain(FakeBotApi.Token, health.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_messenger_that_is_down_is_told_and_the_rest_stays_ready()
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        await using RunningHost host = await RunningHost.Start(["--Telegram:Token=1:wrong-token-000", $"--Telegram:BaseUrl={telegram.Address}"]);
        await host.Log.Saw("refuses the token");
        JsonElement channel = (await Ready(host)).GetProperty("telegram");
        Assert.Equal(("failing", JsonValueKind.Null, 1), (channel.Text("state"), channel.GetProperty("lastUpdate").ValueKind, channel.GetProperty("failuresInARow").GetInt32()));
        Assert.DoesNotContain("wrong-token", channel.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_channel_readiness_does_not_speak_of_it()
    {
        await using RunningHost host = await RunningHost.Start();
        Assert.False((await Ready(host)).TryGetProperty("telegram", out _));
    }

    [Theory]
    [InlineData("ru", "Telegram: опрос (polling); последнее обновление: 20", "сбоев подряд: 0")]
    [InlineData("zh", "Telegram：轮询（polling），最近一次收到消息：20", "连续失败0次")]
    public async Task Administrators_are_told_the_same(string client, string received, string failures)
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        await using RunningHost host = await RunningHost.Start(telegram.Settings(settings));
        telegram.Say("/status", 42, client: client);
        string status = (await telegram.Next()).Plain;
        Assert.Contains(received, status, StringComparison.Ordinal);
        Assert.Contains(failures, status, StringComparison.Ordinal);
    }

    [Fact]
    public void Failures_are_counted_until_telegram_is_heard_again()
    {
        TelegramHealth health = new(new FakeTimeProvider(), Options.Create(new TelegramOptions { Mode = TelegramMode.Webhook }));
        health.Fail("getUpdates failed: 502");
        health.Fail("getUpdates failed: timeout");
        Assert.Equal(new TelegramState(TelegramMode.Webhook, null, 2, "getUpdates failed: timeout"), health.State);
        health.Beat();
        Assert.Equal(new TelegramState(TelegramMode.Webhook, null, 0, null), health.State);
    }

    private static async Task<JsonElement> Ready(RunningHost host)
    {
        using HttpResponseMessage ready = await host.Http.GetAsync("/health/ready", TestContext.Current.CancellationToken);
        return await ready.Body();
    }
}
