using System.Text;
using ChinaRussiaBot.Host.Engine;
using ChinaRussiaBot.Host.Tests.Support;
using ChinaRussiaBot.Host.Tests.Telegram.Fake;
using ChinaRussiaBot.Questions;
using Microsoft.Extensions.DependencyInjection;

namespace ChinaRussiaBot.Host.Tests.Telegram;

public sealed class AdminDocumentTests
{
    private const string Report = "一、口岸建设\n\n抚远新建的冷链仓库投入使用，可以存放六千吨冻鱼，企业可以提前预约。\n";

    private const string Names = "- {id: fuyuan, kind: city, name: {zh: 抚远, ru: Фуюань}}\n- {id: frozen-fish, kind: goods, name: {zh: 冻鱼, ru: мороженая рыба}}\n";

    [Fact]
    public async Task A_file_from_an_administrator_is_found_in_the_other_language_after_a_confirmed_build()
    {
        using TemporaryFolder folder = new();
        SmallKnowledge.Write(folder);
        folder.Write("knowledge/names/more.yaml", Names);
        await using FakeBotApi telegram = await FakeBotApi.Start();
        await using RunningHost host = await RunningHost.Start(telegram.Settings("--Telegram:AdminIds:0=42", "--Telegram:MessagesPerSecondPerChat=1000"), folder: folder);
        telegram.SendFile("bulletin.txt", Encoding.UTF8.GetBytes(Report), 42, client: "ru");
        FakeCall taken = await telegram.Next();
        Assert.Contains("bulletin", taken.Plain, StringComparison.Ordinal);
        (string label, string build) = Assert.Single(taken.Buttons);
        Assert.Equal("Построить индекс", label);
        Assert.True(File.Exists(Path.Combine(folder.Path, "knowledge", "documents", "bulletin.yaml")));
        telegram.Press(taken, build);
        // The report stays, its button goes.
        FakeCall report = await telegram.Next();
        Assert.Equal((taken.MessageId, taken.Plain, 0), (report.MessageId, report.Plain, report.Buttons.Count));
        Assert.StartsWith("Новый индекс опубликован: ", (await telegram.Next()).Plain, StringComparison.Ordinal);
        Assert.Contains(host.Log.Lines, static line => line.Contains("administrator 1 asked for a document: Taken", StringComparison.Ordinal));
        // The host follows what is published within seconds; the test asks the published generation itself.
        Assert.Contains("冷链仓库", Assert.Single(host.App.Services.GetRequiredService<EngineBuild>().OpenOrBuild()!.Answerer.Ask("Мороженая рыба, Фуюань", null, Conversation.Empty).Answer.Citations).Quote, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ru", "7 июня 2023 г.", "показателей на подтверждение: 0", "показателей на подтверждение: 1", "Дата публикации в файле не найдена")]
    [InlineData("zh-hans", "2023年6月7日", "待确认数据0项", "待确认数据1项", "文件里没有找到发布日期")]
    public async Task A_caption_tells_the_date_that_a_file_does_not(string client, string caption, string none, string one, string missing)
    {
        using TemporaryFolder folder = new();
        SmallKnowledge.Write(folder);
        await using FakeBotApi telegram = await FakeBotApi.Start();
        await using RunningHost host = await RunningHost.Start(telegram.Settings("--Telegram:AdminIds:0=42", "--Telegram:MessagesPerSecondPerChat=1000"), folder: folder);
        byte[] news = Encoding.UTF8.GetBytes("今年前5个月，中俄贸易额为938.1亿美元，同比增长40.7%。");
        telegram.SendFile("news.txt", news, 42, client);
        string undated = (await telegram.Next()).Plain;
        Assert.Contains(none, undated, StringComparison.Ordinal);
        Assert.Contains(missing, undated, StringComparison.Ordinal);
        telegram.SendFile("news.txt", news, 42, client, caption);
        string dated = (await telegram.Next()).Plain;
        Assert.Contains(one, dated, StringComparison.Ordinal);
        Assert.DoesNotContain(missing, dated, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_document_is_refused_with_the_reason_and_a_file_from_anybody_else_is_not_read()
    {
        using TemporaryFolder folder = new();
        SmallKnowledge.Write(folder);
        await using FakeBotApi telegram = await FakeBotApi.Start();
        await using RunningHost host = await RunningHost.Start(telegram.Settings("--Telegram:AdminIds:0=42", "--Telegram:MessagesPerSecondPerChat=1000"), folder: folder);
        telegram.SendFile("bulletin.pdf", Encoding.UTF8.GetBytes(Report), 42, client: "ru");
        Assert.Contains("не соответствует расширению", (await telegram.Next()).Plain, StringComparison.Ordinal);
        telegram.SendFile("bulletin.txt", Encoding.UTF8.GetBytes(Report), 43, client: "ru");
        Assert.Contains("Понимаю только текст", (await telegram.Next()).Plain, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(folder.Path, "knowledge", "documents", "bulletin.yaml")));
        Assert.False(telegram.Attempts.TryGetValue("getFile", out int asked) && asked > 1);
    }
}
