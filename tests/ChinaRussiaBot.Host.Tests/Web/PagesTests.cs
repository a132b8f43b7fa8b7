using System.Net;
using System.Net.Http.Headers;
using ChinaRussiaBot.Host.Tests.Support;

namespace ChinaRussiaBot.Host.Tests.Web;

public sealed class PagesTests(SharedHost shared)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/api/ports")]
    [InlineData("/api/nothing")]
    [InlineData("/sources/nothing")]
    [InlineData("/metrics")]
    public async Task Every_answer_carries_the_headers_that_keep_it_apart(string address)
    {
        RunningHost host = shared.Host;
        using HttpResponseMessage response = await host.Http.GetAsync(address, TestContext.Current.CancellationToken);
        string policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("no-referrer", Assert.Single(response.Headers.GetValues("Referrer-Policy")));
        Assert.Equal("same-origin", Assert.Single(response.Headers.GetValues("Cross-Origin-Opener-Policy")));
    }

    [Theory]
    [InlineData("//evil.example/x")]
    [InlineData("///evil.example/x")]
    [InlineData("/%5Cevil.example/x")]
    public async Task The_switch_of_languages_never_leads_to_another_server(string path)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, new Uri(shared.Host.Http.BaseAddress!.ToString().TrimEnd('/') + path, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }));
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/html"));
        using HttpResponseMessage response = await shared.Host.Http.SendAsync(request, TestContext.Current.CancellationToken);
        string page = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("?language=zh\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"//", page, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"/\\", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/ports/heihe-road?language=zh", "黑河公路口岸", "布拉戈维申斯克")]
    [InlineData("/ports/heihe-road?language=ru", "Хэйхэ (автомобильный)", "Благовещенск")]
    [InlineData("/ports?language=ru&region=амурская область", "Хэйхэ (автомобильный)", "1 пункт пропуска")]
    [InlineData("/ports?language=zh&province=黑龙江&type=公路", "黑河公路口岸", "共1个口岸")]
    [InlineData("/ports?language=zh&q=没有", "没有符合条件的口岸", "")]
    [InlineData("/figures?language=ru", "Товарооборот России и Китая", "2 значения")]
    [InlineData("/figures/trade.total?language=zh", "2401.1亿美元", "/sources/customs#notes.1.total")]
    [InlineData("/figures/trade.total?language=ru&from=2023", "240,11", "data-csv")]
    public async Task Lookups_are_pages_without_scripts(string address, string expected, string also)
    {
        RunningHost host = shared.Host;
        string page = WebUtility.HtmlDecode(await host.Http.GetStringAsync(address, TestContext.Current.CancellationToken));
        Assert.Contains(expected, page.Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.Contains(also, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Years_that_are_not_asked_for_are_left_out()
    {
        RunningHost host = shared.Host;
        string page = await host.Http.GetStringAsync("/figures/trade.total?language=zh&to=2022", TestContext.Current.CancellationToken);
        Assert.Contains("1902.71亿美元", page, StringComparison.Ordinal);
        Assert.DoesNotContain("2401.1亿美元", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_measure_is_downloaded_as_csv()
    {
        RunningHost host = shared.Host;
        using HttpResponseMessage response = await host.Http.GetAsync("/figures/trade.total.csv?language=ru", TestContext.Current.CancellationToken);
        Assert.Equal("text/csv", response.Content.Headers.ContentType!.MediaType);
        string[] lines = (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).TrimEnd().Split("\r\n");
        Assert.Equal(3, lines.Length);
        Assert.Contains(",190271000000,долл. США,", lines[1], StringComparison.Ordinal);
        // "+26,3 %" would be read as a formula by a spreadsheet.
        Assert.Contains("'+26,3", lines[2], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/ports/none", "zh-CN", "没有找到")]
    [InlineData("/figures/none", "ru", "Не найдено")]
    [InlineData("/anything", "ru", "Не найдено")]
    public async Task Who_opens_a_page_reads_errors_as_a_page(string address, string language, string expected)
    {
        RunningHost host = shared.Host;
        using HttpRequestMessage request = new(HttpMethod.Get, address);
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/html"));
        request.Headers.AcceptLanguage.Add(new StringWithQualityHeaderValue(language));
        using HttpResponseMessage response = await host.Http.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("text/html", response.Content.Headers.ContentType!.MediaType);
        Assert.Contains($"<h1>{expected}</h1>", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_language_in_an_address_is_kept_for_the_next_page()
    {
        await using RunningHost host = await RunningHost.Start();
        using HttpResponseMessage chosen = await host.Http.GetAsync("/ports?language=zh", TestContext.Current.CancellationToken);
        Assert.StartsWith("language=zh;", Assert.Single(chosen.Headers.GetValues("Set-Cookie")), StringComparison.Ordinal);
        // The client keeps cookies as a browser does.
        Assert.Contains("<html lang=\"zh\">", await host.Http.GetStringAsync("/figures", TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}
