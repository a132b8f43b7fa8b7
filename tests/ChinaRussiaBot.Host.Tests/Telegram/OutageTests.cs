using System.Text.Json;
using ChinaRussiaBot.Host.Channels;
using ChinaRussiaBot.Host.Channels.Telegram;
using ChinaRussiaBot.Host.Channels.Telegram.Api;
using ChinaRussiaBot.Host.Channels.Telegram.Sending;
using ChinaRussiaBot.Host.Store;
using ChinaRussiaBot.Host.Tests.Support;
using ChinaRussiaBot.Host.Tests.Telegram.Fake;
using ChinaRussiaBot.Host.Wording;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using Telegram.Bot.Exceptions;

namespace ChinaRussiaBot.Host.Tests.Telegram;

/// <summary>What becomes of a message that does not get through: by a fault of ours, by one of the platform's, by a broken connection.</summary>
public sealed class OutageTests
{
    private static readonly string[] fast = ["--Telegram:MessagesPerSecondPerChat=1000"];

    [Fact]
    public async Task A_picture_that_cannot_be_made_goes_as_its_words_and_one_without_words_holds_nobody_up()
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        await using RunningHost host = await RunningHost.Start(telegram.Settings(fast));
        // Neither names a series: drawing them is a fault of ours every time.
        Put(
            host,
            new Outgoing("81", "sendPhoto", """{"chat_id":81,"photo":5,"caption":"Товарооборот 贸易额"}"""),
            new Outgoing("82", "sendPhoto", """{"chat_id":82,"photo":5}"""));
        telegram.Say("/cancel", 82, client: "ru");
        telegram.Say("/cancel", 81, client: "zh");
        List<FakeCall> calls = [];
        while (calls.Count < 3)
            calls.Add(await telegram.Next(TimeSpan.FromSeconds(30)));
        Assert.Equal(["Товарооборот 贸易额", Texts.NothingToCancel.Chinese], calls.Where(static call => call.Chat == 81).Select(static call => call.Plain));
        Assert.Equal([Texts.NothingToCancel.Russian], calls.Where(static call => call.Chat == 82).Select(static call => call.Plain));
    }

    [Theory]
    [InlineData("Товарооборот в 2022 году")]
    [InlineData("2022年中俄贸易额")]
    public async Task An_answer_whose_connection_broke_after_it_had_left_is_not_sent_twice(string question)
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        await using RunningHost host = await RunningHost.Start(telegram.Settings(fast));
        telegram.CutNext("sendMessage", afterwards: true);
        telegram.Say(question, 83);
        FakeCall answer = await telegram.Next();
        telegram.Say("/cancel", 83);
        Assert.NotEqual(answer.Plain, (await telegram.Next()).Plain);
        Assert.Equal(2, telegram.Attempts["sendMessage"]);
    }

    [Fact]
    public async Task A_changed_message_is_changed_again_after_a_broken_connection_for_twice_is_the_same_as_once()
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        await using RunningHost host = await RunningHost.Start(telegram.Settings(fast));
        int question = telegram.Say("Товарооборот в 2022 году", 84);
        await telegram.Next();
        telegram.CutNext("editMessageText", afterwards: false);
        telegram.Edit("Товарооборот в 2023 году", question, 84);
        Assert.Equal("editMessageText", (await telegram.Next()).Method);
    }

    [Theory]
    [InlineData(500, 23, true)]
    [InlineData(502, 25, false)]
    [InlineData(429, 23, true)]
    [InlineData(429, 25, false)]
    public async Task An_outage_is_outlasted_for_a_day(int code, int hours, bool isTriedAgain)
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        await using RunningHost host = await RunningHost.Start(telegram.Settings(fast));
        telegram.FailNext("sendMessage", code, "Too busy");
        Outgoing call = new("85", "sendMessage", """{"chat_id":85,"text":"晚了 поздно"}""") { Age = TimeSpan.FromHours(hours) };
        Verdict verdict = await host.App.Services.GetRequiredService<Delivery>().Make(call, TestContext.Current.CancellationToken);
        Assert.Equal(isTriedAgain, verdict is Verdict.Again);
        Assert.Equal(!isTriedAgain, verdict is Verdict.Dropped { Why: "given up" });
        string metrics = await host.Http.GetStringAsync("/metrics", TestContext.Current.CancellationToken);
        Assert.Equal(!isTriedAgain, metrics.Contains("bot_telegram_sends_total{outcome=\"given up\"} 1", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("sendMessage", 6, true)]
    [InlineData("sendMessage", 7, false)]
    [InlineData("editMessageText", 7, false)]
    public void A_fault_of_ours_is_tried_again_some_times(string method, int faults, bool isTriedAgain) =>
        Assert.Equal(isTriedAgain, SendVerdict.OfFault(new Outgoing("86", method, "{}") { Faults = faults }) is Verdict.Again { IsOurFault: true });

    [Fact]
    public void What_moves_to_a_supergroup_neither_changes_nor_quotes_the_message_of_the_same_number_there()
    {
        Outgoing moved = StoredBody.Moved(new Outgoing("-9", "editMessageText", """{"chat_id":-9,"message_id":5,"text":"да 是"}"""), -1009);
        Assert.Equal(("sendMessage", """{"chat_id":-1009,"text":"да 是"}"""), (moved.Method, moved.Body));
        Assert.DoesNotContain("reply", StoredBody.Moved(new Outgoing("-9", "sendMessage", """{"chat_id":-9,"text":"да","reply_parameters":{"message_id":7}}"""), -1009).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_connection_that_could_not_be_made_in_time_is_no_message_that_may_have_arrived()
    {
        using SocketsHttpHandler nowhere = new()
        {
            ConnectTimeout = TimeSpan.FromMilliseconds(1),
            ConnectCallback = static async (_, cancellation) =>
            {
                await Task.Delay(Timeout.Infinite, cancellation);
                return Stream.Null;
            },
        };
        using HttpClient http = new(new LeavingBytes(nowhere));
        using StringContent body = new("{}");
        HttpRequestException failure = await Assert.ThrowsAsync<HttpRequestException>(() => http.PostAsync("http://192.0.2.1/", body, TestContext.Current.CancellationToken));
        Assert.Equal(HttpRequestError.ConnectionError, failure.HttpRequestError);
        Assert.True(Failure.IsSurelyNotDone(new RequestException("timed out", new TaskCanceledException("timed out", failure))));
    }

    [Fact]
    public async Task What_was_swallowed_after_it_had_left_may_have_arrived_and_is_not_repeated()
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        telegram.Swallow("sendMessage");
        FakeTimeProvider clock = new();
        using BotApi api = new(Options.Create(new TelegramOptions { Token = FakeBotApi.Token, BaseUrl = telegram.Address }), clock, NullLogger<BotApi>.Instance);
        Outgoing call = new("87", "sendMessage", """{"chat_id":87,"text":"?"}""");
        Task<JsonElement> sending = api.Call(new StoredRequest(call.Method, call.Body), TestContext.Current.CancellationToken);
        await telegram.Tried("sendMessage");
        clock.Advance(TimeSpan.FromSeconds(31));
        RequestException late = await Assert.ThrowsAsync<RequestException>(() => sending);
        Assert.Equal(new Verdict.Dropped("perhaps arrived"), SendVerdict.Of(late, call));
    }

    private static void Put(RunningHost host, params Outgoing[] calls)
    {
        List<long> stored = host.App.Services.GetRequiredService<Outbox>().Add(host.App.Services.GetRequiredService<BotApi>().Channel, calls);
        host.App.Services.GetRequiredService<Sender>().Add(stored.Zip(calls, static (seq, call) => (seq, call.Chat)));
    }
}
