using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using ChinaRussiaBot.Host.Tests.Support;
using ChinaRussiaBot.Host.Web;

namespace ChinaRussiaBot.Host.Tests.Web;

public sealed class AssetTests(SharedHost shared)
{
    // What a browser fetches to show the empty chat, packed as browsers ask for it.
    [Fact]
    public async Task The_first_load_stays_under_150_kilobytes()
    {
        RunningHost host = shared.Host;
        long bytes = 0;
        foreach (string address in WebAssets.Names.Select(WebAssets.Address).Append("/"))
        {
            using HttpResponseMessage response = await Get(host, address, "br");
            bytes += (await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length;
        }

        TestContext.Current.TestOutputHelper!.WriteLine($"{bytes} bytes");
        Assert.InRange(bytes, 1, 150_000);
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    [InlineData("br;q=0, gzip")]
    [InlineData("")]
    public async Task Files_are_packed_as_the_browser_takes_them(string accepted)
    {
        RunningHost host = shared.Host;
        using HttpResponseMessage response = await Get(host, WebAssets.Address("main.js"), accepted);
        byte[] body = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        string? encoding = response.Content.Headers.ContentEncoding.SingleOrDefault();
        Assert.Equal(accepted.Length == 0 ? null : accepted.Split(' ')[^1], encoding);
        using Stream text = encoding switch
        {
            "br" => new BrotliStream(new MemoryStream(body), CompressionMode.Decompress),
            "gzip" => new GZipStream(new MemoryStream(body), CompressionMode.Decompress),
            _ => new MemoryStream(body),
        };
        using StreamReader reader = new(text);
        Assert.Contains("import { choose } from", await reader.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_this_version_is_kept_for_good_and_of_another_asked_for_again()
    {
        RunningHost host = shared.Host;
        using HttpResponseMessage own = await Get(host, WebAssets.Address("base.css"), "");
        Assert.Contains(own.Headers.CacheControl!.Extensions, static one => one.Name == "immutable");
        using HttpResponseMessage old = await Get(host, "/web/000000000000/base.css", "");
        Assert.True(old.Headers.CacheControl!.NoCache);
        using HttpRequestMessage again = new(HttpMethod.Get, "/web/000000000000/base.css");
        again.Headers.IfNoneMatch.Add(old.Headers.ETag!);
        using HttpResponseMessage unchanged = await host.Http.SendAsync(again, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
        using HttpResponseMessage none = await Get(host, "/web/000000000000/none.js", "");
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
    }

    [Fact]
    public async Task A_page_that_has_not_changed_is_not_sent_again()
    {
        RunningHost host = shared.Host;
        using HttpResponseMessage first = await Get(host, "/ports?language=zh", "br");
        Assert.Equal("br", Assert.Single(first.Content.Headers.ContentEncoding));
        using HttpRequestMessage again = new(HttpMethod.Get, "/ports?language=zh");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using HttpResponseMessage second = await host.Http.SendAsync(again, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    private static async Task<HttpResponseMessage> Get(RunningHost host, string address, string encodings)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, address);
        foreach (string one in encodings.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            request.Headers.AcceptEncoding.Add(StringWithQualityHeaderValue.Parse(one));
        return await host.Http.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
