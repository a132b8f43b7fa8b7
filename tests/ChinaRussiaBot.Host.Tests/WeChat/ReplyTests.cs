using System.Text;
using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Host.Channels;
using ChinaRussiaBot.Host.Channels.WeChat;
using ChinaRussiaBot.Host.Channels.WeChat.Formatting;
using Microsoft.Extensions.Options;

namespace ChinaRussiaBot.Host.Tests.WeChat;

/// <summary>How an answer is laid out on its pages.</summary>
public sealed class ReplyTests
{
    private static readonly WeChatReply reply = new(new PublicAddress(new Uri("https://bot.example/")), Options.Create(new WeChatOptions { Token = "t" }));

    [Fact]
    public void A_list_begins_with_its_rows_and_not_with_the_sources_of_its_heading()
    {
        int[] all = [.. Enumerable.Range(1, 17)];
        Answer list = new Answer.Grounded(Language.Chinese, "g")
        {
            Citations = [.. all.Select(static number => Source(number, Language.Chinese))],
            Statements = [new Statement("共17个口岸：", all, StatementRole.Lead), .. all.Select(static number => new Statement($"第{number}个口岸", [number], StatementRole.Row))],
        };
        IReadOnlyList<string> pages = reply.Render(list, "/wechat/answers/0").Pages;
        Assert.StartsWith("共17个口岸：\n• 第1个口岸 [1]\n• 第2个口岸 [2]\n", pages[0], StringComparison.Ordinal);
        Assert.All(all, number => Assert.Single(pages, page => page.Contains($"• 第{number}个口岸 [{number}]\n", StringComparison.Ordinal) && page.Contains($"\n[{number}] ", StringComparison.Ordinal)));
        Assert.All(pages, static page => Assert.InRange(Encoding.UTF8.GetByteCount(page), 1, 2048));
    }

    [Fact]
    public void A_heading_that_rests_on_more_than_its_rows_keeps_its_sources()
    {
        Answer list = new Answer.Grounded(Language.Chinese, "g")
        {
            Citations = [.. Enumerable.Range(1, 4).Select(static number => Source(number, Language.Chinese))],
            Statements = [new Statement("总数：", [1, 2, 3, 4], StatementRole.Lead), .. Enumerable.Range(1, 3).Select(static number => new Statement($"第{number}项", [number], StatementRole.Row))],
        };
        Assert.Contains("总数： [1][2][3][4]", Assert.Single(reply.Render(list, "/wechat/answers/0").Pages), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.Chinese, "[1] 海关总署，2024年1月18日：<a ")]
    [InlineData(Language.Russian, "[1] 海关总署, 18 января 2024 г.: <a ")]
    public void What_can_be_asked_next_stands_under_the_sources(Language language, string source)
    {
        Answer answer = new Answer.Grounded(language, "g")
        {
            Citations = [Source(1, language)],
            Statements = [new Statement("2401.1", [1], StatementRole.Lead)],
            Suggestions = ["下一个？"],
        };
        Rendered rendered = reply.Render(answer, "/wechat/answers/0");
        string page = Assert.Single(rendered.Pages).Replace('\u00a0', ' ');
        Assert.Contains(source, page, StringComparison.Ordinal);
        Assert.EndsWith("\n1. 下一个？", page, StringComparison.Ordinal);
        Assert.Equal("下一个？", Assert.Single(rendered.Choices));
    }

    [Fact]
    public void What_can_be_asked_instead_is_never_lost_for_want_of_room()
    {
        Answer unknown = new Answer.Unknown(Language.Chinese, "g", new string('无', 640), UnknownReason.NothingFits) { Suggestions = [.. "甲乙丙".Select(static letter => new string(letter, 20))] };
        Rendered rendered = reply.Render(unknown, "/wechat/answers/0");
        Assert.Equal(2, rendered.Pages.Count);
        Assert.Contains("【更多】", rendered.Pages[0], StringComparison.Ordinal);
        Assert.Contains("3. 丙丙", rendered.Pages[1], StringComparison.Ordinal);
        Assert.Equal(3, rendered.Choices.Count);
    }

    private static Citation Source(int number, Language language) =>
        new(number, $"i{number}", "customs", "进出口统计", "", "海关总署", "2024-01-18", "原文", language, $"/sources/customs#i{number}", null);
}
