using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Generations;
using ChinaRussiaBot.Host.Engine;
using ChinaRussiaBot.Host.Tests.Models;
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

    [Theory]
    [InlineData("ru", "Дата публикации в файле не найдена", "Укажите день или месяц", "Ещё 1 значение: по тексту неясно")]
    [InlineData("zh", "文件里没有找到发布日期", "请写成日期或月份", "另有1个数值，从原文看不出")]
    public async Task A_date_told_with_an_upload_is_the_one_its_months_are_counted_from(string language, string missing, string wrong, string open)
    {
        using TemporaryFolder folder = new();
        SmallKnowledge.Write(folder);
        await using RunningHost host = await RunningHost.Start([$"--Admin:Token={Token}"], folder: folder, ready: false);
        const string Text = "今年前5个月，中俄贸易额为938.1亿美元，同比增长40.7%。";
        using StringContent first = new(Text), bad = new(Text), dated = new(Text);
        using HttpResponseMessage undated = await Send(host, "/api/admin/documents?name=news.txt", first, language);
        using JsonDocument before = JsonDocument.Parse(await undated.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(0, before.RootElement.GetProperty("figures").GetInt32());
        Assert.Equal(1, before.RootElement.GetProperty("open").GetInt32());
        string message = before.RootElement.GetProperty("message").GetString()!.Replace('\u00A0', ' ');
        Assert.Contains(missing, message, StringComparison.Ordinal);
        Assert.Contains(open, message, StringComparison.Ordinal);
        Assert.Contains("proposed/open/news.yaml", message, StringComparison.Ordinal);
        using HttpResponseMessage refused = await Send(host, "/api/admin/documents?name=news.txt&date=soon", bad, language);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains(wrong, await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        using HttpResponseMessage taken = await Send(host, "/api/admin/documents?name=news.txt&date=2023-06-07", dated, language);
        using JsonDocument after = JsonDocument.Parse(await taken.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal((1, "2023-06-07"), (after.RootElement.GetProperty("figures").GetInt32(), after.RootElement.GetProperty("date").GetString()));
        Assert.DoesNotContain(missing, after.RootElement.GetProperty("message").GetString(), StringComparison.Ordinal);
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

    [Theory]
    [InlineData("multipart/form-data", "x")]
    [InlineData("multipart/form-data; boundary=b", "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\ncut off")]
    [InlineData("multipart/form-data; boundary=b", "no part at all")]
    public async Task A_form_that_is_none_is_the_senders_to_mend(string type, string body)
    {
        await using RunningHost host = await RunningHost.Start([$"--Admin:Token={Token}"], ready: false);
        using ByteArrayContent content = new(System.Text.Encoding.UTF8.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        using HttpResponseMessage answer = await Send(host, "/api/admin/documents", content, "zh");
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("file", (await answer.Body()).Text("field"));
    }

    [Theory]
    [InlineData(1_000_001, true)]
    [InlineData(1_000_001, false)]
    [InlineData(4_000_000, true)]
    [InlineData(4_000_000, false)]
    public async Task A_file_above_the_limit_is_too_large_in_whatever_way_it_comes(int bytes, bool asForm)
    {
        await using RunningHost host = await RunningHost.Start([$"--Admin:Token={Token}", "--Admin:MaxUploadMegabytes=1"], ready: false);
        using HttpContent file = new ByteArrayContent(new byte[bytes]);
        using HttpContent content = asForm ? new MultipartFormDataContent { { file, "file", "a.txt" } } : file;
        using HttpResponseMessage answer = await Send(host, "/api/admin/documents?name=a.txt", content, "ru", chunked: true);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("1 мегабайт", (await answer.Body()).Text("detail").Replace('\u00a0', ' '), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("knowledge/proposed", "no folder", HttpStatusCode.ServiceUnavailable, "zh", "不能写入")]
    [InlineData("knowledge/proposed", "no folder", HttpStatusCode.ServiceUnavailable, "ru", "недоступна для записи")]
    [InlineData("knowledge/figures/bad.yaml", "- id: [", HttpStatusCode.Conflict, "zh", "知识库本身有问题")]
    [InlineData("knowledge/figures/bad.yaml", "- id: [", HttpStatusCode.Conflict, "ru", "есть ошибки")]
    public async Task What_is_wrong_on_our_side_is_not_called_a_fault_of_the_file(string file, string content, HttpStatusCode status, string language, string told)
    {
        using TemporaryFolder folder = new();
        SmallKnowledge.Write(folder);
        folder.Write(file, content);
        await using RunningHost host = await RunningHost.Start([$"--Admin:Token={Token}"], folder: folder, ready: false);
        using HttpResponseMessage answer = await Send(host, "report.txt", Report, Token, language: language);
        JsonElement problem = await answer.Body();
        Assert.Equal(status, answer.StatusCode);
        Assert.Contains(told, problem.Text("detail"), StringComparison.Ordinal);
        Assert.False(problem.TryGetProperty("field", out _));
    }

    [Fact]
    public async Task An_upload_that_finds_no_place_for_its_file_keeps_no_later_one_waiting()
    {
        using TemporaryFolder folder = new();
        SmallKnowledge.Write(folder);
        using Process host = HostProcess.Start(AppContext.BaseDirectory, folder, ("TMPDIR", Path.Combine(folder.Path, "full")), ("Admin__Token", Token));
        try
        {
            using HttpClient http = new() { BaseAddress = await HostProcess.Address(host), DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", Token) } };
            for (int count = 0; count < 2; count++)
            {
                using StringContent text = new(Report);
                using HttpResponseMessage answer = await http.PostAsync("/api/admin/documents?name=a.txt", text, TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
                Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
            }
        }
        finally
        {
            host.Kill();
            await host.WaitForExitAsync(CancellationToken.None);
        }
    }

    [Fact]
    public async Task Knowledge_that_an_image_brings_is_copied_once_and_takes_uploads_that_outlive_the_container()
    {
        using TemporaryFolder folder = new();
        SmallKnowledge.Write(folder);
        string image = Path.Combine(folder.Path, "image"), data = Path.Combine(folder.Path, "data", "knowledge");
        Directory.Move(Path.Combine(folder.Path, "knowledge"), image);
        string[] settings = [$"--Admin:Token={Token}", $"--Knowledge:Seed={image}", $"--Knowledge:Folder={data}"];
        await using (RunningHost first = await RunningHost.Start(settings, folder: folder))
        {
            using HttpResponseMessage answer = await Send(first, "report.txt", Report, Token);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }

        await using RunningHost second = await RunningHost.Start(settings, folder: folder);
        Assert.True(File.Exists(Path.Combine(data, "documents", "report.yaml")));
        Assert.False(File.Exists(Path.Combine(image, "documents", "report.yaml")));
        using HttpResponseMessage asked = await second.Ask(new { question = "2023年中俄贸易额是多少？" });
        Assert.Equal("answered", (await asked.Body()).Text("status"));
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

    private static async Task<HttpResponseMessage> Send(RunningHost host, string address, HttpContent content, string language, bool chunked = false)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, address) { Content = content };
        request.Headers.AcceptLanguage.Add(new StringWithQualityHeaderValue(language));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        request.Headers.TransferEncodingChunked = chunked;
        return await host.Http.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
