using ChinaRussiaBot.Web.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ChinaRussiaBot.Web.Tests;

/// <summary>Every page in both languages: nothing wrong by axe-core, nothing runs over the edge; a picture of each for people to look at.</summary>
public sealed class LookTests(Chromium chromium)
{
    private static readonly (string Name, string Address)[] pages =
    [
        ("chat-empty", "/"),
        ("chat", "/"),
        ("chat-source", "/"),
        ("ports", "/ports"),
        ("port", "/ports/manzhouli-rail"),
        ("figures", "/figures"),
        ("figure", "/figures/trade.total"),
        ("source", "/sources/base-article#article.1.1.trade-2022"),
        ("problem", "/nothing-here"),
    ];

    public static TheoryData<string, string> All
    {
        get
        {
            TheoryData<string, string> all = [];
            foreach ((string name, _) in pages)
            {
                all.Add(name, "zh");
                all.Add(name, "ru");
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Axe_finds_nothing(string page, string language)
    {
        await using Visit visit = await Show(page, new Visitor(language).OnPhone);
        await Axe.FindsNothing(visit.Page);
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await Axe.FindsNothing(visit.Page);
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Nothing_runs_over_the_edge(string page, string language)
    {
        Visitor desk = new(language);
        await using Visit visit = await Show(page, desk);
        foreach ((string device, Visitor one) in new[] { ("desk", desk), ("phone", desk.OnPhone), ("narrow", desk.Narrow) })
        {
            await visit.Page.SetViewportSizeAsync(one.Width, one.Height);
            foreach (ColorScheme scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await visit.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
                int over = await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
                Assert.True(over <= 0, $"{device}: {over} px too wide");
                string name = $"{page}-{language}-{device}-{scheme.ToString().ToLowerInvariant()}.png";
                await visit.Page.ScreenshotAsync(new() { Path = Path.Combine(Repository.Screenshots, name) });
            }
        }
    }

    // 1280 × 1024 at 400 %: a window of 320 × 256. The frame must leave room to read.
    [Theory]
    [InlineData("zh")]
    [InlineData("ru")]
    public async Task At_four_times_the_size_the_answer_can_be_read(string language)
    {
        await using Visit visit = await (await chromium.Open(new Visitor(language) { Width = 320, Height = 256 })).Go();
        ILocator answer = await visit.Ask(Words.Series(language));
        await answer.Locator(".lead").ScrollIntoViewIfNeededAsync();
        float room = await visit.Page.EvaluateAsync<float>("""
            () => [".site", ".composer"].map(one => document.querySelector(one)).filter(one => getComputedStyle(one).position === "sticky")
                .reduce((left, one) => left - one.getBoundingClientRect().height, innerHeight)
            """);
        Assert.True(room >= 200, $"{room} px are left");
    }

    private async Task<Visit> Show(string page, Visitor visitor)
    {
        Visit visit = await (await chromium.Open(visitor)).Go(pages.First(one => one.Name == page).Address);
        if (page is "chat" or "chat-source")
        {
            await visit.Ask(Words.Series(visitor.Language));
            ILocator answer = await visit.Ask(Words.Trade(visitor.Language));
            if (page == "chat-source")
            {
                await answer.Locator(".chip").First.ClickAsync();
                await Expect(visit.Panel.Locator("article.cited")).ToBeVisibleAsync();
            }
        }

        return visit;
    }
}
