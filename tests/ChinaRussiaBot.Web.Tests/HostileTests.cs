using ChinaRussiaBot.Host.Tests.Support;
using ChinaRussiaBot.Web.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ChinaRussiaBot.Web.Tests;

/// <summary>Scripts in questions, documents, titles and addresses stay text.</summary>
public sealed class HostileTests(Chromium chromium)
{
    private const string Attack = "<img src=x onerror=\"window.hacked=1\"><script>window.hacked=2</script>";

    [Fact]
    public async Task A_script_in_a_question_stays_text()
    {
        await using Visit visit = await (await chromium.Open(new Visitor("zh"))).Go();
        await visit.Ask(Attack + " 贸易额");
        await Expect(visit.Questions).ToHaveTextAsync([Attack + " 贸易额"]);
        await visit.Page.ReloadAsync();
        await Expect(visit.Questions).ToHaveTextAsync([Attack + " 贸易额"]);
        await AssertHarmless(visit);
    }

    [Fact]
    public async Task A_script_in_a_link_to_the_chat_stays_text()
    {
        await using Visit visit = await (await chromium.Open(new Visitor("ru"))).Go("/?q=" + Uri.EscapeDataString(Attack) + "&language=\"><script>window.hacked=3</script>");
        await Expect(visit.Questions).ToHaveTextAsync([Attack]);
        await AssertHarmless(visit);
    }

    [Theory]
    [InlineData("/ports?q=")]
    [InlineData("/ports?province=")]
    [InlineData("/figures?q=")]
    [InlineData("/figures?topic=")]
    [InlineData("/figures/trade.total?from=")]
    public async Task A_script_in_an_address_stays_text(string address)
    {
        await using Visit visit = await (await chromium.Open(new Visitor("zh"))).Go(address + Uri.EscapeDataString("\">" + Attack));
        await Expect(visit.Page.Locator("h1")).ToBeVisibleAsync();
        await AssertHarmless(visit);
    }

    [Fact]
    public async Task A_script_in_a_document_its_title_or_its_address_stays_text()
    {
        await chromium.Host();
        using TemporaryFolder folder = new();
        SmallKnowledge.Write(folder);
        folder.Write("knowledge/sources/hostile.yaml", """
            - id: hostile
              publisher: {zh: '<script>window.hacked=4</script>', ru: '<svg onload=window.hacked=5>'}
              title: '"><script>window.hacked=6</script>'
              language: ru
              kind: media
              url: 'https://example.org/?"><script>window.hacked=7</script>'
            """);
        folder.Write("knowledge/figures/hostile.yaml", """
            - id: trade.total.2021
              measure: trade.total
              period: 2021
              value: 1468.87亿美元
              source: hostile
              label: {zh: 2021年中俄贸易额, ru: 'Товарооборот, 2021 г.'}
            """);
        await using RunningHost host = await RunningHost.Start(folder: folder);
        await using Visit visit = await (await chromium.Open(new Visitor("ru"), host)).Go();
        ILocator answer = await visit.Ask("Каким был товарооборот в 2021 году?");
        await answer.Locator(".chip").First.ClickAsync();
        await Expect(visit.Panel.Locator(".title")).ToHaveTextAsync("\"><script>window.hacked=6</script>");
        foreach (string address in new[] { "/sources/hostile", "/sources/customs", "/figures/trade.total" })
        {
            await visit.Go(address);
            await Expect(visit.Page.Locator("[href^='javascript:']")).ToHaveCountAsync(0);
            await AssertHarmless(visit);
        }
    }

    private static async Task AssertHarmless(Visit visit)
    {
        Assert.Equal("undefined", await visit.Page.EvaluateAsync<string>("typeof window.hacked"));
        await Expect(visit.Page.Locator("img[src=x], main script")).ToHaveCountAsync(0);
        Assert.DoesNotContain(visit.Complaints, static complaint => complaint.Contains("Content Security Policy", StringComparison.Ordinal) || complaint.StartsWith("dialog", StringComparison.Ordinal));
    }
}
