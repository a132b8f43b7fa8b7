using System.Text.Json;
using ChinaRussiaBot.Host.Tests.Support;
using ChinaRussiaBot.ModelServer;

namespace ChinaRussiaBot.Host.Tests.Models;

/// <summary>The model in the running host: the flag, the label, the states of the stream; settings that cannot work.</summary>
public sealed class RunningHostTests
{
    [Theory]
    [InlineData(ModelKnowledge.Chinese, "语言模型")]
    [InlineData(ModelKnowledge.Russian, "языковая модель")]
    public async Task An_answer_of_the_model_says_so_in_json_and_text(string question, string label)
    {
        await using FakeModel model = await FakeModel.Start(TestContext.Current.CancellationToken);
        using TemporaryFolder folder = ModelKnowledge.Write();
        await using RunningHost host = await RunningHost.Start(model.Settings("good", "--LanguageModel:DeadlineSeconds=120"), folder: folder);
        using HttpResponseMessage response = await host.Ask(new { question });
        JsonElement answer = await response.Body();
        Assert.True(answer.GetProperty("composedByModel").GetBoolean());
        Assert.Contains(label, answer.Text("text"), StringComparison.Ordinal);
        Assert.Contains(label, answer.GetProperty("labels")[0].GetString()!, StringComparison.Ordinal);
        Assert.Contains("bot_model_help_total{use=\"compose\",outcome=\"used\"}", await host.Http.GetStringAsync("/metrics", TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_stream_tells_that_a_model_is_asked_before_any_statement()
    {
        await using FakeModel model = await FakeModel.Start(TestContext.Current.CancellationToken);
        using TemporaryFolder folder = ModelKnowledge.Write();
        await using RunningHost host = await RunningHost.Start(model.Settings("wrong-figure", "--LanguageModel:DeadlineSeconds=120"), folder: folder);
        using HttpResponseMessage response = await host.Post("/api/ask/stream", $$"""{"question":"{{ModelKnowledge.Chinese}}"}""");
        string events = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        int composing = events.IndexOf("\"composing\"", StringComparison.Ordinal);
        Assert.InRange(composing, 1, events.IndexOf("event: statement", StringComparison.Ordinal));
        Assert.Contains("73%", events, StringComparison.Ordinal);
        Assert.DoesNotContain("3023", events, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--LanguageModel:Endpoint=ftp://x", "LanguageModel:Endpoint")]
    [InlineData("--LanguageModel:Endpoint=http://127.0.0.1:1/v1", "LanguageModel:Model")]
    [InlineData("--Embeddings:Endpoint=ftp://x", "Embeddings:Endpoint")]
    [InlineData("--Embeddings:Endpoint=http://127.0.0.1:1/v1", "Embeddings:Model")]
    public async Task A_setting_that_cannot_work_is_told_at_start(string setting, string named)
    {
        Microsoft.Extensions.Options.OptionsValidationException wrong = await Assert.ThrowsAsync<Microsoft.Extensions.Options.OptionsValidationException>(
            async () => await (await RunningHost.Start([setting], ready: false)).DisposeAsync());
        Assert.Contains(wrong.Failures, one => one.StartsWith(named, StringComparison.Ordinal));
    }
}
