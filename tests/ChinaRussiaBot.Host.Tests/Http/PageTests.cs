using System.Net;
using System.Text.RegularExpressions;
using ChinaRussiaBot.Host.Tests.Support;
using ChinaRussiaBot.Host.Web;
using ChinaRussiaBot.Host.Web.Html;

namespace ChinaRussiaBot.Host.Tests.Http;

public sealed partial class PageTests(SharedHost shared)
{
    [Fact]
    public async Task A_source_page_holds_every_quote_byte_for_byte_under_its_anchor()
    {
        RunningHost host = shared.Host;
        string page = await host.Http.GetStringAsync("/sources/customs", TestContext.Current.CancellationToken);
        Assert.Contains("<article id=\"notes.1.total\">", page, StringComparison.Ordinal);
        Assert.Contains("2023年中俄贸易额为2401.1亿美元，增长26.3%。", page, StringComparison.Ordinal);
        Assert.Contains(SmallKnowledge.Hostile, WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        Assert.Contains(SmallKnowledge.HostileRussian, WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        Assert.DoesNotContain("<img", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<b>", page, StringComparison.Ordinal);
        Assert.Contains("href=\"https://example.org/a?b=1&amp;c=2\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("/relative", null)]
    [InlineData("data:text/html,x", null)]
    [InlineData(null, null)]
    [InlineData("https://example.org/a", "https://example.org/a")]
    public void Only_addresses_of_the_web_are_linked(string? address, string? expected) => Assert.Equal(expected, Escape.Link(address));

    public static TheoryData<string> Addresses =>
        ["/", "/sources/customs", "/ports", "/ports/heihe-road", "/figures", "/figures/trade.total", "/api/ports", "/nothing", .. WebAssets.Names.Select(WebAssets.Address)];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Pages_ask_no_other_server_for_anything(string address)
    {
        RunningHost host = shared.Host;
        using HttpResponseMessage response = await host.Http.GetAsync(address, TestContext.Current.CancellationToken);
        string policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        string page = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotMatch(ForeignResource(), page);
        Assert.DoesNotContain("innerHTML", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Metrics_count_answers()
    {
        await using RunningHost host = await RunningHost.Start();
        using HttpResponseMessage answered = await host.Ask(new { question = "商品" });
        string metrics = await host.Http.GetStringAsync("/metrics", TestContext.Current.CancellationToken);
        Assert.Contains("# TYPE bot_answers_total counter", metrics, StringComparison.Ordinal);
        Assert.Contains("bot_answer_seconds_bucket{channel=\"web\",le=\"+Inf\"} 1", metrics, StringComparison.Ordinal);
        Assert.Contains("bot_ready 1", metrics, StringComparison.Ordinal);
    }

    [GeneratedRegex("""(src|action)="?https?:|<link[^>]+https?:|url\(["']?https?:|@import""")]
    private static partial Regex ForeignResource();
}
