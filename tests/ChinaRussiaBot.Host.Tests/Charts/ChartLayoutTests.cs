using ChinaRussiaBot.Answering.Charts;
using ChinaRussiaBot.Host.Charts;
using ChinaRussiaBot.Host.Tests.Support;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Host.Tests.Charts;

public sealed class ChartLayoutTests
{
    [Fact]
    public void Every_year_has_its_place_and_a_gap_stays_a_gap()
    {
        ChartPicture picture = Layout("trade.total", Language.Russian);
        Assert.Equal(["2018", "2019", "2020", "2021", "2022", "2023", "2024"], picture.Slots);
        Assert.Equal([0, 1, 3, 4, 5, 6], picture.Bars.Select(static bar => bar.Slot));
        Assert.Equal("Товарооборот России и Китая", Assert.Single(picture.Titles));
        Assert.Contains("Годы без данных", picture.Note, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.Chinese, "亿美元，2018—2024年", "≈1070", "1107.5", "2448")]
    [InlineData(Language.Russian, "млрд долл. США, 2018–2024\u00a0гг.", "≈107", "110,8", "244,8")]
    public void Numbers_are_scaled_as_the_language_does_and_no_more_precise_than_their_source(Language language, string unit, params string[] labels)
    {
        ChartPicture picture = Layout("trade.total", language);
        Assert.Equal(unit, picture.Unit);
        Assert.Equal(labels, new[] { picture.Bars[0].Label, picture.Bars[1].Label, picture.Bars[^1].Label });
    }

    [Fact]
    public void An_estimate_is_not_drawn_like_a_firm_value()
    {
        ChartPicture picture = Layout("trade.total", Language.Chinese);
        Assert.Equal([true, true, true, true, true, false], picture.Bars.Select(static bar => bar.IsFirm));
        Assert.Contains("斜纹", picture.Note, StringComparison.Ordinal);
        Assert.Equal("来源：海关总署", picture.Source);
    }

    [Fact]
    public void A_fall_is_below_zero()
    {
        ChartPicture picture = Layout("trade.growth", Language.Russian);
        Assert.Equal(["35,8", "29,3", "−6,9"], picture.Bars.Select(static bar => bar.Label));
        Assert.Equal(-6.9, picture.Bars[^1].Value);
        Assert.Equal("−0,5", picture.Axis(-0.5m));
    }

    private static ChartPicture Layout(string measure, Language language)
    {
        using TemporaryFolder folder = ChartKnowledge.Write();
        KnowledgeBase knowledge = KnowledgeReader.Read(folder.Sub("knowledge")).Knowledge!;
        return ChartLayout.Of(new ChartBook(knowledge).Series(new ChartKey([measure], null, 1900, 2100))!, language);
    }
}
