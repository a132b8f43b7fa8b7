using ChinaRussiaBot.Host.Store;
using ChinaRussiaBot.Host.Tests.Support;
using ChinaRussiaBot.Host.Tests.Telegram.Fake;
using ChinaRussiaBot.Host.Wording;
using Microsoft.Extensions.DependencyInjection;

namespace ChinaRussiaBot.Host.Tests.Telegram;

/// <summary>What the buttons under answers lead to, long after they were sent too.</summary>
public sealed class ButtonTests
{
    private static readonly string[] fast = ["--Telegram:MessagesPerSecondPerChat=1000"];

    [Theory]
    [InlineData("ru", "w1:zh", "我用中文和俄文回答")]
    [InlineData("zh-hans", "w1:ru", "Отвечаю по-русски и по-китайски")]
    public async Task The_first_message_turns_into_the_chosen_language(string client, string press, string greeting)
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        await using RunningHost host = await RunningHost.Start(telegram.Settings(fast));
        telegram.Say("/start", client: client);
        FakeCall first = await telegram.Next();
        telegram.Press(first, press, client: client);
        FakeCall turned = await telegram.Next();
        Assert.Equal(("editMessageText", first.MessageId), (turned.Method, turned.MessageId));
        Assert.StartsWith(greeting, turned.Plain, StringComparison.Ordinal);
        telegram.Say("/settings", client: client);
        Assert.Contains(press == "w1:zh" ? "回答语言：中文" : "Язык ответов: русский", (await telegram.Next()).Plain, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whose_language_nobody_knows_is_greeted_in_both()
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        await using RunningHost host = await RunningHost.Start(telegram.Settings(fast));
        telegram.Say("/start", client: "en");
        FakeCall greeting = await telegram.Next();
        Assert.Contains(Texts.Start.Chinese, greeting.Plain, StringComparison.Ordinal);
        Assert.Contains(Texts.Start.Russian, greeting.Plain, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_suggested_question_stands_on_its_own_and_its_answer_can_be_put_into_the_other_language()
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        await using RunningHost host = await RunningHost.Start(telegram.Settings(fast));
        telegram.Say("满洲里口岸对面是哪里？");
        await telegram.Next();
        telegram.Say("/start", client: "ru");
        FakeCall start = await telegram.Next();
        telegram.Press(start, "s1:0", client: "ru");
        FakeCall answer = await telegram.Next();
        Assert.StartsWith(Texts.Example1.Russian + "\n", answer.Plain, StringComparison.Ordinal);
        Assert.Contains("240,11", answer.Plain, StringComparison.Ordinal);
        telegram.Press(answer, "l1:zh");
        FakeCall turned = await telegram.Next();
        Assert.Equal(("editMessageText", answer.MessageId), (turned.Method, turned.MessageId));
        Assert.StartsWith(Texts.Example1.Russian + "\n", turned.Plain, StringComparison.Ordinal);
        Assert.Contains("2401.1亿美元", turned.Plain, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_follow_up_is_put_into_the_other_language_as_it_was_meant_and_not_as_it_would_be_now()
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        await using RunningHost host = await RunningHost.Start(telegram.Settings(fast));
        telegram.Say("Товарооборот России и Китая в 2023 году");
        await telegram.Next();
        int question = telegram.Say("А в 2022 году?");
        FakeCall answer = await telegram.Next();
        Assert.Contains("190,27", answer.Plain, StringComparison.Ordinal);
        telegram.Say("Маньчжоули");
        await telegram.Next();
        telegram.Press(answer, "l1:zh", "А в 2022 году?", asked: question);
        Assert.Contains("1902.71亿美元", (await telegram.Next()).Plain, StringComparison.Ordinal);
        telegram.Edit("А в 2023 году?", question);
        Assert.Contains("240,11", (await telegram.Next()).Plain, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Товарооборот России и Китая в 2023 году", "А в 2022 году?", "l1:zh", "1902.71亿美元", "ru")]
    [InlineData("2023年中俄贸易额是多少？", "那2022年呢？", "l1:ru", "190,27", "zh-hans")]
    public async Task A_button_is_old_when_it_is_forgotten_what_its_question_leaned_on_and_works_when_it_leaned_on_nothing(
        string alone, string leaning, string other, string turned, string client)
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        await using RunningHost host = await RunningHost.Start(telegram.Settings(fast));
        DateTimeOffset old = TimeProvider.System.GetUtcNow() - AnsweredStore.Remembered - TimeSpan.FromHours(1);
        int first = telegram.Say(alone, client: client);
        FakeCall itself = await telegram.Next();
        int second = telegram.Say(leaning, client: client);
        FakeCall then = await telegram.Next();
        telegram.Press(then, other, leaning, client: client, asked: second, sent: old);
        Assert.Contains(turned, (await telegram.Next()).Plain, StringComparison.Ordinal);
        Database store = host.App.Services.GetRequiredService<Database>();
        // As the upkeep does after two days.
        store.Run("DELETE FROM asked");
        foreach (string data in new[] { other, client == "ru" ? "o1:ru0" : "o1:zh0", "f1:up" })
            telegram.Press(then, data, leaning, client: client, asked: second, sent: old);
        telegram.Press(itself, other, alone, client: client, asked: first, sent: old);
        FakeCall still = await telegram.Next();
        Assert.Equal(("editMessageText", itself.MessageId), (still.Method, still.MessageId));
        telegram.Say("/cancel", client: client);
        await telegram.Next();
        BilingualText[] told = [Texts.OldButton, Texts.OldButton, Texts.FeedbackThanks];
        Assert.Equal(
            told.Select(text => client == "ru" ? text.Russian : text.Chinese).Order(),
            (await telegram.Acknowledged(5)).Where(static call => call.Body.TryGetProperty("text", out _)).Select(static call => call.Body.GetProperty("text").GetString()!).Order());
        Assert.DoesNotContain(store.Rows("SELECT about FROM feedback", static row => row.GetString(0)), static about => about.Contains("trade", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Товарооборот в 2022 году", "l1:zh", "ru")]
    [InlineData("2022年中俄贸易额", "l1:ru", "zh-hans")]
    public async Task The_note_that_an_answer_is_late_is_not_taken_for_its_question(string question, string other, string client)
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        await using RunningHost host = await RunningHost.Start(telegram.Settings(fast));
        telegram.Say(question, client: client, at: TimeProvider.System.GetUtcNow().AddHours(-1));
        FakeCall late = await telegram.Next();
        Assert.StartsWith(client == "ru" ? Texts.Late.Russian : Texts.Late.Chinese, late.Plain, StringComparison.Ordinal);
        // The question was deleted: the answer replies to nothing.
        telegram.Press(late, other, client: client);
        FakeCall told = (await telegram.Acknowledged())[0];
        Assert.Equal(client == "ru" ? Texts.OldButton.Russian : Texts.OldButton.Chinese, told.Body.GetProperty("text").GetString());
        Assert.DoesNotContain(telegram.Calls, static call => call.Method == "editMessageText");
    }

    [Fact]
    public async Task A_verdict_is_about_what_the_answer_rests_on_in_either_language_and_a_second_one_replaces_the_first()
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        using TemporaryFolder folder = new();
        SmallKnowledge.Write(folder);
        await using RunningHost host = await RunningHost.Start(telegram.Settings(fast), folder: folder);
        telegram.Say("Товарооборот в 2022 году");
        FakeCall answer = await telegram.Next();
        telegram.Press(answer, "f1:up", "Товарооборот в 2022 году");
        telegram.Press(answer, "f1:down", "Товарооборот в 2022 году");
        string last = telegram.Press(answer, "f1:down", "2022年中俄贸易额", user: 12);
        telegram.Say("/export", client: "ru");
        FakeCall export = await telegram.Next();
        Assert.Contains("\"about\": \"trade.total.2022\"", export.Plain, StringComparison.Ordinal);
        List<(string, string)> kept = host.App.Services.GetRequiredService<Database>().Rows("SELECT about, verdict FROM feedback", static row => (row.GetString(0), row.GetString(1)));
        Assert.Equal([("trade.total.2022", "down"), ("trade.total.2022", "down")], kept);
        Assert.Equal(Texts.FeedbackBad.Chinese, (await telegram.Acknowledged(3)).Single(call => call.Body.Text("callback_query_id") == last).Body.Text("text"));
    }

    [Fact]
    public async Task A_place_on_the_map_leads_to_the_nearest_border_crossings()
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        await using RunningHost host = await RunningHost.Start(telegram.Settings(fast));
        telegram.SendPlace(50.27, 127.54, client: "ru");
        FakeCall near = await telegram.Next();
        Assert.Equal(["p1:heihe-road", "p1:manzhouli-rail"], near.Buttons.Select(static button => button.Data));
        Assert.Contains("Хэйхэ (автомобильный) — Благовещенск, около 10\u00a0км", near.Plain, StringComparison.Ordinal);
    }
}
