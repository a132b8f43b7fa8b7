using ChinaRussiaBot.Host.Tests.Support;
using ChinaRussiaBot.Host.Tests.Telegram.Fake;
using ChinaRussiaBot.Host.Wording;

namespace ChinaRussiaBot.Host.Tests.Telegram;

/// <summary>Calls that only please, on a network that swallows them: nobody's answer waits for them.</summary>
public sealed class CourtesyTests
{
    private static readonly string[] few = ["--Telegram:MessagesPerSecondPerChat=1000", "--Telegram:Workers=1"];
    private static readonly TimeSpan soon = TimeSpan.FromSeconds(30);

    [Theory]
    [InlineData("Товарооборот в 2022 году", "l1:zh", "1902.71亿美元")]
    [InlineData("2022年中俄贸易额", "l1:ru", "190,27")]
    public async Task What_a_press_leads_to_does_not_wait_for_its_acknowledgement(string question, string other, string figure)
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        await using RunningHost host = await RunningHost.Start(telegram.Settings(few));
        int asked = telegram.Say(question, 91);
        FakeCall answer = await telegram.Next();
        telegram.Swallow("answerCallbackQuery");
        telegram.Press(answer, other, question, asked: asked);
        Assert.Contains(figure, (await telegram.Next(soon)).Plain, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_inline_query_that_gets_no_answer_through_holds_up_nobody()
    {
        await using FakeBotApi telegram = await FakeBotApi.Start();
        await using RunningHost host = await RunningHost.Start(telegram.Settings(few));
        telegram.Swallow("answerInlineQuery");
        telegram.AskInline("товарооборот 2022", 92);
        telegram.Say("/cancel", 93, client: "ru");
        Assert.Equal(Texts.NothingToCancel.Russian, (await telegram.Next(soon)).Plain);
    }
}
