using ChinaRussiaBot.Host.Channels.Telegram;
using ChinaRussiaBot.Host.Tests.Support;
using ChinaRussiaBot.Host.Tests.Telegram.Fake;
using ChinaRussiaBot.Host.Wording;
using Microsoft.Extensions.DependencyInjection;

namespace ChinaRussiaBot.Host.Tests.Telegram;

/// <summary>Updates that are no questions.</summary>
public sealed class KindTests
{
    private static readonly string[] fast = ["--Telegram:MessagesPerSecondPerChat=1000", "--Telegram:MessagesPerMinutePerGroup=60000"];

    public static TheoryData<string, object> WithoutWords => new()
    {
        { "voice", new { file_id = "v", file_unique_id = "v", duration = 3 } },
        { "photo", new[] { new { file_id = "p", file_unique_id = "p", width = 9, height = 9 } } },
        { "sticker", new { file_id = "s", file_unique_id = "s", type = "regular", width = 9, height = 9, is_animated = false, is_video = false } },
        { "video_note", new { file_id = "n", file_unique_id = "n", length = 9, duration = 3 } },
    };

    [Theory]
    [MemberData(nameof(WithoutWords))]
    public async Task What_has_no_words_is_told_that_words_are_needed_and_in_a_group_nothing(string kind, object content)
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        await using RunningHost host = await RunningHost.Start(telegram.Settings(fast));
        Send(telegram, -100600, "ru", kind, content);
        Send(telegram, 21, "ru", kind, content);
        FakeCall told = await telegram.Next();
        Assert.Equal((21, Texts.TextOnly.Russian), (told.Chat, told.Plain));
        Send(telegram, 22, "zh-hans", kind, content);
        Assert.Equal(Texts.TextOnly.Chinese, (await telegram.Next()).Plain);
        Assert.DoesNotContain(telegram.Calls, static call => call.Method == "sendMessage" && call.Chat < 0);
    }

    [Fact]
    public async Task Whoever_stops_the_bot_is_remembered_and_heard_again_when_he_comes_back()
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        await using RunningHost host = await RunningHost.Start(telegram.Settings(fast));
        TelegramChats chats = host.App.Services.GetRequiredService<TelegramChats>();
        Membership(telegram, 23, "kicked");
        telegram.Say("/cancel", 24);
        await telegram.Next();
        await Soon.Holds(() => !chats.Find("23").Active);
        Assert.True(chats.Find("24").Active);
        Membership(telegram, 23, "member");
        await Soon.Holds(() => chats.Find("23").Active);
    }

    [Theory]
    [InlineData("ru")]
    [InlineData("zh")]
    public async Task A_press_whose_message_is_gone_is_answered_too(string client)
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        await using RunningHost host = await RunningHost.Start(telegram.Settings(fast));
        string press = telegram.Chats.Open("press-of-old");
        telegram.Updates.Add(update => new { update_id = update, callback_query = new { id = press, from = new { id = 25, is_bot = false, first_name = "A", language_code = client }, chat_instance = "1", data = "n1:ru1" } });
        await telegram.Until(() => telegram.Calls.Any(static call => call.Method == "answerCallbackQuery"));
        Assert.Equal(client == "ru" ? Texts.OldButton.Russian : Texts.OldButton.Chinese, telegram.Calls.Single(static call => call.Method == "answerCallbackQuery").Body.GetProperty("text").GetString());
    }

    private static void Send(FakeBotApi telegram, long chat, string client, string kind, object content) => telegram.Updates.Add(update => new
    {
        update_id = update,
        message = new Dictionary<string, object>
        {
            ["message_id"] = update,
            ["date"] = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds(),
            ["chat"] = chat < 0 ? (object)new { id = chat, type = "supergroup", title = "G" } : new { id = chat, type = "private", first_name = "P" },
            ["from"] = new { id = Math.Abs(chat), is_bot = false, first_name = "A", language_code = client },
            [kind] = content,
        },
    });

    private static void Membership(FakeBotApi telegram, long person, string status) => telegram.Updates.Add(update => new
    {
        update_id = update,
        my_chat_member = new
        {
            chat = new { id = person, type = "private", first_name = "P" },
            date = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds(),
            from = new { id = person, is_bot = false, first_name = "P" },
            old_chat_member = Member("member"),
            new_chat_member = Member(status),
        },
    });

    private static object Member(string status) => status == "kicked"
        ? (object)new { status, user = new { id = 1234567890, is_bot = true, first_name = "Trade" }, until_date = 0 }
        : new { status, user = new { id = 1234567890, is_bot = true, first_name = "Trade" } };
}
