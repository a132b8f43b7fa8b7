using ChinaRussiaBot.Web.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ChinaRussiaBot.Web.Tests;

/// <summary>A conversation as people have it.</summary>
public sealed class AskingTests(Chromium chromium)
{
    [Theory]
    [InlineData("zh")]
    [InlineData("ru")]
    public async Task A_question_and_its_follow_up_are_answered_in_the_language_of_the_asker(string language)
    {
        await using Visit visit = await (await chromium.Open(new Visitor(language))).Go();
        await Expect(visit.Page.Locator("html")).ToHaveAttributeAsync("lang", language);
        ILocator first = await visit.Ask(Words.Trade(language));
        await Expect(first).ToContainTextAsync(Words.TradeFigure(language));
        await Expect(first).ToHaveAttributeAsync("lang", language);
        await Expect(await visit.Ask(Words.FollowUp(language))).ToContainTextAsync(Words.FollowUpFigure(language));
        await Expect(visit.Questions).ToHaveCountAsync(2);
        await Expect(visit.Field).ToHaveValueAsync("");
        Assert.Empty(visit.Complaints);
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("ru")]
    public async Task An_empty_chat_offers_examples_that_are_answered(string language)
    {
        await using Visit visit = await (await chromium.Open(new Visitor(language).OnPhone)).Go();
        ILocator examples = visit.Page.Locator("#intro .choice");
        await Expect(examples).ToHaveCountAsync(6);
        for (int at = 0; at < 6; at++)
        {
            await visit.Go();
            await examples.Nth(at).ClickAsync();
            await Expect(visit.Answers.Last.Locator(".chip").First).ToBeVisibleAsync();
            await visit.Page.EvaluateAsync("localStorage.clear()");
        }
    }

    [Fact]
    public async Task Switching_the_language_keeps_the_conversation_and_asks_the_server_nothing()
    {
        await using Visit visit = await (await chromium.Open(new Visitor("zh"))).Go();
        ILocator answer = await visit.Ask(Words.Trade("zh"));
        List<string> requests = [];
        visit.Page.Request += (_, request) => requests.Add(request.Url);
        await visit.Page.Locator("[data-language=ru]").ClickAsync();
        await Expect(visit.Page.Locator("html")).ToHaveAttributeAsync("lang", "ru");
        await Expect(visit.Page).ToHaveTitleAsync(Words.Say("ru", "title"));
        await Expect(visit.Page.Locator("#send")).ToHaveTextAsync(Words.Say("ru", "send"));
        await Expect(answer).ToHaveAttributeAsync("lang", "zh");
        await Expect(answer.Locator(".tools")).ToHaveAttributeAsync("lang", "ru");
        Assert.StartsWith("来源1：", await answer.Locator(".chip").First.GetAttributeAsync("aria-label"), StringComparison.Ordinal);
        Assert.Empty(requests);
        await Expect(await visit.Ask("А в 2022 году?")).ToContainTextAsync(Words.FollowUpFigure("ru"));
        await visit.Page.ReloadAsync();
        await Expect(visit.Page.Locator("html")).ToHaveAttributeAsync("lang", "ru");
        await Expect(visit.Answers).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task What_was_said_survives_a_reload_and_is_gone_when_cleared()
    {
        await using Visit visit = await (await chromium.Open(new Visitor("ru"))).Go();
        await visit.Ask(Words.Trade("ru"));
        await visit.Page.ReloadAsync();
        await Expect(visit.Answers).ToContainTextAsync([Words.TradeFigure("ru")]);
        await visit.Page.Locator("#clear").ClickAsync();
        await visit.Page.Locator("#clear-dialog button[value=no]").ClickAsync();
        await Expect(visit.Answers).ToHaveCountAsync(1);
        await visit.Page.Locator("#clear").ClickAsync();
        await visit.Page.Locator("#clear-dialog button[value=yes]").ClickAsync();
        await Expect(visit.Answers).ToHaveCountAsync(0);
        await visit.Page.ReloadAsync();
        await Expect(visit.Page.Locator("#intro")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_link_with_a_question_asks_it_once()
    {
        await using Visit visit = await (await chromium.Open(new Visitor("zh"))).Go("/?q=" + Uri.EscapeDataString(Words.Trade("zh")));
        await Expect(visit.Answers).ToContainTextAsync([Words.TradeFigure("zh")]);
        await visit.Page.ReloadAsync();
        await Expect(visit.Questions).ToHaveCountAsync(1);
    }
}
