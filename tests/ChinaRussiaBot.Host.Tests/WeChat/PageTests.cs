using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ChinaRussiaBot.Host.Channels.WeChat.Formatting;
using CsCheck;

namespace ChinaRussiaBot.Host.Tests.WeChat;

public sealed partial class PageTests
{
    private const int Most = 1024;

    // Words that must stay whole, among them signs of several code points.
    private static readonly Gen<string> word = Gen.OneOf(
        One.Of("2401.1亿美元", "1\u00a0902,71\u00a0млрд\u00a0долл.\u00a0США", "26,3\u00a0%", "[12]", "👨‍👩‍👧", "🇨🇳", "е́", "海关总署", "Забайкальск", "。", "，", "同比增长", ". ", " "),
        Gen.Char['а', 'я'].Array[1, 12].Select(static letters => new string(letters)),
        Gen.Char['一', '龥'].Array[1, 20].Select(static letters => new string(letters)));

    private static readonly Gen<Block> block = Gen.Select(word.List[1, 120], Gen.Int[1, 9].List[0, 3])
        .Select(static (words, sources) => new Block(string.Concat(words).Trim() is { Length: > 0 } text ? text : "x", [.. sources.Distinct()]));

    private static readonly PageFrame frame = new(
        "来源：", Enumerable.Range(1, 9).ToDictionary(static number => number, static number => $"[{number}] 海关总署，2024-0{number}：<a href=\"https://bot.example/sources/customs#item.{number}\">进出口统计</a>"), "回复【更多】", "【11】");

    [Fact]
    public void Every_page_fits_says_its_sources_and_nothing_is_lost() => block.List[1, 12].Sample(static blocks =>
    {
        IReadOnlyList<string> pages = Pages.Compose(blocks, frame, Most);
        Assert.All(pages, static page => Assert.InRange(Encoding.UTF8.GetByteCount(page), 1, Most));
        Assert.All(pages.SkipLast(1), static page => Assert.Contains("【更多】", page, StringComparison.Ordinal));
        Assert.DoesNotContain("【更多】", pages[^1], StringComparison.Ordinal);
        Assert.Contains("【11】", pages[0], StringComparison.Ordinal);
        Assert.All(pages, static page => Assert.Equal(Regex.Count(page, "<a "), Regex.Count(page, "</a>")));
        Assert.Equal(Letters(string.Concat(blocks.Select(static one => one.Text))), Letters(string.Concat(pages.Select(Body))));
        foreach (int number in blocks.SelectMany(static one => one.Sources).Distinct())
            Assert.Contains(pages, page => page.Contains($"item.{number}\"", StringComparison.Ordinal));
    });

    [Fact]
    public void No_cut_falls_into_a_character_a_number_with_its_unit_or_a_mark() => word.List[150, 400].Sample(static words =>
    {
        string text = string.Join(' ', words);
        IReadOnlyList<string> pages = Pages.Compose([new Block(text, [1])], frame, Most);
        string[] wholes = [.. Unbreakable().Matches(text).Select(static match => match.Value)];
        string[] found = [.. pages.SelectMany(static page => Unbreakable().Matches(Body(page)).Select(static match => match.Value))];
        Assert.Equal(wholes, found);
        Assert.Equal(
            Graphemes(Letters(text)), pages.Sum(static page => Graphemes(Letters(Body(page)))));
    });

    [Fact]
    public void A_single_character_longer_than_a_page_is_cut_and_not_lost()
    {
        string zalgo = "а" + string.Concat(Enumerable.Repeat("\u0301", 3000));
        IReadOnlyList<string> pages = Pages.Compose([Block.Of(zalgo)], frame, Most);
        Assert.Equal(zalgo, string.Concat(pages.Select(Body)));
    }

    [Fact]
    public void Sources_that_fill_a_page_come_after_what_they_are_sources_of()
    {
        PageFrame wide = frame with { Sources = frame.Sources.ToDictionary(static one => one.Key, static one => one.Value + new string('长', 60)) };
        IReadOnlyList<string> pages = Pages.Compose([new Block("2023年：2401.1亿美元 [1][2][3][4][5][6][7][8][9]", [1, 2, 3, 4, 5, 6, 7, 8, 9])], wide, Most);
        Assert.StartsWith("2023年", pages[0], StringComparison.Ordinal);
        Assert.Contains("[1] 海关总署", pages[0], StringComparison.Ordinal);
        Assert.Contains("[9] 海关总署", pages[^1], StringComparison.Ordinal);
        Assert.All(pages, static page => Assert.InRange(Encoding.UTF8.GetByteCount(page), 1, Most));
    }

    [Theory]
    [InlineData("<a href=\"x\">y</a>", "＜a href=\"x\">y＜/a>")]
    [InlineData("<19 тыс. < 20", "<19 тыс. < 20")]
    [InlineData("a\u0001b\nc", "ab\nc")]
    public void Text_opens_no_tag(string text, string expected) => Assert.Equal(expected, WeChatText.Plain(text));

    // What a page says, without the sources and hints that the frame adds.
    private static string Body(string page)
    {
        int end = new[] { "\n\n来源：", "\n\n回复【更多】", "\n\n【11】" }.Select(mark => page.IndexOf(mark, StringComparison.Ordinal)).Where(static at => at >= 0).DefaultIfEmpty(page.Length).Min();
        return page[..end] is { } body && body.StartsWith("来源：", StringComparison.Ordinal) ? "" : page[..end];
    }

    private static string Letters(string text) => Blanks().Replace(text, "");

    private static int Graphemes(string text) => StringInfo.ParseCombiningCharacters(text).Length;

    [GeneratedRegex(@"2401\.1亿美元|1\u00a0902,71\u00a0млрд\u00a0долл\.\u00a0США|26,3\u00a0%|\[12\]|👨‍👩‍👧|🇨🇳|е́")]
    private static partial Regex Unbreakable();

    [GeneratedRegex(@"\s")]
    private static partial Regex Blanks();
}
