using System.Net;
using System.Text.Json;
using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Host.Asking;
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
    public async Task The_same_message_in_the_other_language_is_answered_in_that_language()
    {
        await using RunningHost host = await RunningHost.Start();
        foreach (string language in new[] { "zh", "ru", "zh" })
        {
            using HttpResponseMessage response = await host.Ask(new { question = "2023年中俄贸易额是多少？", message = "1", conversation = "one", language });
            Assert.Equal(language, (await response.Body()).Text("language"));
        }
    }

    [Fact]
    public async Task A_retry_while_the_first_is_being_answered_waits_for_its_answer()
    {
        using RecentAnswers recent = new();
        TaskCompletionSource<Answer> answered = new();
        AskRequest request = new("上一年呢？", null, "one") { Message = "2" };
        int asked = 0;
        Task<Answer> first = recent.Once(request, Ask), again = recent.Once(request, Ask);
        answered.SetResult(new Answer.Unknown(Language.Chinese, "", "", UnknownReason.NothingFits));
        Assert.Same(await first, await again);
        Assert.Equal(1, asked);

        Task<Answer> Ask(AskRequest one)
        {
            asked++;
            return answered.Task;
        }
    }

    [Fact]
    public async Task A_fault_of_the_first_is_not_the_answer_of_the_next()
    {
        using RecentAnswers recent = new();
        AskRequest request = new("上一年呢？", null, "one") { Message = "2" };
        Answer answer = new Answer.Unknown(Language.Chinese, "", "", UnknownReason.NothingFits);
        await Assert.ThrowsAsync<IOException>(() => recent.Once(request, static _ => throw new IOException()));
        Assert.Same(answer, await recent.Once(request, _ => Task.FromResult(answer)));
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
