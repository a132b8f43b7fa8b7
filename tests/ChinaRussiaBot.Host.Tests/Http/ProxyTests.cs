using System.Net;
using ChinaRussiaBot.Host.Tests.Support;
using Microsoft.Extensions.Options;

namespace ChinaRussiaBot.Host.Tests.Http;

/// <summary>Whose limit a request counts against when a reverse proxy stands in front.</summary>
public sealed class ProxyTests
{
    private const string One = "--Limits:QuestionsPerMinutePerAddress=1";
    private const string Known = "--Proxy:Known=127.0.0.1, ::1";

    [Theory]
    [InlineData("X-Forwarded-For", "203.0.113.5")]
    [InlineData("X-Forwarded-For", "127.0.0.1")]
    [InlineData("Forwarded", "for=203.0.113.5")]
    [InlineData("X-Real-IP", "203.0.113.5")]
    [InlineData("Via", "1.1 proxy")]
    public async Task Who_comes_through_a_proxy_on_this_machine_is_limited_as_it_is_set_up_at_first(string header, string value)
    {
        await using RunningHost host = await RunningHost.Start([One]);
        Assert.Equal(HttpStatusCode.OK, await Ask(host, header, value));
        Assert.Equal(HttpStatusCode.TooManyRequests, await Ask(host, header, value));
        Assert.Equal(HttpStatusCode.OK, await Ask(host));
        Assert.Equal(HttpStatusCode.OK, await Ask(host));
    }

    [Fact]
    public async Task One_conversation_through_a_proxy_is_limited_too()
    {
        await using RunningHost host = await RunningHost.Start(["--Limits:QuestionsPerMinutePerConversation=1"]);
        Assert.Equal(HttpStatusCode.OK, await Ask(host, "X-Forwarded-For", "203.0.113.5", "c"));
        Assert.Equal(HttpStatusCode.TooManyRequests, await Ask(host, "X-Forwarded-For", "203.0.113.6", "c"));
    }

    [Fact]
    public async Task Visitors_of_a_known_proxy_are_told_apart_and_none_can_pass_for_another()
    {
        await using RunningHost host = await RunningHost.Start([One, Known]);
        Assert.Equal(HttpStatusCode.OK, await Ask(host, "X-Forwarded-For", "203.0.113.5"));
        Assert.Equal(HttpStatusCode.OK, await Ask(host, "X-Forwarded-For", "203.0.113.6"));
        Assert.Equal(HttpStatusCode.TooManyRequests, await Ask(host, "X-Forwarded-For", "203.0.113.5"));
        // What the visitor wrote himself stands before what the proxy added.
        Assert.Equal(HttpStatusCode.TooManyRequests, await Ask(host, "X-Forwarded-For", "127.0.0.1, 203.0.113.6"));
        Assert.Equal(HttpStatusCode.TooManyRequests, await Ask(host, "X-Forwarded-For", "198.51.100.9, 203.0.113.6"));
    }

    [Fact]
    public async Task One_subscriber_of_IPv6_is_one_visitor()
    {
        await using RunningHost host = await RunningHost.Start([One, Known]);
        Assert.Equal(HttpStatusCode.OK, await Ask(host, "X-Forwarded-For", "2001:db8:1:2::5"));
        Assert.Equal(HttpStatusCode.TooManyRequests, await Ask(host, "X-Forwarded-For", "2001:db8:1:2:9::6"));
        Assert.Equal(HttpStatusCode.OK, await Ask(host, "X-Forwarded-For", "2001:db8:1:3::5"));
    }

    [Theory]
    [InlineData("--Proxy:Known=the proxy")]
    [InlineData("--ForwardedHeaders_Enabled=true")]
    public async Task What_would_believe_nobody_or_everybody_stops_the_start(string setting) =>
        await Assert.ThrowsAsync<OptionsValidationException>(async () => await RunningHost.Start([setting], ready: false));

    [Fact]
    public async Task The_switch_of_the_framework_believes_known_proxies_only()
    {
        await using RunningHost host = await RunningHost.Start([One, "--Proxy:Known=10.0.0.0/8", "--ForwardedHeaders_Enabled=true"]);
        Assert.Equal(HttpStatusCode.OK, await Ask(host, "X-Forwarded-For", "203.0.113.5"));
        Assert.Equal(HttpStatusCode.TooManyRequests, await Ask(host, "X-Forwarded-For", "203.0.113.6"));
    }

    private static async Task<HttpStatusCode> Ask(RunningHost host, string? header = null, string? value = null, string? conversation = null)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, "/api/ask") { Content = System.Net.Http.Json.JsonContent.Create(new { question = "贸易额", conversation }) };
        if (header is not null)
            request.Headers.TryAddWithoutValidation(header, value);
        using HttpResponseMessage response = await host.Http.SendAsync(request, TestContext.Current.CancellationToken);
        return response.StatusCode;
    }
}
