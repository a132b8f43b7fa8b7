using System.Text.Json;
using System.Text.Json.Serialization;
using ChinaRussiaBot.Host.Channels.Telegram.Api;
using ChinaRussiaBot.Host.Store;
using ChinaRussiaBot.Host.Tests.Support;
using ChinaRussiaBot.Host.Tests.Telegram.Fake;
using ChinaRussiaBot.Host.Wording;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace ChinaRussiaBot.Host.Tests.Telegram;

/// <summary>A store that cannot be written for a time, as on a full disk, and one that an older version left.</summary>
public sealed class StoreRefusesTests
{
    private static readonly string[] fast = ["--Telegram:MessagesPerSecondPerChat=1000"];
    private static readonly JsonSerializerOptions withoutNulls = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    [Fact]
    public async Task What_was_sent_and_could_not_be_written_down_is_not_sent_again_and_its_chat_goes_on()
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        await using RunningHost host = await RunningHost.Start(telegram.Settings(fast));
        Database store = host.App.Services.GetRequiredService<Database>();
        telegram.WhenNext("sendMessage", () => Close(store));
        telegram.Say("Товарооборот в 2022 году", 71);
        Assert.Contains("190,27", (await telegram.Next()).Plain, StringComparison.Ordinal);
        await Saw(host, "the store refuses");
        Open(store);
        telegram.Say("/cancel", 71, client: "ru");
        Assert.Equal(Texts.NothingToCancel.Russian, (await telegram.Next()).Plain);
        Assert.Equal(2, telegram.Attempts["sendMessage"]);
    }

    [Fact]
    public async Task What_could_not_be_begun_is_sent_when_the_store_can_be_written_again()
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        await using RunningHost host = await RunningHost.Start(telegram.Settings(fast));
        Database store = host.App.Services.GetRequiredService<Database>();
        telegram.FailNext("sendMessage", 429, "Too Many Requests: retry after 1", new { retry_after = 1 });
        telegram.Say("/cancel", 72, client: "zh");
        await Saw(host, "asked to wait");
        Close(store);
        await Saw(host, "the store refuses");
        Open(store);
        Assert.Equal(Texts.NothingToCancel.Chinese, (await telegram.Next()).Plain);
        telegram.Say("/help", 72, client: "zh");
        await telegram.Next();
        Assert.Equal(2, telegram.Calls.Count(static call => call.Method == "sendMessage"));
    }

    [Theory]
    [InlineData("Товарооборот в 2022 году", "190,27")]
    [InlineData("2022年中俄贸易额", "1902.71亿美元")]
    public async Task An_answer_that_could_not_be_kept_is_kept_when_the_store_can_be_written_again(string question, string figure)
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        await using RunningHost host = await RunningHost.Start(telegram.Settings(fast));
        Database store = host.App.Services.GetRequiredService<Database>();
        Inbox inbox = host.App.Services.GetRequiredService<Inbox>();
        List<(long Seq, string Chat)> taken = inbox.Take(Channel(host), [new Received(900_001, "73", Payload(question))]);
        Close(store);
        host.App.Services.GetRequiredService<ChinaRussiaBot.Host.Channels.Telegram.Receiving.ChatQueues>().Add(taken);
        await Saw(host, "the store refuses");
        Open(store);
        Assert.Contains(figure, (await telegram.Next()).Plain, StringComparison.Ordinal);
        Assert.Empty(inbox.Pending(Channel(host)));
    }

    [Fact]
    public async Task A_store_of_the_version_before_opens_and_what_waits_in_it_is_sent()
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        using TemporaryFolder folder = new();
        SmallKnowledge.Write(folder);
        await using (SqliteConnection old = new($"Data Source={Path.Combine(folder.Sub("store"), "bot.db")};Pooling=False"))
        {
            await old.OpenAsync(TestContext.Current.CancellationToken);
            using SqliteCommand command = old.CreateCommand();
#pragma warning disable CA2100 // Constants of these tests.
            command.CommandText = string.Concat(Schema.Steps.Take(5)) + """
                INSERT INTO outbox (channel, chat, method, body) VALUES ('telegram:1234567890', '74', 'sendMessage', '{"chat_id":74,"text":"осталось"}');
                PRAGMA user_version = 5;
                """;
#pragma warning restore CA2100
            await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        await using RunningHost host = await RunningHost.Start(telegram.Settings(fast), folder: folder);
        Assert.Equal((74, "осталось"), ((await telegram.Next()) is var left ? (left.Chat, left.Plain) : default));
        Assert.DoesNotContain(host.Log.Lines, static line => line.Contains("damaged", StringComparison.OrdinalIgnoreCase));
    }

    private static string Channel(RunningHost host) => host.App.Services.GetRequiredService<BotApi>().Channel;

    private static string Payload(string question) =>
        JsonSerializer.Serialize(FakePeople.Question(question, 900_001, 73, 1), withoutNulls);

    // As on a full disk: what is read is read, what is written is refused.
    private static void Close(Database store) => store.Run("PRAGMA query_only = ON");

    private static void Open(Database store) => store.Run("PRAGMA query_only = OFF");

    private static Task Saw(RunningHost host, string words) => host.Log.Saw(words).WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
}
