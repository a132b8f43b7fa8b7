using System.Text.Json;
using ChinaRussiaBot.Host.Channels;
using ChinaRussiaBot.Host.Channels.Telegram;
using ChinaRussiaBot.Host.Channels.Telegram.Api;
using ChinaRussiaBot.Host.Channels.Telegram.Handling;
using ChinaRussiaBot.Host.Store;
using ChinaRussiaBot.Host.Tests.Support;
using ChinaRussiaBot.Host.Tests.Telegram.Fake;
using ChinaRussiaBot.Host.Wording;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging.Abstractions;
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
        using BotApi api = new(Options.Create(new TelegramOptions { Token = FakeBotApi.Token, BaseUrl = telegram.Address }), clock, NullLogger<BotApi>.Instance);
        TaskCompletionSource<IReadOnlyList<Outgoing>> answer = new();
        Task<IReadOnlyList<Outgoing>> shown = new Typing(api, clock).While(Asked(5), () => answer.Task, TestContext.Current.CancellationToken);
        await Soon.Holds(() =>
        {
            clock.Advance(TimeSpan.FromSeconds(1));
            return telegram.Calls.Count(static call => call.Method == "sendChatAction") >= 2;
        });

        answer.SetResult([]);
        Assert.Empty(await shown);
        Assert.Equal("typing", telegram.Calls.First().Body.GetProperty("action").GetString());
    }

    [Fact]
    public async Task An_answer_does_not_wait_for_the_sign_that_it_is_being_written()
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        telegram.Swallow("sendChatAction");
        FakeTimeProvider clock = new();
        using BotApi api = new(Options.Create(new TelegramOptions { Token = FakeBotApi.Token, BaseUrl = telegram.Address }), clock, NullLogger<BotApi>.Instance);
        TaskCompletionSource<IReadOnlyList<Outgoing>> answer = new();
        Task<IReadOnlyList<Outgoing>> shown = new Typing(api, clock).While(Asked(6), () => answer.Task, TestContext.Current.CancellationToken);
        await Soon.Holds(() =>
        {
            clock.Advance(TimeSpan.FromSeconds(1));
            return telegram.Attempts.GetValueOrDefault("sendChatAction") > 0;
        });

        answer.SetResult([]);
        Assert.Empty(await shown.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("Товарооборот в 2022 году", "l1:zh", "ru", "через")]
    [InlineData("2022年中俄贸易额", "l1:ru", "zh-hans", "秒")]
    public async Task A_button_that_asks_again_counts_as_a_question(string question, string other, string client, string notice)
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        await using RunningHost host = await RunningHost.Start(telegram.Settings("--Telegram:QuestionsPerMinute=2", "--Telegram:MessagesPerSecondPerChat=1000"));
        int asked = telegram.Say(question, 33, client: client);
        FakeCall answer = await telegram.Next();
        telegram.Press(answer, other, question, asked: asked, client: client);
        Assert.Equal("editMessageText", (await telegram.Next()).Method);
        foreach (string data in new[] { other, client == "ru" ? "o1:ru0" : "o1:zh0", "f1:up", client == "ru" ? "n1:ru1" : "n1:zh1" })
            telegram.Press(answer, data, question, asked: asked, client: client);
        FakeCall told = await telegram.Next();
        Assert.Equal("sendMessage", told.Method);
        Assert.Contains(notice, told.Plain, StringComparison.Ordinal);
        telegram.Say("/cancel", 33, client: client);
        Assert.Equal(client == "ru" ? Texts.NothingToCancel.Russian : Texts.NothingToCancel.Chinese, (await telegram.Next()).Plain);
    }

    [Fact]
    public async Task Typing_in_other_chats_has_a_limit_of_its_own()
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        await using RunningHost host = await RunningHost.Start(telegram.Settings("--Telegram:InlineQueriesPerMinute=2", "--Telegram:QuestionsPerMinute=1", "--Telegram:MessagesPerSecondPerChat=1000"));
        foreach (string words in new[] { "товарооборот 2022", "2022年贸易额" })
        {
            telegram.AskInline(words, 34);
            Assert.Equal("answerInlineQuery", (await telegram.Next()).Method);
        }

        telegram.AskInline("товарооборот 2023", 34);
        telegram.Say("Товарооборот в 2022 году", 34);
        Assert.Contains("190,27", (await telegram.Next()).Plain, StringComparison.Ordinal);
        telegram.AskInline("товарооборот 2023", 35);
        Assert.Equal("answerInlineQuery", (await telegram.Next()).Method);
        Assert.Equal(3, telegram.Attempts["answerInlineQuery"]);
    }

    [Theory]
    [InlineData("Товарооборот в 2022 году", "190,27", "через")]
    [InlineData("2022年中俄贸易额", "1902.71亿美元", "秒")]
    public async Task An_edited_message_without_an_answer_holds_nobody_up_and_counts_as_a_question(string question, string figure, string notice)
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        // A clock that stands: whoever waits, waits for ever.
        FakeTimeProvider clock = new(TimeProvider.System.GetUtcNow());
        await using RunningHost host = await RunningHost.Start(
            telegram.Settings("--Telegram:QuestionsPerMinute=1", "--Telegram:MessagesPerSecondPerChat=1000", "--Telegram:Workers=1"),
            builder => builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(clock)));
        telegram.Edit(question, 501, 36);
        Assert.Contains(figure, (await telegram.Next(TimeSpan.FromSeconds(30))).Plain, StringComparison.Ordinal);
        telegram.Edit(question, 502, 36);
        Assert.Contains(notice, (await telegram.Next(TimeSpan.FromSeconds(30))).Plain, StringComparison.Ordinal);
    }

    private static string Text(IReadOnlyList<Outgoing>? told) => JsonDocument.Parse(Assert.Single(told!).Body).RootElement.Text("text");

    private static Incoming Asked(long user, string client = "ru") => new(
        new Message { Id = 1, Chat = new() { Id = user, Type = ChatType.Private }, From = new() { Id = user, FirstName = "A", LanguageCode = client }, Text = client == "ru" ? "вопрос" : "问题" },
        client == "ru" ? "вопрос" : "问题",
        new ChinaRussiaBot.Host.Store.Chat(null, true));
}
