using ChinaRussiaBot.Host.Engine;
using ChinaRussiaBot.Host.Tests.Support;
using ChinaRussiaBot.Host.Tests.Telegram.Fake;
using Microsoft.Extensions.DependencyInjection;

namespace ChinaRussiaBot.Host.Tests.Telegram;

public sealed class AdminTests
{
    [Fact]
    public async Task Administrators_look_and_act_after_a_confirmation_and_nobody_else_does()
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        await using RunningHost host = await RunningHost.Start(telegram.Settings("--Telegram:AdminIds:0=42", "--Telegram:MessagesPerSecondPerChat=1000"));
        string first = host.App.Services.GetRequiredService<EngineGate>().Current!.Id;
        telegram.Say("/status", 42, client: "ru");
        Assert.Contains(first, (await telegram.Next()).Plain, StringComparison.Ordinal);
        telegram.Say("/unanswered", 42, client: "zh");
        Assert.Contains("7", (await telegram.Next()).Plain, StringComparison.Ordinal);
        telegram.Say("/reindex", 42, client: "ru");
        FakeCall ask = await telegram.Next();
        telegram.Press(ask, "a1:reindex", user: 43);
        telegram.Press(ask, "a1:reindex");
        Assert.StartsWith("Новый индекс опубликован: ", (await telegram.Next()).Plain, StringComparison.Ordinal);
        Assert.Contains(host.Log.Lines, static line => line.Contains("administrator 1 asked for reindex: published", StringComparison.Ordinal));
        telegram.Say("/reindex", 43, client: "ru");
        Assert.Contains("Такой команды нет", (await telegram.Next()).Plain, StringComparison.Ordinal);
        telegram.Say($"/status@{FakeBotApi.Username}", -42, 42, client: "ru");
        Assert.Contains("Такой команды нет", (await telegram.Next()).Plain, StringComparison.Ordinal);
    }
}
