using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using ChinaRussiaBot.Host.Charts;
using ChinaRussiaBot.Host.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace ChinaRussiaBot.Host.Tests.Charts;

public sealed class ChartHttpTests
{
    private const string Address = "/charts/trade.total/2018-2024.png?language=ru";

    [Fact]
    public async Task An_answer_with_a_series_names_its_picture_and_the_picture_is_there()
    {
        using TemporaryFolder folder = ChartKnowledge.Write();
        await using RunningHost host = await RunningHost.Start(folder: folder);
        Assert.SkipUnless(host.App.Services.GetRequiredService<ChartFont>().IsThere, "No font with all three scripts: install fonts-wqy-microhei.");
        string address = (await Chart(host, "Товарооборот России и Китая по годам"))!;
        Assert.Equal(Address, address);
        using HttpResponseMessage response = await host.Http.GetAsync(address, TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.OK, "image/png"), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        byte[] png = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.InRange(png.Length, 5_000, 150_000);
        Assert.Equal(png, await host.Http.GetByteArrayAsync(address, TestContext.Current.CancellationToken));
        Assert.NotEqual(png, await host.Http.GetByteArrayAsync(address.Replace("=ru", "=zh", StringComparison.Ordinal), TestContext.Current.CancellationToken));

        using HttpRequestMessage again = new(HttpMethod.Get, address);
        again.Headers.IfNoneMatch.Add(response.Headers.ETag!);
        using HttpResponseMessage unchanged = await host.Http.SendAsync(again, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
    }

    [Fact]
    public async Task A_single_value_names_none()
    {
        await using RunningHost host = await RunningHost.Start();
        Assert.Null(await Chart(host, "2023年中俄贸易额是多少？"));
    }

    [Theory]
    [InlineData("zh", "字体")]
    [InlineData("ru", "шрифта")]
    public async Task Without_a_font_there_is_no_picture_and_it_says_why(string language, string word)
    {
        using TemporaryFolder folder = ChartKnowledge.Write();
        folder.Write("no-font.ttf", "not a font");
        await using RunningHost host = await RunningHost.Start([$"--Charts:Font={Path.Combine(folder.Path, "no-font.ttf")}"], folder: folder);
        Assert.Null(await Chart(host, "历年中俄贸易额"));
        using HttpResponseMessage refused = await host.Http.GetAsync(Address.Replace("=ru", "=" + language, StringComparison.Ordinal), TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "application/problem+json"), (refused.StatusCode, refused.Content.Headers.ContentType?.MediaType));
        Assert.Contains(word, (await refused.Body()).Text("detail"), StringComparison.Ordinal);
        Assert.Single(host.Log.Lines, static line => line.Contains("No charts", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/charts/trade.total/2018-2024.jpg")]
    [InlineData("/charts/no.such/2018-2024.png")]
    [InlineData("/charts/trade.total/2018-2019.png")]
    [InlineData("/charts/")]
    public async Task What_is_no_series_is_not_found(string address)
    {
        using TemporaryFolder folder = ChartKnowledge.Write();
        await using RunningHost host = await RunningHost.Start(folder: folder);
        using HttpRequestMessage request = new(HttpMethod.Get, address);
        request.Headers.AcceptLanguage.Add(new StringWithQualityHeaderValue("zh"));
        using HttpResponseMessage response = await host.Http.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("没有找到", (await response.Body()).Text("title"));
    }

    private static async Task<string?> Chart(RunningHost host, string question)
    {
        using HttpResponseMessage response = await host.Ask(new { question });
        JsonElement answer = await response.Body();
        Assert.Equal("answered", answer.Text("status"));
        return answer.GetProperty("chart").GetString();
    }
}
