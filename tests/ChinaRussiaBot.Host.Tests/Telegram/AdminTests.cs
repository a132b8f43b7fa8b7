using ChinaRussiaBot.Host.Engine;
using ChinaRussiaBot.Host.Tests.Support;
using ChinaRussiaBot.Host.Tests.Telegram.Fake;
using ChinaRussiaBot.Host.Wording;
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
        string yes = Assert.Single(ask.Buttons).Data;
        telegram.Press(ask, yes, user: 43);
        telegram.Press(ask, yes);
        Assert.Equal(("editMessageText", ask.MessageId), ((await telegram.Next()) is var asked ? (asked.Method, asked.MessageId) : default));
        Assert.StartsWith("Новый индекс опубликован: ", (await telegram.Next()).Plain, StringComparison.Ordinal);
        Assert.Contains(host.Log.Lines, static line => line.Contains("administrator 1 asked for reindex: published", StringComparison.Ordinal));
        telegram.Say("/reindex", 43, client: "ru");
        Assert.Contains("Такой команды нет", (await telegram.Next()).Plain, StringComparison.Ordinal);
        telegram.Say($"/status@{FakeBotApi.Username}", -42, 42, client: "ru");
        Assert.Contains("Такой команды нет", (await telegram.Next()).Plain, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ru", "Теперь отвечает индекс ", "с тех пор сменился")]
    [InlineData("zh", "现在使用的索引：", "已经更换")]
    public async Task A_rollback_is_done_once_however_often_it_is_confirmed(string client, string done, string overtaken)
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        await using RunningHost host = await RunningHost.Start(telegram.Settings("--Telegram:AdminIds:0=42", "--Telegram:MessagesPerSecondPerChat=1000"));
        EngineBuild build = host.App.Services.GetRequiredService<EngineBuild>();
        string[] generations = [build.PublishedId()!, build.Rebuild().Detail, build.Rebuild().Detail];
        telegram.Say("/rollback", 42, client: client);
        FakeCall ask = await telegram.Next();
        string yes = Assert.Single(ask.Buttons).Data;
        // A second tap, and what a process that was killed after acting is given again.
        for (int press = 0; press < 3; press++)
            telegram.Press(ask, yes, client: client);
        List<FakeCall> calls = [];
        while (calls.Count(static call => call.Method == "sendMessage") < 3)
            calls.Add(await telegram.Next());
        Assert.Equal(generations[1], build.PublishedId());
        string[] said = [.. calls.Where(static call => call.Method == "sendMessage").Select(static call => call.Plain)];
        Assert.Equal(done + generations[1], said[0]);
        Assert.All(said[1..], text => Assert.Contains(overtaken, text, StringComparison.Ordinal));
        FakeCall replaced = calls.First(static call => call.Method == "editMessageText");
        Assert.Equal((ask.MessageId, ask.Plain, 0), (replaced.MessageId, replaced.Plain, replaced.Buttons.Count));
    }

    [Theory]
    [InlineData("/rollback", "ru")]
    [InlineData("/reindex", "zh")]
    public async Task A_yes_to_what_was_asked_of_another_index_does_nothing(string command, string client)
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        await using RunningHost host = await RunningHost.Start(telegram.Settings("--Telegram:AdminIds:0=42", "--Telegram:MessagesPerSecondPerChat=1000"));
        EngineBuild build = host.App.Services.GetRequiredService<EngineBuild>();
        telegram.Say(command, 42, client: client);
        FakeCall ask = await telegram.Next();
        string newest = build.Rebuild().Detail;
        telegram.Press(ask, Assert.Single(ask.Buttons).Data, client: client);
        FakeCall told = await telegram.Next();
        while (told.Method != "sendMessage")
            told = await telegram.Next();
        Assert.Contains(newest, told.Plain, StringComparison.Ordinal);
        Assert.Equal(newest, build.PublishedId());
        // The buttons of an older version of the bot name no index: they are old.
        string old = telegram.Press(ask, $"a1:{command[1..]}", client: client);
        Assert.Equal(client == "ru" ? Texts.OldButton.Russian : Texts.OldButton.Chinese, (await telegram.Acknowledged(2)).Single(call => call.Body.Text("callback_query_id") == old).Body.Text("text"));
        Assert.Equal(newest, build.PublishedId());
    }
}
