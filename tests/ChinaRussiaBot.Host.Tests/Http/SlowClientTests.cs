using System.Net;
using System.Net.Sockets;
using System.Text;
using ChinaRussiaBot.Host.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace ChinaRussiaBot.Host.Tests.Http;

/// <summary>Who sends slowly, or reads slowly, keeps nobody else waiting.</summary>
public sealed class SlowClientTests
{
    private static readonly TimeSpan patience = TimeSpan.FromSeconds(30);

    [Theory]
    [InlineData("/api/ask")]
    [InlineData("/api/ask/stream")]
    public async Task A_body_on_its_way_takes_nobodys_place(string path)
    {
        await using RunningHost host = await RunningHost.Start(["--Limits:Concurrent=1", "--Limits:Waiting=0"]);
        using TcpClient slow = await Begin(host, path, "zh");
        using HttpResponseMessage answer = await host.Ask(new { question = "2023年中俄贸易额是多少？" }).WaitAsync(patience, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("zh", "请求正文没有在5秒内发送完")]
    [InlineData("ru", "Тело запроса не пришло целиком за 5 секунд")]
    public async Task A_body_that_does_not_come_is_waited_for_five_seconds(string language, string told)
    {
        FakeTimeProvider clock = new(TimeProvider.System.GetUtcNow());
        await using RunningHost host = await RunningHost.Start(adjust: builder => builder.Services.AddSingleton<TimeProvider>(clock));
        using TcpClient slow = await Begin(host, "/api/ask", language);
        clock.Advance(TimeSpan.FromSeconds(6));
        string answer = await Told(slow, told).WaitAsync(patience, TestContext.Current.CancellationToken);
        Assert.StartsWith("HTTP/1.1 408", answer, StringComparison.Ordinal);
        Assert.Contains(told, answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_place_is_free_again_when_the_answer_is_made()
    {
        await using RunningHost host = await RunningHost.Start(["--Limits:Concurrent=1", "--Limits:Waiting=0"]);
        for (int count = 0; count < 5; count++)
        {
            using HttpResponseMessage streamed = await host.Post("/api/ask/stream", """{"question":"2023年中俄贸易额是多少？"}""");
            Assert.Contains("event: answer", await streamed.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
            using HttpResponseMessage asked = await host.Ask(new { question = "Товарооборот в 2022 году" });
            Assert.Equal(HttpStatusCode.OK, asked.StatusCode);
        }
    }

    /// <summary>What the server says up to the words; it may cut the connection behind them, because the rest of the body never came.</summary>
    private static async Task<string> Told(TcpClient client, string words)
    {
        using StreamReader reader = new(client.GetStream());
        StringBuilder said = new();
        char[] part = new char[1024];
        while (!said.ToString().Contains(words, StringComparison.Ordinal) && await reader.ReadAsync(part, TestContext.Current.CancellationToken) is > 0 and int length)
            said.Append(part, 0, length);
        return said.ToString();
    }

    /// <summary>Sends the head of a request and half of its body; the server has begun to read it when this ends.</summary>
    private static async Task<TcpClient> Begin(RunningHost host, string path, string language)
    {
        TcpClient client = new() { NoDelay = true };
        await client.ConnectAsync(host.Http.BaseAddress!.Host, host.Http.BaseAddress.Port, TestContext.Current.CancellationToken);
        NetworkStream stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            $"POST {path} HTTP/1.1\r\nHost: localhost\r\nAccept-Language: {language}\r\nContent-Type: application/json\r\nContent-Length: 100\r\nExpect: 100-continue\r\n\r\n"), TestContext.Current.CancellationToken);
        byte[] asked = new byte["HTTP/1.1 100 Continue\r\n\r\n".Length];
        await stream.ReadExactlyAsync(asked, TestContext.Current.CancellationToken);
        Assert.StartsWith("HTTP/1.1 100", Encoding.ASCII.GetString(asked), StringComparison.Ordinal);
        await stream.WriteAsync("{\"question\""u8.ToArray(), TestContext.Current.CancellationToken);
        return client;
    }
}
