using System.Text.Json;
using ChinaRussiaBot.Host.Channels;
using ChinaRussiaBot.Host.Channels.Telegram;
using ChinaRussiaBot.Host.Channels.Telegram.Api;
using ChinaRussiaBot.Host.Channels.Telegram.Handling;
using ChinaRussiaBot.Host.Store;
using ChinaRussiaBot.Host.Tests.Support;
using ChinaRussiaBot.Host.Tests.Telegram.Fake;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace ChinaRussiaBot.Host.Tests.Telegram;

/// <summary>Too many questions, and slow answers.</summary>
public sealed class ManyQuestionsTests
{
    [Theory]
    [InlineData("贸易额", "秒")]
    [InlineData("Товарооборот", "через")]
    public async Task After_so_many_questions_a_minute_one_notice_comes_and_then_nothing(string question, string notice)
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        await using RunningHost host = await RunningHost.Start(telegram.Settings("--Telegram:QuestionsPerMinute=2", "--Telegram:MessagesPerSecondPerChat=1000"));
        for (int asked = 0; asked < 6; asked++)
            telegram.Say(question, 31);
        telegram.Say("/cancel", 31);
        telegram.Say(question, 32);
        List<FakeCall> calls = [];
        while (calls.Count < 5)
            calls.Add(await telegram.Next());
        Assert.Equal(4, calls.Count(static call => call.Chat == 31));
        Assert.Contains(notice, calls.Where(static call => call.Chat == 31).ElementAt(2).Plain, StringComparison.Ordinal);
        Assert.DoesNotContain(notice, calls.Single(static call => call.Chat == 32).Plain, StringComparison.Ordinal);
    }

    [Fact]
    public void When_the_minute_is_over_questions_are_answered_again()
    {
        FakeTimeProvider clock = new();
        AskLimit limit = new(new AskerPace(clock), clock, Options.Create(new TelegramOptions { QuestionsPerMinute = 1 }));
        Assert.Null(limit.Refuse(Asked(1)));
        Assert.NotEmpty(limit.Refuse(Asked(1))!);
        Assert.Empty(limit.Refuse(Asked(1))!);
        Assert.Null(limit.Refuse(Asked(2)));
        clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Null(limit.Refuse(Asked(1)));
    }

    [Fact]
    public void After_so_many_questions_a_day_one_notice_comes_in_the_askers_language_and_the_next_day_all_is_as_before()
    {
        FakeTimeProvider clock = new();
        AskLimit limit = new(new AskerPace(clock), clock, Options.Create(new TelegramOptions { QuestionsPerDay = 2 }));
        Assert.Null(limit.Refuse(Asked(1)));
        clock.Advance(TimeSpan.FromHours(2));
        Assert.Null(limit.Refuse(Asked(1)));
        Assert.Contains("через 22 часа", Text(limit.Refuse(Asked(1))), StringComparison.Ordinal);
        Assert.Empty(limit.Refuse(Asked(1))!);
        Assert.Null(limit.Refuse(Asked(2, "zh")));
        Assert.Null(limit.Refuse(Asked(2, "zh")));
        Assert.Contains("24小时", Text(limit.Refuse(Asked(2, "zh"))), StringComparison.Ordinal);
        clock.Advance(TimeSpan.FromHours(22));
        Assert.Null(limit.Refuse(Asked(1)));
    }

    [Fact]
    public async Task A_slow_answer_shows_that_it_is_being_written()
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        FakeTimeProvider clock = new();
        using BotApi api = new(Options.Create(new TelegramOptions { Token = FakeBotApi.Token, BaseUrl = telegram.Address }));
        TaskCompletionSource<IReadOnlyList<Outgoing>> answer = new();
        Task<IReadOnlyList<Outgoing>> shown = new Typing(api, clock).While(Asked(5), () => answer.Task, TestContext.Current.CancellationToken);
        while (telegram.Calls.Count(static call => call.Method == "sendChatAction") < 2)
        {
            clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
        }

        answer.SetResult([]);
        Assert.Empty(await shown);
        Assert.Equal("typing", telegram.Calls.First().Body.GetProperty("action").GetString());
    }

    private static string Text(IReadOnlyList<Outgoing>? told) => JsonDocument.Parse(Assert.Single(told!).Body).RootElement.Text("text");

    private static Incoming Asked(long user, string client = "ru") => new(
        new Message { Id = 1, Chat = new() { Id = user, Type = ChatType.Private }, From = new() { Id = user, FirstName = "A", LanguageCode = client }, Text = client == "ru" ? "вопрос" : "问题" },
        client == "ru" ? "вопрос" : "问题",
        new ChinaRussiaBot.Host.Store.Chat(null, true));
}
