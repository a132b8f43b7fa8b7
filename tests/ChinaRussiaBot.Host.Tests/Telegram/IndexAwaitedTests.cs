using ChinaRussiaBot.Generations;
using ChinaRussiaBot.Host.Channels.Telegram.Api;
using ChinaRussiaBot.Host.Engine;
using ChinaRussiaBot.Host.Store;
using ChinaRussiaBot.Host.Tests.Support;
using ChinaRussiaBot.Host.Tests.Telegram.Fake;
using ChinaRussiaBot.Host.Wording;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;

namespace ChinaRussiaBot.Host.Tests.Telegram;

/// <summary>Questions that come while the index is not open yet: a slow start must not cost those their answers who asked first.</summary>
public sealed class IndexAwaitedTests
{
    private static readonly string[] fast = ["--Telegram:MessagesPerSecondPerChat=1000", "--Telegram:Workers=2", "--Telegram:QuestionsPerMinute=1"];
    private readonly FakeTimeProvider clock = new(TimeProvider.System.GetUtcNow());

    [Theory]
    [InlineData("2022年中俄贸易额", "索引正在准备，准备好后会自动回答您的问题。", "1902.71亿美元")]
    [InlineData("Товарооборот в 2022 году", "Индекс ещё готовится. Как только он будет готов, я отвечу на ваш вопрос.", "190,27")]
    [InlineData("/ask Товарооборот в 2022 году", "Индекс ещё готовится. Как только он будет готов, я отвечу на ваш вопрос.", "190,27")]
    public async Task They_are_told_once_and_answered_by_themselves(string question, string notice, string figure)
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        await using RunningHost host = await StartWithoutIndex(telegram);
        int[] asked = [telegram.Say(question, 41), telegram.Say(question, 42), telegram.Say(question, 43)];
        Dictionary<long, string> told = [];
        while (told.Count < 3)
        {
            FakeCall call = await Soon(telegram);
            told.Add(call.Chat, call.Plain);
        }

        Assert.All(told.Values, words => Assert.Equal(notice, words));
        // Nobody who asks something else waits behind them.
        telegram.Say("/cancel", 44, client: "ru");
        Assert.Equal(Texts.NothingToCancel.Russian, (await Soon(telegram)).Plain);

        Open(host);
        Dictionary<long, FakeCall> answers = [];
        while (answers.Count < 3)
        {
            FakeCall answer = await Soon(telegram);
            answers.Add(answer.Chat, answer);
        }

        Assert.All(answers.Values, answer => Assert.Contains(figure, answer.Plain, StringComparison.Ordinal));
        Assert.Equal(asked, answers.OrderBy(static one => one.Key).Select(static one => one.Value.Body.GetProperty("reply_parameters").GetProperty("message_id").GetInt32()));
        Assert.Equal(7, telegram.Calls.Count(static call => call.Method == "sendMessage"));
    }

    [Fact]
    public async Task What_is_asked_next_in_a_chat_waits_behind_and_the_order_is_kept()
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        await using RunningHost host = await StartWithoutIndex(telegram);
        telegram.Say("2022年中俄贸易额", 41);
        telegram.Say("/cancel", 41, client: "zh");
        Assert.Equal(Texts.AnswerFollows.Chinese, (await Soon(telegram)).Plain);
        Open(host);
        Assert.Contains("1902.71亿美元", (await Soon(telegram)).Plain, StringComparison.Ordinal);
        Assert.Equal(Texts.NothingToCancel.Chinese, (await Soon(telegram)).Plain);
    }

    [Fact]
    public async Task A_process_that_is_stopped_meanwhile_leaves_them_to_the_next()
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        using TemporaryFolder folder = new();
        SmallKnowledge.Write(folder);
        await using (RunningHost first = await StartWithoutIndex(telegram, folder))
        {
            telegram.Say("Товарооборот в 2022 году", 41);
            Assert.Equal(Texts.AnswerFollows.Russian, (await Soon(telegram)).Plain);
            Assert.Single(first.App.Services.GetRequiredService<Inbox>().Pending(first.App.Services.GetRequiredService<BotApi>().Channel));
        }

        await using RunningHost second = await RunningHost.Start(telegram.Settings(fast), folder: folder);
        Assert.Contains("190,27", (await telegram.Next()).Plain, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2022年中俄贸易额", "索引正在准备，准备好后会自动回答您的问题。", "索引正在准备，请过一分钟再问。")]
    [InlineData("Товарооборот в 2022 году", "Индекс ещё готовится. Как только он будет готов, я отвечу на ваш вопрос.", "Индекс ещё готовится, спросите через минуту.")]
    public async Task When_it_cannot_be_opened_they_are_told_to_ask_later(string question, string notice, string later)
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        await using RunningHost host = await StartWithoutIndex(telegram);
        telegram.Say(question, 41);
        Assert.Equal(notice, (await Soon(telegram)).Plain);
        host.App.Services.GetRequiredService<EngineGate>().Report(new(EnginePhase.Failed, "test"));
        Assert.Equal(later, (await Soon(telegram)).Plain);
        telegram.Say(question, 42);
        Assert.Equal(later, (await telegram.Next()).Plain);
    }

    // Nothing opens the index but the test.
    private Task<RunningHost> StartWithoutIndex(FakeBotApi telegram, TemporaryFolder? folder = null) => RunningHost.Start(
        telegram.Settings(fast),
        builder =>
        {
            builder.Services.Remove(builder.Services.Single(static service => service.ImplementationType == typeof(EngineStart)));
            builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(clock));
        },
        folder,
        ready: false);

    private static void Open(RunningHost host) =>
        host.App.Services.GetRequiredService<EngineGate>().Open(host.App.Services.GetRequiredService<GenerationStore>().OpenCurrent());

    // Time passes until the next message comes.
    private async Task<FakeCall> Soon(FakeBotApi telegram)
    {
        Task<FakeCall> next = telegram.Next();
        await Support.Soon.Holds(() =>
        {
            clock.Advance(TimeSpan.FromSeconds(1));
            return next.IsCompleted;
        });
        return await next;
    }
}
