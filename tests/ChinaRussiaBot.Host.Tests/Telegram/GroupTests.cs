using ChinaRussiaBot.Host.Tests.Support;
using ChinaRussiaBot.Host.Tests.Telegram.Fake;
using ChinaRussiaBot.Host.Wording;

namespace ChinaRussiaBot.Host.Tests.Telegram;

/// <summary>Groups and their administrators.</summary>
public sealed class GroupTests
{
    private const long Group = -100900;
    private static readonly string[] fast = ["--Telegram:MessagesPerSecondPerChat=1000", "--Telegram:MessagesPerMinutePerGroup=60000"];

    [Fact]
    public async Task An_administrator_who_writes_as_the_group_is_heard_and_obeyed()
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        await using RunningHost host = await RunningHost.Start(telegram.Settings(fast));
        telegram.SayAsTheGroup($"/lang@{FakeBotApi.Username} zh", Group);
        Assert.Equal(Texts.LanguageChosen.Chinese, (await telegram.Next()).Plain);
        telegram.SayAsTheGroup($"/ask@{FakeBotApi.Username} Товарооборот в 2022 году", Group);
        Assert.Contains("1902.71亿美元", (await telegram.Next()).Plain, StringComparison.Ordinal);
        Assert.False(telegram.Attempts.ContainsKey("getChatMember"));
    }

    [Fact]
    public async Task A_muted_group_hears_nothing_until_an_administrator_wants_it()
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        await using RunningHost host = await RunningHost.Start(telegram.Settings(fast));
        telegram.Chats.Admins.Add(7);
        telegram.Say($"/mute@{FakeBotApi.Username}", Group, 5, client: "ru");
        Assert.Equal(Texts.AdminsOnly.Russian, (await telegram.Next()).Plain);
        telegram.Say($"/mute@{FakeBotApi.Username}", Group, 7, client: "ru");
        Assert.Equal(Texts.Muted.Russian, (await telegram.Next()).Plain);
        telegram.Say($"@{FakeBotApi.Username} товарооборот", Group, 5);
        telegram.Say($"/help@{FakeBotApi.Username}", Group, 7);
        telegram.Say($"/unmute@{FakeBotApi.Username}", Group, 7, client: "ru");
        Assert.Equal(Texts.Unmuted.Russian, (await telegram.Next()).Plain);
        telegram.Say($"@{FakeBotApi.Username} товарооборот", Group, 5);
        Assert.Contains("240,11", (await telegram.Next()).Plain, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/export", "ru")]
    [InlineData("/deletemydata", "zh")]
    public async Task What_concerns_one_person_is_said_in_private_only(string command, string client)
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        await using RunningHost host = await RunningHost.Start(telegram.Settings(fast));
        telegram.Chats.Admins.Add(7);
        telegram.Say($"/lang@{FakeBotApi.Username} {client}", Group, 7);
        await telegram.Next();
        telegram.Say($"{command}@{FakeBotApi.Username}", Group, 5);
        FakeCall told = await telegram.Next();
        Assert.Equal(client == "zh" ? Texts.OnlyInPrivate.Chinese : Texts.OnlyInPrivate.Russian, told.Plain);
        // A button of a private chat, sent by a forger into the group, deletes nothing of it.
        telegram.Press(told, "d1:yes", user: 5);
        telegram.Say($"/settings@{FakeBotApi.Username}", Group, 5);
        Assert.Contains(client == "zh" ? "中文" : "русский", (await telegram.Next()).Plain, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_blocked_is_not_heard_and_groups_of_strangers_are_left()
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        await using RunningHost host = await RunningHost.Start(telegram.Settings([.. fast, "--Telegram:BlockedIds:0=66", $"--Telegram:GroupIds:0={Group}"]));
        telegram.Say("/help", 66);
        telegram.Say($"/help@{FakeBotApi.Username}", Group, 66);
        telegram.Say($"/help@{FakeBotApi.Username}", -100901, 5);
        telegram.Say($"/help@{FakeBotApi.Username}", Group, 5);
        Assert.Equal(Group, (await telegram.Next()).Chat);
        telegram.Say("/help", 5);
        Assert.Equal(5, (await telegram.Next()).Chat);
        await telegram.Until(() => telegram.Calls.Any(static call => call.Method == "leaveChat"));
        Assert.Equal(-100901, Assert.Single(telegram.Calls, static call => call.Method == "leaveChat").Chat);
    }
}
