using System.Text.Json;
using ChinaRussiaBot.Host.Tests.Support;
using ChinaRussiaBot.Host.Tests.Telegram.Fake;

namespace ChinaRussiaBot.Host.Tests.Telegram;

/// <summary>What people see of the bot before they write to it, and where Telegram delivers.</summary>
public sealed class IntroductionTests
{
    [Fact]
    public async Task Menus_and_descriptions_are_set_by_language_and_scope_once()
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        await StartAndStop(telegram, starts: 1);
        Assert.Equal("Помощь", Description(telegram, "all_private_chats", "ru", "help"));
        Assert.Equal("帮助", Description(telegram, "all_group_chats", "zh", "help"));
        Assert.Equal("Помощь · 帮助", Description(telegram, "all_private_chats", null, "help"));
        Assert.NotNull(Description(telegram, "all_chat_administrators", "ru", "mute"));
        Assert.Null(Description(telegram, "all_group_chats", "ru", "mute"));
        Assert.Null(Description(telegram, "all_private_chats", "ru", "reindex"));
        Assert.NotNull(Description(telegram, "chat", "zh", "reindex"));
        int set = Sets(telegram);
        await StartAndStop(telegram, starts: 2);
        Assert.Equal(set, Sets(telegram));
    }

    [Fact]
    public async Task A_webhook_that_cannot_be_set_at_once_is_set_later()
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        telegram.FailNext("setWebhook", 500, "Internal Server Error");
        telegram.GatewayNext("getWebhookInfo");
        await using RunningHost host = await RunningHost.Start(telegram.Settings("--Telegram:Mode=webhook", "--Telegram:WebhookSecret=secret", "--Telegram:WebhookUrl=https://bot.example/telegram/webhook"));
        await telegram.Until(() => telegram.Calls.Any(static call => call.Method == "setWebhook"));
        Assert.Equal(2, telegram.Attempts["setWebhook"]);
    }

    private static async Task StartAndStop(FakeBotApi telegram, int starts)
    {
        await using RunningHost host = await RunningHost.Start(telegram.Settings("--Telegram:AdminIds:0=42"));
        // The names, in two languages, are the last of it.
        await telegram.Until(() => telegram.Attempts.GetValueOrDefault("getMyName") >= 2 * starts && telegram.Attempts.GetValueOrDefault("setMyName") >= 2);
        telegram.Say("/cancel");
        await telegram.Next();
    }

    private static int Sets(FakeBotApi telegram) => telegram.Calls.Count(static call => call.Method.StartsWith("setMy", StringComparison.Ordinal));

    private static string? Description(FakeBotApi telegram, string scope, string? language, string command) => telegram.Calls
        .Where(call => call.Method == "setMyCommands"
            && call.Body.GetProperty("scope").GetProperty("type").GetString() == scope
            && (call.Body.TryGetProperty("language_code", out JsonElement code) ? code.GetString() : null) == language)
        .SelectMany(static call => call.Body.GetProperty("commands").EnumerateArray())
        .Where(one => one.GetProperty("command").GetString() == command)
        .Select(static one => one.GetProperty("description").GetString()).FirstOrDefault();
}
