using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Answering.Charts;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Tests.Answering.Charts;

/// <summary>When an answer goes through a series, the series has a picture; a value or two need none.</summary>
public sealed class ChartBookTests
{
    [Theory]
    [InlineData("历年中俄贸易额", "trade.total")]
    [InlineData("Товарооборот России и Китая по годам", "trade.total")]
    [InlineData("哪一年中俄贸易额最高？", "trade.total")]
    [InlineData("Сравни товарооборот за 2021, 2022 и 2023 годы", "trade.total/2021-2023")]
    [InlineData("Экспорт Китая в Россию в 2016–2022 годах", "trade.export/2016-2022")]
    [InlineData("Как менялась доля национальных валют в расчётах?", "settlement.local-currency-share")]
    public void A_series_has_a_picture(string question, string path) =>
        Assert.StartsWith(path, Ask(question)?.Path, StringComparison.Ordinal);

    [Theory]
    [InlineData("2023年中俄贸易额是多少？")]
    [InlineData("На сколько вырос товарооборот в 2022 году?")]
    [InlineData("中俄之间有哪些铁路口岸？")]
    [InlineData("1978年中俄贸易额是多少？")]
    public void A_value_or_a_list_has_none(string question) => Assert.Null(Ask(question));

    [Fact]
    public void Both_languages_get_the_same_series() =>
        Assert.Equal(Ask("中俄贸易额历年数据")!.Path, Ask("Товарооборот России и Китая по годам")!.Path);

    [Fact]
    public void Periods_of_one_kind_are_drawn_each_once()
    {
        ChartSeries series = RealKnowledge.Answerer.Charts.Series(new ChartKey(["trade.total"], null, 1900, 2100))!;
        List<Period> periods = [.. Assert.Single(series.Lines).Figures.Select(static figure => figure.Period)];
        Assert.All(periods, static period => Assert.Equal(PeriodKind.Year, period.Kind));
        Assert.Equal(periods.Distinct().Order(), periods);
        Assert.Equal((periods[0].Start.Year, periods[^1].End.Year), (series.Key.FirstYear, series.Key.LastYear));
    }

    [Theory]
    [InlineData("trade.export", "crude.import")]
    [InlineData("trade.total", "no-such-measure")]
    public void Different_units_and_unknown_measures_are_not_drawn_together(params string[] measures) =>
        Assert.Null(RealKnowledge.Answerer.Charts.Series(new ChartKey(measures, null, 1900, 2100)));

    private static ChartKey? Ask(string question) =>
        (RealKnowledge.Answerer.Ask(question, null, Conversation.Empty).Answer as Answer.Grounded)?.Chart;
}
