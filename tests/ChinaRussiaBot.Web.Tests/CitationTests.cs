using ChinaRussiaBot.Web.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ChinaRussiaBot.Web.Tests;

/// <summary>From an answer to the words it rests on.</summary>
public sealed class CitationTests(Chromium chromium)
{
    [Theory]
    [InlineData("zh", true)]
    [InlineData("ru", true)]
    [InlineData("zh", false)]
    [InlineData("ru", false)]
    public async Task A_citation_opens_the_source_at_the_passage_and_gives_the_focus_back(string language, bool phone)
    {
        Visitor visitor = new(language);
        await using Visit visit = await (await chromium.Open(phone ? visitor.OnPhone : visitor)).Go();
        ILocator answer = await visit.Ask(Words.Trade(language));
        string? quote = await answer.Locator("details.sources blockquote").First.TextContentAsync();
        await answer.Locator(".chip").First.ClickAsync();
        ILocator passage = visit.Panel.Locator("article.cited mark");
        await Expect(passage).ToHaveTextAsync(quote!);
        await Expect(passage).ToBeInViewportAsync();
        Assert.Equal(phone, await visit.Panel.EvaluateAsync<bool>("panel => panel.matches(':modal')"));
        Assert.True(await visit.Panel.EvaluateAsync<bool>("panel => panel.contains(document.activeElement)"));
        await visit.Page.Keyboard.PressAsync("Escape");
        await Expect(visit.Panel).ToBeHiddenAsync();
        Assert.True(await visit.HasFocus(".chip"));
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task A_second_citation_takes_the_place_of_the_first()
    {
        await using Visit visit = await (await chromium.Open(new Visitor("ru"))).Go();
        ILocator answer = await visit.Ask(Words.Series("ru"));
        await answer.Locator(".rows .chip").Nth(1).ClickAsync();
        await Expect(visit.Panel.Locator("article.cited mark")).ToContainTextAsync("2020");
        await answer.Locator(".rows .chip").Nth(3).ClickAsync();
        await Expect(visit.Panel.Locator("article.cited mark")).ToContainTextAsync("2022");
        await Expect(visit.Panel).ToBeVisibleAsync();
    }

    [Fact]
    public async Task On_paper_the_sources_are_written_out()
    {
        await using Visit visit = await (await chromium.Open(new Visitor("ru"))).Go();
        ILocator quote = (await visit.Ask(Words.Trade("ru"))).Locator("details.sources blockquote").First;
        await Expect(quote).ToBeHiddenAsync();
        await visit.Page.EvaluateAsync("dispatchEvent(new Event('beforeprint'))");
        await Expect(quote).ToBeVisibleAsync();
        await visit.Page.EvaluateAsync("dispatchEvent(new Event('afterprint'))");
        await Expect(quote).ToBeHiddenAsync();
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("ru")]
    public async Task A_passage_that_is_gone_is_said_and_the_rest_shown(string language)
    {
        await using Visit visit = await (await chromium.Open(new Visitor(language))).Go();
        ILocator answer = await visit.Ask(Words.Trade(language));
        await answer.Locator(".chip").First.EvaluateAsync("chip => chip.setAttribute('href', chip.getAttribute('href').split('#')[0] + '#gone')");
        await answer.Locator(".chip").First.ClickAsync();
        await Expect(visit.Panel.Locator(".warning")).ToHaveTextAsync(Words.Say(language, "sourceMoved"));
        await Expect(visit.Panel.Locator("article").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_page_of_a_source_shows_the_passage_without_scripts()
    {
        await using Visit with = await (await chromium.Open(new Visitor("zh"))).Go();
        ILocator answer = await with.Ask(Words.Trade("zh"));
        string? address = await answer.Locator(".chip").First.GetAttributeAsync("href");
        await using Visit without = await (await chromium.Open(new Visitor("zh") { Scripts = false })).Go(address!);
        await Expect(without.Page.Locator("article:target blockquote").First).ToBeInViewportAsync();
    }
}
