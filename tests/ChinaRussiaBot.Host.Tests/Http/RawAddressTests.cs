using System.Net.Sockets;
using System.Text;
using ChinaRussiaBot.Host.Tests.Support;

namespace ChinaRussiaBot.Host.Tests.Http;

/// <summary>Addresses as people type them into curl: with letters that should have been percent-encoded.</summary>
public sealed class RawAddressTests(SharedHost shared)
{
    [Theory]
    [InlineData("/api/ports?province=黑龙江", "\"count\":1,")]
    [InlineData("/api/ports?province=Хэйлунцзян", "\"count\":1,")]
    [InlineData("/api/ports?q=%E9%BB%91河", "\"count\":1,")]
    [InlineData("/api/ports", "\"count\":2,")]
    public async Task Letters_in_an_address_are_read_as_they_are(string address, string expected)
    {
        RunningHost host = shared.Host;
        string answer = await Send(host, $"GET {address} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        Assert.StartsWith("HTTP/1.1 200", answer, StringComparison.Ordinal);
        Assert.Contains(expected, answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_behind_such_a_line_stays_as_it_is()
    {
        RunningHost host = shared.Host;
        string body = """{"question":"2023年中俄贸易额是多少？"}""";
        string answer = await Send(
            host, $"POST /api/ask?от=我 HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\nConnection: close\r\n\r\n{body}");
        Assert.Contains("\"status\":\"answered\"", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_in_pieces_and_a_second_request_on_the_connection_are_read()
    {
        RunningHost host = shared.Host;
        string answer = await Send(
            host,
            "GET /api/ports?province=黑",
            "龙江 HTTP/1.1\r\nHost: localhost\r\n\r\nGET /api/ports?province=heilongjiang HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        Assert.Equal(2, answer.Split("\"count\":1,").Length - 1);
    }

    [Fact]
    public async Task What_is_no_request_is_still_refused()
    {
        RunningHost host = shared.Host;
        Assert.StartsWith("HTTP/1.1 400", await Send(host, "ПРИВЕТ\r\n\r\n"), StringComparison.Ordinal);
    }

    private static async Task<string> Send(RunningHost host, params string[] parts)
    {
        using TcpClient client = new();
        await client.ConnectAsync(host.Http.BaseAddress!.Host, host.Http.BaseAddress.Port, TestContext.Current.CancellationToken);
        client.NoDelay = true;
        NetworkStream stream = client.GetStream();
        foreach (string part in parts)
            await stream.WriteAsync(Encoding.UTF8.GetBytes(part), TestContext.Current.CancellationToken);
        using StreamReader reader = new(stream);
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }
}
