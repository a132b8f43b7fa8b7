using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Generations;
using ChinaRussiaBot.Host.Engine;
using ChinaRussiaBot.Host.Tests.Support;
using ChinaRussiaBot.Host.Wording;
using ChinaRussiaBot.Ingestion.Extraction;
using ChinaRussiaBot.Questions;
using Microsoft.Extensions.DependencyInjection;

namespace ChinaRussiaBot.Host.Tests.Http;

public sealed class DocumentTests
{
    private const string Token = "s3cret-of-the-maintainers";
    private const string Report = "据海关统计，2023年中俄贸易额达2401.1亿美元，同比增长26.3%，双方贸易结构继续优化。";

    [Fact]
    public async Task Without_a_token_there_is_no_upload()
    {
        await using RunningHost host = await RunningHost.Start(ready: false);
        using HttpResponseMessage answer = await Send(host, "report.txt", Report, "");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("wrong")]
    [InlineData("s3cret-of-the-maintainer")]
    public async Task A_wrong_token_is_refused(string token)
    {
        using TemporaryFolder folder = new();
        SmallKnowledge.Write(folder);
        await using RunningHost host = await RunningHost.Start([$"--Admin:Token={Token}"], folder: folder, ready: false);
        using HttpResponseMessage answer = await Send(host, "report.txt", Report, token);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.False(Directory.Exists(Path.Combine(folder.Path, "knowledge", "proposed")));
        Assert.DoesNotContain(host.Log.Lines, static line => line.Contains(Token, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_upload_becomes_files_for_review(bool asForm)
    {
        using TemporaryFolder folder = new();
        SmallKnowledge.Write(folder);
        await using RunningHost host = await RunningHost.Start([$"--Admin:Token={Token}"], folder: folder, ready: false);
        using HttpResponseMessage answer = await Send(host, "../../report.txt", Report, Token, asForm);
        string body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(answer.IsSuccessStatusCode, body);
        using JsonDocument json = JsonDocument.Parse(body);
        Assert.Equal("taken", json.RootElement.GetProperty("status").GetString());
        Assert.Equal("report", json.RootElement.GetProperty("id").GetString());
        Assert.Contains(Report, await File.ReadAllTextAsync(Path.Combine(folder.Path, "knowledge", "documents", "report.yaml"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        using HttpResponseMessage again = await Send(host, "report.txt", Report, Token, asForm);
        Assert.Contains("unchanged", await again.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_uploaded_document_answers_in_the_other_language_once_the_index_is_built()
    {
        using TemporaryFolder folder = new();
        SmallKnowledge.Write(folder);
        folder.Write("knowledge/names/more.yaml", "- {id: fuyuan, kind: city, name: {zh: 抚远, ru: Фуюань}}\n- {id: frozen-fish, kind: goods, name: {zh: 冻鱼, ru: мороженая рыба}}\n");
        const string Text = "抚远新建的冷链仓库投入使用，可以存放六千吨冻鱼，企业可以提前预约。";
        await using RunningHost host = await RunningHost.Start([$"--Admin:Token={Token}"], folder: folder);
        using HttpResponseMessage answer = await Send(host, "bulletin.txt", Text, Token);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(BuildVerdict.Published, host.App.Services.GetRequiredService<EngineBuild>().Rebuild().Verdict);
        Generation built = host.App.Services.GetRequiredService<EngineBuild>().OpenOrBuild()!;
        Answer found = built.Answerer.Ask("Мороженая рыба, Фуюань", null, Conversation.Empty).Answer;
        Assert.Equal((Text, Language.Chinese), (Assert.Single(found.Citations).Quote, found.Citations[0].QuoteLanguage));
        // The line in the asker's language that says what the quotation is.
        Assert.StartsWith("Источник на китайском языке", found.Statements[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_is_told_in_the_senders_language()
    {
        await using RunningHost host = await RunningHost.Start([$"--Admin:Token={Token}"], ready: false);
        using HttpResponseMessage answer = await Send(host, "report.pdf", Report, Token, language: "ru");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("не соответствует расширению", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_reason_has_its_wording() => Assert.Equal(Enum.GetNames<RefusalReason>().Order(), Texts.Refusals.Keys.Order());

    private static async Task<HttpResponseMessage> Send(RunningHost host, string name, string text, string token, bool asForm = false, string language = "zh")
    {
        using HttpRequestMessage request = new(HttpMethod.Post, asForm ? "/api/admin/documents" : $"/api/admin/documents?name={Uri.EscapeDataString(name)}");
        request.Content = asForm ? new MultipartFormDataContent { { new StringContent(text), "file", name } } : new StringContent(text);
        request.Headers.AcceptLanguage.Add(new StringWithQualityHeaderValue(language));
        if (token.Length > 0)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await host.Http.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
