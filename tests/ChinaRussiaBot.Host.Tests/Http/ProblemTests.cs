using System.Net;
using System.Text;
using System.Text.Json;
using ChinaRussiaBot.Host.Tests.Support;

namespace ChinaRussiaBot.Host.Tests.Http;

public sealed class ProblemTests(SharedHost shared)
{
    [Theory]
    [InlineData("""{"question":""}""", "question", "ru")]
    [InlineData("""{"question":"  \n ","language":"zh"}""", "question", "zh")]
    [InlineData("""{}""", "question", "ru")]
    [InlineData("""{"question":null}""", "question", "ru")]
    [InlineData("""{"question":12,"language":"zh"}""", "question", "zh")]
    [InlineData("""{"question":"中俄贸易","language":"en"}""", "language", "zh")]
    [InlineData("""{"question":"торговля","language":7}""", "language", "ru")]
    [InlineData("""{"question":"торговля","conversation":{}}""", "conversation", "ru")]
    public async Task A_wrong_field_is_named_in_the_askers_language(string body, string field, string language)
    {
        RunningHost host = shared.Host;
        using HttpResponseMessage response = await host.Post("/api/ask", body);
        JsonElement problem = await Problem(response, HttpStatusCode.BadRequest, language);
        Assert.Equal(field, problem.Text("field"));
        Assert.NotEmpty(problem.GetProperty("errors").GetProperty(field)[0].GetString()!);
    }

    [Theory]
    [InlineData("中", "zh")]
    [InlineData("ж", "ru")]
    public async Task A_thousand_and_one_characters_are_too_many(string letter, string language)
    {
        RunningHost host = shared.Host;
        using HttpResponseMessage response = await host.Ask(new { question = string.Concat(Enumerable.Repeat(letter, 1001)) });
        JsonElement problem = await Problem(response, HttpStatusCode.BadRequest, language);
        Assert.Contains("1001", problem.Text("detail"), StringComparison.Ordinal);
        Assert.Contains("1000", problem.Text("detail"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "ru", null)]
    [InlineData("{", "zh", "zh-CN")]
    [InlineData("[1]", "ru", "en")]
    [InlineData("""{"question":"贸易额" """, "zh", null)]
    [InlineData("\"торговля\"", "ru", null)]
    public async Task What_is_not_a_json_object_is_refused(string body, string language, string? accept)
    {
        RunningHost host = shared.Host;
        using HttpResponseMessage response = await host.Post("/api/ask", body, accept);
        await Problem(response, HttpStatusCode.BadRequest, language);
    }

    [Theory]
    [InlineData(64 * 1024)]
    [InlineData(1024 * 1024)]
    public async Task A_large_body_is_refused_with_and_without_its_length(int size)
    {
        RunningHost host = shared.Host;
        string body = $$"""{"question":"{{new string('a', size)}}"}""";
        using HttpResponseMessage known = await host.Post("/api/ask", body, "zh");
        await Problem(known, HttpStatusCode.RequestEntityTooLarge, "zh");
        using HttpRequestMessage request = new(HttpMethod.Post, "/api/ask") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.TransferEncodingChunked = true;
        using HttpResponseMessage chunked = await host.Http.SendAsync(request, TestContext.Current.CancellationToken);
        await Problem(chunked, HttpStatusCode.RequestEntityTooLarge, "ru");
    }

    [Fact]
    public async Task Other_addresses_methods_and_types_are_refused()
    {
        RunningHost host = shared.Host;
        using HttpResponseMessage nowhere = await host.Http.GetAsync("/nowhere", TestContext.Current.CancellationToken);
        await Problem(nowhere, HttpStatusCode.NotFound, "ru");
        using HttpResponseMessage source = await host.Http.GetAsync("/sources/none?language=zh", TestContext.Current.CancellationToken);
        await Problem(source, HttpStatusCode.NotFound, "zh");
        using HttpResponseMessage method = await host.Http.GetAsync("/api/ask", TestContext.Current.CancellationToken);
        await Problem(method, HttpStatusCode.MethodNotAllowed, "ru");
        Assert.Contains("POST", method.Content.Headers.Allow);
        using StringContent form = new("question=1", Encoding.UTF8, "application/x-www-form-urlencoded");
        using HttpResponseMessage type = await host.Http.PostAsync("/api/ask", form, TestContext.Current.CancellationToken);
        await Problem(type, HttpStatusCode.UnsupportedMediaType, "ru");
    }

    [Fact]
    public async Task Too_many_questions_from_one_address_are_told_when_to_come_back()
    {
        await using RunningHost host = await RunningHost.Start(["--Limits:QuestionsPerMinutePerAddress=2", "--Limits:ExemptLoopback=false"]);
        for (int question = 0; question < 2; question++)
        {
            using HttpResponseMessage taken = await host.Ask(new { question = "торговля" });
            Assert.Equal(HttpStatusCode.OK, taken.StatusCode);
        }

        using HttpResponseMessage refused = await host.Ask(new { question = "贸易" });
        JsonElement problem = await Problem(refused, HttpStatusCode.TooManyRequests, "zh");
        Assert.Equal(problem.GetProperty("retryAfter").GetInt32(), refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds);
    }

    [Fact]
    public async Task Without_an_index_questions_are_told_to_come_back_and_the_page_is_there()
    {
        using TemporaryFolder folder = new();
        folder.Write("knowledge/figures/bad.yaml", "- id: [");
        await using RunningHost host = await RunningHost.Start(folder: folder, ready: false);
        using HttpResponseMessage response = await host.Ask(new { question = "贸易" });
        await Problem(response, HttpStatusCode.ServiceUnavailable, "zh");
        Assert.NotNull(response.Headers.RetryAfter);
        using HttpResponseMessage ready = await host.Http.GetAsync("/health/ready", TestContext.Current.CancellationToken);
        await Problem(ready, HttpStatusCode.ServiceUnavailable, "ru");
        Assert.Equal(HttpStatusCode.OK, (await host.Http.GetAsync("/health/live", TestContext.Current.CancellationToken)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await host.Http.GetAsync("/", TestContext.Current.CancellationToken)).StatusCode);
    }

    private static async Task<JsonElement> Problem(HttpResponseMessage response, HttpStatusCode status, string language)
    {
        Assert.Equal(status, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        JsonElement problem = await response.Body();
        Assert.Equal((int)status, problem.GetProperty("status").GetInt32());
        Assert.Equal(language, problem.Text("language"));
        Assert.Equal(language == "zh", problem.Text("detail").Any(static letter => letter is >= '\u4e00' and <= '\u9fff'));
        Assert.DoesNotContain("Exception", problem.ToString(), StringComparison.Ordinal);
        return problem;
    }
}
