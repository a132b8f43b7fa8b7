using System.Net;
using System.Text.Json;
using ChinaRussiaBot.Host.Tests.Support;

namespace ChinaRussiaBot.Host.Tests.Http;

public sealed class RepeatedQuestionTests
{
    [Fact]
    public async Task A_message_asked_again_gets_the_same_answer_and_moves_no_follow_up()
    {
        await using RunningHost host = await RunningHost.Start();
        await Figure(host, "2023年中俄贸易额是多少？", "1");
        Assert.Equal("2022", await Figure(host, "上一年呢？", "2"));
        Assert.Equal("2022", await Figure(host, "上一年呢？", "2"));
    }

    [Fact]
    public async Task An_id_that_was_used_for_another_question_does_not_hide_this_one()
    {
        await using RunningHost host = await RunningHost.Start();
        Assert.Equal("2023", await Figure(host, "2023年中俄贸易额是多少？", "1"));
        Assert.Equal("2022", await Figure(host, "2022年中俄贸易额是多少？", "1"));
    }

    [Fact]
    public async Task The_id_of_a_message_is_a_short_text()
    {
        await using RunningHost host = await RunningHost.Start();
        using HttpResponseMessage response = await host.Ask(new { question = "贸易额", message = new string('x', 101) });
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("message", (await response.Body()).Text("field"));
    }

    private static async Task<string> Figure(RunningHost host, string question, string message)
    {
        using HttpResponseMessage response = await host.Ask(new { question, message, conversation = "one" });
        JsonElement answer = await response.Body();
        return answer.GetProperty("figures")[0].Text("period");
    }
}
