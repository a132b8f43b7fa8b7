using ChinaRussiaBot.Host.Tests.Support;
using ChinaRussiaBot.Host.Tests.Telegram.Fake;
using ChinaRussiaBot.Host.Wording;

namespace ChinaRussiaBot.Host.Tests.Telegram;

public sealed class ConversationTests
{
    [Fact]
    public async Task A_question_is_answered_as_a_reply_with_buttons()
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        await using RunningHost host = await RunningHost.Start(telegram.Settings());
        int question = telegram.Say("2023年中俄贸易额是多少？");
        FakeCall answer = await telegram.Next();
        Assert.Equal(11, answer.Chat);
        Assert.Equal(question, answer.Body.GetProperty("reply_parameters").GetProperty("message_id").GetInt32());
        Assert.True(answer.Body.GetProperty("link_preview_options").GetProperty("is_disabled").GetBoolean());
        Assert.Contains(answer.Buttons, static button => button.Text == "👍");
    }

    [Theory]
    [InlineData("/start", "zh-hans", "中俄经贸")]
    [InlineData("/start", "ru", "о торговле России и Китая")]
    [InlineData("/start", null, "о торговле России и Китая")]
    [InlineData("/help", "zh", "/ports 口岸")]
    [InlineData("帮助", null, "/ports 口岸")]
    [InlineData("/помощь", "ru", "/ports — пункты пропуска")]
    [InlineData("Помощь", "zh", "/ports — пункты пропуска")]
    [InlineData("/privacy", "ru", "/deletemydata")]
    [InlineData("/start port_manzhouli-rail", "ru", "Забайкальск")]
    [InlineData("/start q_1", "zh", "2401.1亿美元")]
    [InlineData("/start q_trade__total__2022", "ru", "190,27")]
    [InlineData("/start q_nonsense", "ru", "о торговле России и Китая")]
    [InlineData("/prots", "ru", "/ports")]
    [InlineData("/cancel", "zh", "直接提问")]
    [InlineData("/sources", "ru", "источников")]
    [InlineData("/export", "ru", "\"language\": null")]
    public async Task Commands_are_answered_in_the_clients_language(string command, string? client, string expected)
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        await using RunningHost host = await RunningHost.Start(telegram.Settings());
        telegram.Say(command, client: client);
        Assert.Contains(expected, (await telegram.Next()).Plain, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_chosen_language_stays_and_data_can_be_deleted()
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        await using RunningHost host = await RunningHost.Start(telegram.Settings());
        telegram.Say("/lang zh", client: "ru");
        Assert.Equal(Texts.LanguageChosen.Chinese, (await telegram.Next()).Plain);
        telegram.Say("/settings", client: "ru");
        Assert.Contains("中文", (await telegram.Next()).Plain, StringComparison.Ordinal);
        telegram.Say("/start", client: "ru");
        Assert.StartsWith(Texts.Start.Chinese, (await telegram.Next()).Plain, StringComparison.Ordinal);
        telegram.Say("/deletemydata", client: "ru");
        FakeCall ask = await telegram.Next();
        telegram.Press(ask, "d1:yes");
        FakeCall deleted = await telegram.Next();
        Assert.Equal("editMessageText", deleted.Method);
        Assert.Equal(Texts.Deleted.Chinese, deleted.Plain);
        telegram.Say("/settings", client: "ru");
        Assert.Contains(Texts.AnswersAuto.Russian, (await telegram.Next()).Plain, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ports_and_figures_are_browsed_with_buttons()
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        await using RunningHost host = await RunningHost.Start(telegram.Settings());
        telegram.Say("/ports", client: "zh");
        FakeCall provinces = await telegram.Next();
        Assert.Contains(provinces.Buttons, static button => button == ("黑龙江", "p1:in:heilongjiang"));
        telegram.Press(provinces, "p1:in:zabaikalye", client: "zh");
        FakeCall region = await telegram.Next();
        Assert.StartsWith("与外贝加尔边疆区相对的口岸", region.Plain, StringComparison.Ordinal);
        Assert.Equal(("满洲里铁路口岸", "p1:manzhouli-rail"), region.Buttons[0]);
        telegram.Press(provinces, "p1:in:heilongjiang");
        FakeCall ports = await telegram.Next();
        Assert.Equal("editMessageText", ports.Method);
        Assert.Contains(ports.Buttons, static button => button.Data == "p1:heihe-road");
        telegram.Press(ports, "p1:heihe-road");
        Assert.Equal("sendMessage", (await telegram.Next()).Method);
        telegram.Say("/figures", client: "ru");
        FakeCall measures = await telegram.Next();
        Assert.Equal(("Прочее (1)", "m1:in:-:0"), Assert.Single(measures.Buttons));
        telegram.Press(measures, "m1:in:-:0");
        FakeCall topic = await telegram.Next();
        Assert.Equal([("Товарооборот России и Китая", "m1:trade.total"), (Texts.Back.Russian, "m1:")], topic.Buttons);
        telegram.Press(topic, "m1:trade.total");
        Assert.Contains("240,11", (await telegram.Next()).Plain, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_edited_question_edits_its_answer()
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        await using RunningHost host = await RunningHost.Start(telegram.Settings("--Telegram:MessagesPerSecondPerChat=1000"));
        int question = telegram.Say("贸易额？");
        FakeCall first = await telegram.Next();
        telegram.Edit("Товарооборот?", question);
        FakeCall second = await telegram.Next();
        Assert.Equal("editMessageText", second.Method);
        Assert.Equal(first.MessageId, second.MessageId);
    }

    [Fact]
    public async Task Every_press_is_answered_also_one_that_nobody_knows()
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        await using RunningHost host = await RunningHost.Start(telegram.Settings());
        telegram.Say("贸易");
        FakeCall answer = await telegram.Next();
        foreach (string data in new[] { "f1:up", "x9:what", "", "s1:99", "p1:none", "l1:xx" })
            telegram.Press(answer, data, "贸易");
        telegram.Say("/cancel");
        await telegram.Next();
        Assert.Equal(6, (await telegram.Acknowledged(6)).Count);
    }

    [Fact]
    public async Task Groups_are_answered_only_when_they_mean_us()
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        await using RunningHost host = await RunningHost.Start(telegram.Settings());
        const long group = -100500;
        telegram.Say("просто разговор", group, 5);
        telegram.Say("/ports@AnotherBot", group, 5);
        telegram.Say("письмо на a@TradeTestBotMail.example", group, 5);
        telegram.Say($"@{FakeBotApi.Username} 贸易额", group, 5, topic: 77);
        FakeCall mention = await telegram.Next();
        Assert.Equal(77, mention.Body.GetProperty("message_thread_id").GetInt32());
        telegram.Say($"/HELP@{FakeBotApi.Username.ToUpperInvariant()}", group, 5);
        Assert.Contains("/ask", (await telegram.Next()).Plain, StringComparison.Ordinal);
        telegram.Say("а в 2022?", group, 5, replyToBot: mention.MessageId);
        await telegram.Next();
        Assert.Equal(3, telegram.Calls.Count(static call => call.Method == "sendMessage"));
    }

    [Fact]
    public async Task Only_administrators_set_the_language_of_a_group()
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        await using RunningHost host = await RunningHost.Start(telegram.Settings());
        telegram.Chats.Admins.Add(7);
        telegram.Say("/lang zh", -100501, 5, client: "ru");
        Assert.Equal(Texts.AdminsOnly.Russian, (await telegram.Next()).Plain);
        telegram.Say("/lang zh", -100501, 7, client: "ru");
        Assert.Equal(Texts.LanguageChosen.Chinese, (await telegram.Next()).Plain);
    }

    [Fact]
    public async Task An_inline_query_is_answered_personally()
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        await using RunningHost host = await RunningHost.Start(telegram.Settings());
        telegram.AskInline("", client: "zh");
        FakeCall answer = await telegram.Next();
        Assert.True(answer.Body.GetProperty("is_personal").GetBoolean());
        Assert.Equal("inline", answer.Body.GetProperty("button").GetProperty("start_parameter").GetString());
    }

    [Fact]
    public async Task A_late_answer_says_so()
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        await using RunningHost host = await RunningHost.Start(telegram.Settings());
        telegram.Say("贸易额", at: TimeProvider.System.GetUtcNow().AddMinutes(-30));
        Assert.Matches(@"^\(Отвечаю с опозданием|^（抱歉，回复晚了", (await telegram.Next()).Plain);
    }
}
