using ChinaRussiaBot.Ingestion.Extraction;
using ChinaRussiaBot.Ingestion.Pdf;

namespace ChinaRussiaBot.Tests.Ingestion;

/// <summary>What a recogniser prints of a page → paragraphs.</summary>
public sealed class ScannedPageTests
{
    [Fact]
    public void A_full_line_goes_on_in_what_the_recogniser_takes_for_another_paragraph()
    {
        ScannedPage page = ScannedPage.Parse(Table((1, 100, 800, "企业应当提前四十八小时提出申"), (2, 100, 60, "请。"), (3, 500, 400, "满洲里口岸办公室")), 1);
        Assert.Equal(["企业应当提前四十八小时提出申请。", "满洲里口岸办公室"], page.Blocks.Select(static block => block.Text));
    }

    [Fact]
    public void A_title_in_larger_letters_does_not_go_on_in_the_text()
    {
        string title = "5\t1\t1\t1\t1\t1\t100\t20\t800\t70\t95\t满洲里公路口岸通关安排的通告\n";
        Assert.Equal(2, ScannedPage.Parse("level\n" + title + Table((2, 100, 800, "现将国庆节期间通关安排通告如下。"))["level\n".Length..], 1).Blocks.Count);
    }

    [Fact]
    public void Chinese_lines_get_the_marks_of_Chinese() =>
        Assert.Equal("开放时间为7时至19时；旅客通道每日9时开放：预约", ScannedPage.Parse(Table((1, 100, 800, "开放时间为7时至19时;旅客通道每日9时开放:预约")), 1).Blocks[0].Text);

    [Fact]
    public void Times_and_Russian_lines_keep_theirs()
    {
        ScannedPage page = ScannedPage.Parse(Table((1, 100, 300, "8:30"), (2, 100, 800, "Запись: в очереди;")), 1);
        Assert.Equal(["8:30", "Запись: в очереди;"], page.Blocks.Select(static block => block.Text));
    }

    [Fact]
    public void An_item_that_says_something_whole_is_no_heading() =>
        Assert.Equal(BlockKind.Paragraph, ScannedPage.Parse(Table((1, 100, 700, "三、鲜活农产品实行预约通关，企业应当提前48小时提出申请")), 1).Blocks[0].Kind);

    private static string Table(params (int Paragraph, int Left, int Width, string Text)[] words) => "level\n" + string.Concat(words.Select(static word =>
        $"5\t1\t1\t{word.Paragraph}\t1\t1\t{word.Left}\t{word.Paragraph * 60}\t{word.Width}\t40\t95\t{word.Text}\n"));
}
