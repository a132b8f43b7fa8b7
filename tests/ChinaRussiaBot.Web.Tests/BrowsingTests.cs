using ChinaRussiaBot.Web.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace ChinaRussiaBot.Web.Tests;

/// <summary>Looking things up, with scripts and without.</summary>
public sealed class BrowsingTests(Chromium chromium)
{
    [Theory]
    [InlineData("zh", true)]
    [InlineData("ru", false)]
    public async Task Ports_are_filtered_into_an_address_of_their_own(string language, bool scripts)
    {
        await using Visit visit = await (await chromium.Open(new Visitor(language) { Scripts = scripts })).Go("/ports");
        int all = await visit.Page.Locator(".card").CountAsync();
        await visit.Page.Locator("select[name=province]").SelectOptionAsync("heilongjiang");
        await visit.Page.Locator("select[name=type]").SelectOptionAsync("rail");
        await visit.Page.Locator(".filters button").ClickAsync();
        int some = await visit.Page.Locator(".card").CountAsync();
        Assert.InRange(some, 1, all - 1);
        Assert.Contains("province=heilongjiang", visit.Page.Url, StringComparison.Ordinal);
        await Expect(visit.Page.Locator("select[name=province]")).ToHaveValueAsync("heilongjiang");
        await visit.Page.Locator("select[name=status]").SelectOptionAsync("closed");
        await visit.Page.Locator(".filters button").ClickAsync();
        Assert.True(await visit.Page.Locator(".card").CountAsync() < some);
        Assert.Empty(visit.Complaints);
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("ru")]
    public async Task A_port_has_an_address_leads_to_its_sources_and_can_be_asked_about(string language)
    {
        await using Visit visit = await (await chromium.Open(new Visitor(language))).Go("/ports");
        await visit.Page.Locator("a[href='/ports/manzhouli-rail']").ClickAsync();
        await Expect(visit.Page.Locator("h1")).ToContainTextAsync(language == "zh" ? "满洲里" : "Маньчжоули");
        await visit.Page.Locator("ul.plain a").First.ClickAsync();
        await Expect(visit.Page.Locator("article:target")).ToBeInViewportAsync();
        await visit.Page.GoBackAsync();
        await visit.Page.Locator("main a.button").ClickAsync();
        await Expect(visit.Answers.First).ToContainTextAsync(language == "zh" ? "后贝加尔斯克" : "Забайкальск");
    }

    [Fact]
    public async Task The_language_chosen_on_one_page_holds_on_the_others()
    {
        await using Visit visit = await (await chromium.Open(new Visitor("ru") { Scripts = false })).Go("/ports?province=jilin");
        await visit.Page.Locator("[data-language=zh]").ClickAsync();
        Assert.Contains("province=jilin", visit.Page.Url, StringComparison.Ordinal);
        await Expect(visit.Page.Locator("html")).ToHaveAttributeAsync("lang", "zh");
        await visit.Go("/figures");
        await Expect(visit.Page.Locator("html")).ToHaveAttributeAsync("lang", "zh");
    }
}
