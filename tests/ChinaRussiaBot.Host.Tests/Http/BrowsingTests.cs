using System.Net;
using System.Text.Json;
using ChinaRussiaBot.Host.Tests.Support;

namespace ChinaRussiaBot.Host.Tests.Http;

public sealed class BrowsingTests(SharedHost shared)
{
    [Theory]
    [InlineData("", 2)]
    [InlineData("?type=rail", 1)]
    [InlineData("?type=铁路", 1)]
    [InlineData("?province=黑龙江", 1)]
    [InlineData("?province=Хэйлунцзян&type=rail", 0)]
    [InlineData("?region=zabaikalye", 1)]
    [InlineData("?q=благовещенск", 1)]
    [InlineData("?q=后贝加尔 铁路", 1)]
    [InlineData("?q=", 2)]
    public async Task Ports_are_filtered(string query, int count)
    {
        RunningHost host = shared.Host;
        using HttpResponseMessage response = await host.Http.GetAsync("/api/ports" + query, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(count, (await response.Body()).GetProperty("ports").GetArrayLength());
    }

    [Fact]
    public async Task A_port_carries_its_sources()
    {
        RunningHost host = shared.Host;
        using HttpResponseMessage response = await host.Http.GetAsync("/api/ports/manzhouli-rail", TestContext.Current.CancellationToken);
        JsonElement port = await response.Body();
        Assert.Equal("后贝加尔斯克", port.GetProperty("counterpart").Text("zh"));
        Assert.Equal("/sources/portal#manzhouli-rail", port.GetProperty("sources")[0].Text("url"));
        Assert.Equal("2025-10", port.Text("statusAsOf"));
    }

    [Fact]
    public async Task A_measure_gives_its_figures_in_order_of_time()
    {
        RunningHost host = shared.Host;
        using HttpResponseMessage response = await host.Http.GetAsync("/api/figures/trade.total", TestContext.Current.CancellationToken);
        JsonElement measure = await response.Body();
        JsonElement figures = measure.GetProperty("figures");
        Assert.Equal(["2022", "2023"], figures.EnumerateArray().Select(static one => one.Text("period")));
        Assert.Equal(190271000000m, figures[0].GetProperty("value").GetDecimal());
        Assert.DoesNotContain(".0", figures[0].GetProperty("value").GetRawText(), StringComparison.Ordinal);
        Assert.Equal("1902.71亿美元", figures[0].GetProperty("display").Text("zh"));
        Assert.Equal("/sources/customs#notes.1.total", figures[1].GetProperty("sources")[0].Text("url"));
    }

    [Theory]
    [InlineData("/api/ports/none", HttpStatusCode.NotFound)]
    [InlineData("/api/ports?type=sea", HttpStatusCode.BadRequest)]
    [InlineData("/api/figures/none", HttpStatusCode.NotFound)]
    [InlineData("/charts/none.png?language=zh", HttpStatusCode.NotFound)]
    public async Task What_is_not_there_is_a_problem(string address, HttpStatusCode status)
    {
        RunningHost host = shared.Host;
        using HttpResponseMessage response = await host.Http.GetAsync(address, TestContext.Current.CancellationToken);
        Assert.Equal(status, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
    }
}
