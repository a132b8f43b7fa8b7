using System.Net;
using ChinaRussiaBot.Host.Tests.Support;

namespace ChinaRussiaBot.Host.Tests.Http;

public sealed class ConversationLimitTests
{
    [Fact]
    public async Task One_conversation_is_slowed_down_and_the_others_of_its_address_are_not()
    {
        await using RunningHost host = await RunningHost.Start(["--Limits:ExemptLoopback=false", "--Limits:QuestionsPerMinutePerConversation=2"]);
        Assert.Equal(HttpStatusCode.OK, await Ask(host, "one"));
        Assert.Equal(HttpStatusCode.OK, await Ask(host, "one"));
        using HttpResponseMessage refused = await host.Ask(new { question = "贸易额", conversation = "one" });
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.EndsWith("秒后再试。", (await refused.Body()).Text("detail"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await Ask(host, "other"));
    }

    [Fact]
    public async Task This_machine_itself_is_not_slowed_down()
    {
        await using RunningHost host = await RunningHost.Start(["--Limits:QuestionsPerMinutePerConversation=1"]);
        Assert.Equal(HttpStatusCode.OK, await Ask(host, "one"));
        Assert.Equal(HttpStatusCode.OK, await Ask(host, "one"));
    }

    private static async Task<HttpStatusCode> Ask(RunningHost host, string conversation)
    {
        using HttpResponseMessage response = await host.Ask(new { question = "贸易额", conversation });
        return response.StatusCode;
    }
}
