using System.Net;
using System.Text.Json;
using ChinaRussiaBot.Host.Tests.Support;

namespace ChinaRussiaBot.Host.Tests.Http;

public sealed class AskTests(SharedHost shared)
{
    [Theory]
    [InlineData("2023年中俄贸易额是多少？", null, "zh")]
    [InlineData("Каким был товарооборот в 2023 году?", null, "ru")]
    [InlineData("2023年中俄贸易额是多少？", "ru", "ru")]
    public async Task A_question_gets_the_object_of_the_contract(string question, string? language, string expected)
    {
        RunningHost host = shared.Host;
        using HttpResponseMessage response = await host.Ask(new { question, language });
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/json; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        JsonElement answer = await response.Body();
        Assert.Equal(expected, answer.Text("language"));
        Assert.All(["status", "text", "statements", "citations", "figures", "chart", "suggestions", "generation"], name => answer.GetProperty(name));
    }

    [Theory]
    [InlineData("""{"question":"\ud83d"}""")]
    [InlineData("""{"question":"a\ud800\ud800b \udc00"}""")]
    [InlineData("""{"question":"\u0000\u0007\u001b[31m"}""")]
    [InlineData("""{"question":"😀🇨🇳🇷🇺👩‍👩‍👧"}""")]
    [InlineData("""{"question":"\\ud83d \\\ud83d"}""")]
    [InlineData("""{"question":"???","unheard":[1,{"of":null}]}""")]
    public async Task What_holds_no_words_is_answered_as_not_known(string body)
    {
        RunningHost host = shared.Host;
        using HttpResponseMessage response = await host.Post("/api/ask", body);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("unknown", (await response.Body()).Text("status"));
    }

    [Fact]
    public async Task A_thousand_characters_are_taken_whatever_they_weigh()
    {
        RunningHost host = shared.Host;
        using HttpResponseMessage response = await host.Ask(new { question = string.Concat(Enumerable.Repeat("😀", 1000)) });
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task The_stream_tells_its_state_and_ends_with_the_whole_answer()
    {
        RunningHost host = shared.Host;
        using HttpResponseMessage response = await host.Post("/api/ask/stream", """{"question":"2023年中俄贸易额是多少？","language":"zh"}""");
        Assert.Equal("text/event-stream", response.Content.Headers.ContentType!.MediaType);
        string[] events = (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).TrimEnd().Split("\n\n");
        Assert.StartsWith("event: state\ndata: {\"state\":\"searching\"}", events[0], StringComparison.Ordinal);
        Assert.StartsWith("event: answer\ndata: ", events[^1], StringComparison.Ordinal);
        using JsonDocument whole = JsonDocument.Parse(events[^1]["event: answer\ndata: ".Length..]);
        Assert.Equal("zh", whole.RootElement.Text("language"));
        Assert.Equal(whole.RootElement.GetProperty("statements").GetArrayLength(), events.Count(static one => one.StartsWith("event: statement\n", StringComparison.Ordinal)));
    }
}
