using ChinaRussiaBot.Host.Store;
using ChinaRussiaBot.Host.Tests.Support;
using ChinaRussiaBot.Host.Tests.Telegram.Fake;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;

namespace ChinaRussiaBot.Host.Tests.Telegram;

public sealed class DeliveryTests
{
    private static readonly string[] fast = ["--Telegram:MessagesPerSecondPerChat=1000", "--Telegram:MessagesPerSecond=1000", "--Telegram:MessagesPerMinutePerGroup=60000"];

    [Fact]
    public async Task A_repeated_update_is_answered_once()
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        await using RunningHost host = await RunningHost.Start(telegram.Settings(fast));
        object update = new { update_id = 41, message = new { message_id = 1, date = 1_795_000_000, chat = new { id = 5, type = "private" }, from = new { id = 5, is_bot = false, first_name = "A" }, text = "/cancel" } };
        telegram.Updates.AddRaw(41, update);
        await telegram.Next();
        telegram.Updates.AddRaw(41, update);
        telegram.Updates.AddRaw(42, update);
        telegram.Say("/help");
        Assert.Contains("/ports", (await telegram.Next()).Plain, StringComparison.Ordinal);
        Assert.Equal(2, telegram.Calls.Count(static call => call.Method == "sendMessage"));
    }

    [Fact]
    public async Task An_update_that_cannot_be_read_spoils_no_other()
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        telegram.Say("/help");
        telegram.Updates.AddRaw(9001, new { update_id = 9001, my_chat_member = new { chat = new { id = 3, type = "private" }, date = 1, from = new { id = 3, is_bot = false, first_name = "B" }, old_chat_member = new { status = "unheard_of" }, new_chat_member = new { status = "unheard_of" } } });
        telegram.Updates.AddRaw(9002, new { update_id = 9002, message = "not an object" });
        telegram.Updates.AddRaw(9003, new { nothing = true });
        telegram.Say("/cancel");
        await using RunningHost host = await RunningHost.Start(telegram.Settings(fast));
        await telegram.Next();
        await telegram.Next();
        string metrics = await host.Http.GetStringAsync("/metrics", TestContext.Current.CancellationToken);
        Assert.Contains("bot_telegram_updates_total{outcome=\"unreadable\"} 3", metrics, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_order_of_a_chat_is_kept_while_chats_run_side_by_side()
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        await using RunningHost host = await RunningHost.Start(telegram.Settings([.. fast, "--Telegram:Workers=8"]));
        for (int number = 0; number < 20; number++)
        {
            for (int chat = 1; chat <= 10; chat++)
                telegram.Say($"/feedback n{number}", chat, message: (number * 100) + chat);
            for (int chat = 1; chat <= 10; chat++)
                telegram.Say($"问题{number}", chat, message: 10_000 + (number * 100) + chat);
        }

        List<FakeCall> calls = [];
        while (calls.Count < 400)
            calls.Add(await telegram.Next());
        foreach (IGrouping<long, FakeCall> chat in calls.GroupBy(static call => call.Chat))
        {
            int[] questions = [.. chat.Where(static call => call.Body.TryGetProperty("reply_parameters", out _)).Select(static call => call.Body.GetProperty("reply_parameters").GetProperty("message_id").GetInt32())];
            Assert.Equal(20, questions.Length);
            Assert.Equal(questions.Order(), questions);
        }
    }

    [Fact]
    public async Task A_chat_that_must_wait_delays_no_other()
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        await using RunningHost host = await RunningHost.Start(telegram.Settings(fast));
        telegram.FailNext("sendMessage", 429, "Too Many Requests: retry after 2", new { retry_after = 2 });
        telegram.Say("/help", 1);
        await host.Log.Saw("asked to wait");
        telegram.Say("/help", 2);
        Assert.Equal(2, (await telegram.Next()).Chat);
        Assert.Equal(1, (await telegram.Next()).Chat);
    }

    [Fact]
    public async Task Failures_of_the_server_are_outlasted()
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        telegram.GatewayNext("getMe");
        telegram.FailNext("deleteWebhook", 500, "Internal Server Error");
        telegram.GatewayNext("getUpdates");
        telegram.CutNext("getUpdates", afterwards: false);
        telegram.FailNext("sendMessage", 502, "Bad Gateway");
        await using RunningHost host = await RunningHost.Start(telegram.Settings(fast));
        telegram.Say("/help");
        await telegram.Next();
        Assert.InRange(telegram.Attempts["getUpdates"], 3, 8);
        Assert.Equal(2, telegram.Attempts["sendMessage"]);
    }

    [Fact]
    public async Task A_message_that_telegram_cannot_parse_goes_as_plain_text()
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        await using RunningHost host = await RunningHost.Start(telegram.Settings(fast));
        telegram.FailNext("sendMessage", 400, "Bad Request: can't parse entities: Unsupported start tag");
        telegram.Say("贸易额");
        FakeCall sent = await telegram.Next();
        Assert.False(sent.Body.TryGetProperty("parse_mode", out _));
        Assert.DoesNotContain("&amp;", sent.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("<blockquote", sent.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_blocked_bot_keeps_quiet_until_it_is_spoken_to()
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        await using RunningHost host = await RunningHost.Start(telegram.Settings(fast));
        telegram.Chats.Closed[8] = new FakeRefusal(403, "Forbidden: bot was blocked by the user");
        telegram.Say("/help", 8);
        await host.Log.Saw("gone");
        telegram.Chats.Closed.Clear();
        telegram.Say("/help", 8);
        Assert.Equal(8, (await telegram.Next()).Chat);
        Assert.Equal(2, telegram.Attempts["sendMessage"]);
    }

    [Fact]
    public async Task A_group_that_became_a_supergroup_is_followed()
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        await using RunningHost host = await RunningHost.Start(telegram.Settings(fast));
        telegram.Chats.Admins.Add(5);
        telegram.Say($"/lang@{FakeBotApi.Username} zh", -20, 5);
        await telegram.Next();
        telegram.Chats.Closed[-20] = new FakeRefusal(400, "Bad Request: group chat was upgraded to a supergroup chat", new { migrate_to_chat_id = -1009 });
        telegram.Say($"/help@{FakeBotApi.Username}", -20, 5, client: "ru");
        FakeCall moved = await telegram.Next();
        Assert.Equal(-1009, moved.Chat);
        telegram.Say($"/settings@{FakeBotApi.Username}", -1009, 5, client: "ru");
        Assert.Contains("中文", (await telegram.Next()).Plain, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Товарооборот России и Китая в 2023 году", "А в 2022 году?", "190,27")]
    [InlineData("2023年中俄贸易额是多少？", "那2022年呢？", "1902.71亿美元")]
    public async Task What_was_talked_about_and_what_waits_to_be_sent_moves_with_a_group(string question, string then, string figure)
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        await using RunningHost host = await RunningHost.Start(telegram.Settings(fast));
        telegram.Say($"@{FakeBotApi.Username} {question}", -21, 5);
        await telegram.Next();
        telegram.Chats.Closed[-21] = new FakeRefusal(400, "Bad Request: group chat was upgraded to a supergroup chat", new { migrate_to_chat_id = -1010 });
        telegram.Chats.Closed[-1010] = new FakeRefusal(429, "Too Many Requests: retry after 1", new { retry_after = 1 });
        telegram.Say($"/help@{FakeBotApi.Username}", -21, 5, client: "ru");
        await host.Log.Saw("asked to wait").WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        Assert.Equal(["-1010"], host.App.Services.GetRequiredService<Database>().Rows("SELECT chat FROM outbox", static row => row.GetString(0)));
        telegram.Chats.Closed.Clear();
        Assert.Equal(-1010, (await telegram.Next()).Chat);
        telegram.Say($"@{FakeBotApi.Username} {then}", -1010, 5);
        Assert.Contains(figure, (await telegram.Next()).Plain, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_whose_updates_have_no_number_is_not_asked_without_pause()
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        FakeTimeProvider clock = new(TimeProvider.System.GetUtcNow());
        telegram.Updates.AddRaw(int.MaxValue, new { nothing = true });
        await using RunningHost host = await RunningHost.Start(telegram.Settings(fast), builder => builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(clock)));
        await host.Log.Saw("without a number").WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        Assert.Equal(1, telegram.Attempts["getUpdates"]);
        telegram.Say("/help", message: 7);
        clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Contains("/ports", (await telegram.Next()).Plain, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_killed_process_left_is_done_by_the_next()
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        using TemporaryFolder folder = new();
        SmallKnowledge.Write(folder);
        telegram.FailNext("sendMessage", 429, "Too Many Requests: retry after 3000", new { retry_after = 3000 });
        await using (RunningHost first = await RunningHost.Start(telegram.Settings(fast), folder: folder))
        {
            telegram.Say("/help", 1);
            await first.Log.Saw("asked to wait");
        }

        telegram.Say("/cancel", 2);
        await using RunningHost second = await RunningHost.Start(telegram.Settings(fast), folder: folder);
        long[] chats = [(await telegram.Next()).Chat, (await telegram.Next()).Chat];
        Assert.Equal([1, 2], chats.Order());
        Assert.Equal(2, telegram.Calls.Count(static call => call.Method == "sendMessage"));
    }

    [Fact]
    public async Task A_refused_token_ends_the_channel_and_not_the_host()
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        await using RunningHost host = await RunningHost.Start([$"--Telegram:Token=1:wrong-token-000", $"--Telegram:BaseUrl={telegram.Address}"]);
        await host.Log.Saw("refuses the token");
        using HttpResponseMessage answer = await host.Ask(new { question = "贸易" });
        Assert.True(answer.IsSuccessStatusCode);
    }
}
