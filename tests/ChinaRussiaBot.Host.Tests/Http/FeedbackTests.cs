using System.Net;
using ChinaRussiaBot.Host.Store;
using ChinaRussiaBot.Host.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace ChinaRussiaBot.Host.Tests.Http;

public sealed class FeedbackTests
{
    [Fact]
    public async Task A_verdict_is_kept_with_its_reason_under_what_the_answer_cited()
    {
        await using RunningHost host = await RunningHost.Start();
        Assert.Equal(HttpStatusCode.NoContent, await Give(host, """{"conversation":"c","verdict":"down","language":"zh","items":["notes.1.total","invented"]}"""));
        Assert.Equal(HttpStatusCode.NoContent, await Give(host, """{"conversation":"c","verdict":"down","language":"zh","items":["notes.1.total"],"comment":" 缺少2024年 "}"""));
        (string Person, string About, string Verdict, string Language, string? Comment) kept = Assert.Single(Kept(host));
        Assert.Equal(("notes.1.total", "down", "zh", "缺少2024年"), (kept.About, kept.Verdict, kept.Language, kept.Comment));
        Assert.DoesNotContain("c", kept.Person.Length == 1 ? kept.Person : "", StringComparison.Ordinal);
        Assert.Equal(32, kept.Person.Length);
    }

    [Fact]
    public async Task A_changed_mind_replaces_the_verdict_and_another_person_has_their_own()
    {
        await using RunningHost host = await RunningHost.Start();
        await Give(host, """{"conversation":"c","verdict":"down","items":["notes.1.total"],"comment":"нет"}""");
        await Give(host, """{"conversation":"c","verdict":"up","items":["notes.1.total"]}""");
        await Give(host, """{"conversation":"d","verdict":"down","items":[]}""");
        Assert.Equal(["up", "down"], Kept(host).Select(static one => one.Verdict));
    }

    [Theory]
    [InlineData("""{"verdict":"up"}""", "conversation")]
    [InlineData("""{"conversation":"c","verdict":"maybe"}""", "verdict")]
    [InlineData("""["up"]""", "conversation")]
    public async Task What_is_wrong_is_named(string body, string field)
    {
        await using RunningHost host = await RunningHost.Start();
        using HttpResponseMessage response = await host.Post("/api/feedback", body);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(field, (await response.Body()).Text("field"));
        Assert.Empty(Kept(host));
    }

    private static async Task<HttpStatusCode> Give(RunningHost host, string body)
    {
        using HttpResponseMessage response = await host.Post("/api/feedback", body);
        return response.StatusCode;
    }

    private static List<(string Person, string About, string Verdict, string Language, string? Comment)> Kept(RunningHost host) =>
        host.App.Services.GetRequiredService<Database>().Rows(
            "SELECT person, about, verdict, language, comment FROM feedback WHERE channel = 'web' ORDER BY seq",
            static row => (row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3), row.IsDBNull(4) ? null : row.GetString(4)));
}
