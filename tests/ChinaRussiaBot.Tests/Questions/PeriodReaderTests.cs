using ChinaRussiaBot.Questions;
using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Tests.Questions;

/// <summary>Asked on 23 November 2026.</summary>
public sealed class PeriodReaderTests
{
    [Theory]
    [InlineData("2023年中俄贸易额", "2023")]
    [InlineData("你好，2022年中俄贸易额", "2022")]
    [InlineData("Скажите,2022 год", "2022")]
    [InlineData("请问，22年", "2022")]
    [InlineData("товарооборот в 2022 году", "2022")]
    [InlineData("товарооборот 2022", "2022")]
    [InlineData("за 22 год", "2022")]
    [InlineData("22年贸易额", "2022")]
    [InlineData("二零二二年", "2022")]
    [InlineData("二〇二三年出口", "2023")]
    [InlineData("2024年一季度", "2024-Q1")]
    [InlineData("2025年第三季度", "2025-Q3")]
    [InlineData("I кв. 2024 г.", "2024-Q1")]
    [InlineData("в первом квартале 2025 года", "2025-Q1")]
    [InlineData("2023年上半年", "2023-H1")]
    [InlineData("первое полугодие 2024 г.", "2024-H1")]
    [InlineData("2025年1—9月", "2025-01..2025-09")]
    [InlineData("январь—сентябрь 2025 г.", "2025-01..2025-09")]
    [InlineData("2025年前9个月", "2025-01..2025-09")]
    [InlineData("за 9 месяцев 2025 года", "2025-01..2025-09")]
    [InlineData("2025年头八个多月", "2025-01..2025-08")]
    [InlineData("за восемь с небольшим месяцев 2025 года", "2025-01..2025-08")]
    [InlineData("截至2025年9月初", "2025-01..2025-08")]
    [InlineData("с начала года по 2 сентября 2025", "2025-01..2025-08")]
    [InlineData("2025年11月", "2025-11")]
    [InlineData("в ноябре 2025 года", "2025-11")]
    [InlineData("с 2019 по 2025", "2019..2025")]
    [InlineData("2019年至2025年", "2019..2025")]
    [InlineData("2013-2023 гг.", "2013..2023")]
    [InlineData("январь-март 2024", "2024-Q1")]
    [InlineData("一八年贸易额", "2018")]
    [InlineData("零九年贸易额", "2009")]
    [InlineData("2026年开年两个月", "2026-01..2026-02")]
    [InlineData("2024年7月当月", "2024-07")]
    [InlineData("19到22年的出口", "2019..2022")]
    [InlineData("с 19 по 22 год", "2019..2022")]
    [InlineData("товарооборот с Китаем в 22", "2022")]
    [InlineData("нефть 2023 млн тонн сколько", "2023")]
    [InlineData("торговля за пять лет", "2021..2025")]
    [InlineData("по сравнению с 2023", "2023")]
    [InlineData("в январе-сентябре 25-го", "2025-01..2025-09")]
    [InlineData("за 9 мес 25 через Забайкальск", "2025-01..2025-09")]
    [InlineData("первое полугодие 24: экспорт", "2024-H1")]
    [InlineData("Полугодие 2024 — итог", "2024-H1")]
    [InlineData("в ковидном 2021-м", "2021")]
    [InlineData("十年前，也就是2016年", "2016")]
    [InlineData("2013年往后贸易额", "2013..2026")]
    [InlineData("13年以来哪年涨得最猛", "2013..2026")]
    [InlineData("俄原油24年多少吨", "2024")]
    [InlineData("какой ндс с 26", "2026")]
    [InlineData("уголь 24 сколько млн т", "2024")]
    [InlineData("переход за 24 грузы", "2024")]
    [InlineData("оборот за 23: сколько", "2023")]
    [InlineData("квартал 1 2025 экспорт", "2025-Q1")]
    [InlineData("товарооборот в двадцать третьем", "2023")]
    [InlineData("с начала 2025 года по 2 сентября", "2025-01..2025-08")]
    [InlineData("25年二到四季度", "2025-04..2025-12")]
    [InlineData("2-4 кварталы 2025", "2025-04..2025-12")]
    [InlineData("рыбы сколько ушло в китай в 25, если считать по тоннам", "2025")]
    [InlineData("рыбы сколько ушло в 25, данные на 2 сентября", "2025-09")]
    [InlineData("从22年说起", "2022..2026")]
    [InlineData("с 22 года", "2022..2026")]
    [InlineData("в 2025 торговля впервые ли с 2020 года снизилась", "2025")]
    [InlineData("2025年是不是2020年以来首次下降", "2025")]
    public void Written_periods_are_read(string text, string period) => Assert.Equal([period], Read(text));

    [Theory]
    [InlineData("去年贸易额", "2025")]
    [InlineData("前年贸易额", "2024")]
    [InlineData("今年的出口", "2026")]
    [InlineData("明年会怎样", "2027")]
    [InlineData("в прошлом году", "2025")]
    [InlineData("в позапрошлом году", "2024")]
    [InlineData("в этом году", "2026")]
    [InlineData("в следующем году", "2027")]
    public void Relative_years_follow_from_the_date_of_asking_and_say_so(string text, string period)
    {
        PeriodMentions mentions = PeriodReader.Read(TextNormalizer.NormalizeText(text), RealKnowledge.Today);
        Assert.Equal([period], mentions.Periods.Select(static found => found.ToString()));
        Assert.True(mentions.Assumed);
    }

    [Theory]
    [InlineData("13 лет подряд")]
    [InlineData("连续13年")]
    [InlineData("2000亿美元")]
    [InlineData("2000 млрд долларов")]
    [InlineData("2000 км границы")]
    [InlineData("近10年来")]
    [InlineData("18 пунктов пропуска")]
    [InlineData("25个口岸")]
    [InlineData("перевезли за 25, 18 и 13 тонн")]
    [InlineData("приграничные порты")]
    [InlineData("марка автомобиля")]
    public void Amounts_and_durations_are_no_years(string text) =>
        Assert.DoesNotContain(Read(text), static period => period is "2000" or "2013" or "1913" or "2010" or "2018" or "2025" or "2026-03");

    [Theory]
    [InlineData("24 против 23", "2024", "2023")]
    [InlineData("25 к 24", "2025", "2024")]
    [InlineData("спг 25 больше 23", "2025", "2023")]
    [InlineData("в 22 чем в 20", "2022", "2020")]
    [InlineData("экспорт 16 17 19 20", "2016", "2017", "2019", "2020")]
    [InlineData("24 25 оборот", "2024", "2025")]
    [InlineData("投咱国家 16 21 23年各是多少", "2016", "2021", "2023")]
    [InlineData("за 11 и за 10 месяцев 2025", "2025-01..2025-11", "2025-01..2025-10")]
    [InlineData("11个月减10个月 2025年", "2025-01..2025-11", "2025-01..2025-10")]
    public void Years_side_by_side_or_set_against_each_other_are_each_read(string text, params string[] periods) => Assert.Equal(periods, Read(text));

    [Theory]
    [InlineData("16 20 тонн")]
    [InlineData("вырос на 25 к 24 процентам")]
    [InlineData("за 24 часа")]
    [InlineData("20 17 14")]
    public void Other_numbers_in_a_row_are_no_years(string text) => Assert.Empty(Read(text));

    [Fact]
    public void Several_years_are_several_periods_in_order()
    {
        Assert.Equal(["2021", "2023"], Read("сравни 2021 и 2023"));
        Assert.Equal(["2022", "2024"], Read("2022年和2024年的出口"));
        Assert.Equal(["2021", "2022"], Read("2021，2022年的出口"));
        Assert.Equal(["2021", "2022", "2023"], Read("за 2021,2022, 2023 годы"));
        Assert.Equal(["2022", "2023"], Read("сумма за два года: 2022 и 2023"));
        Assert.Equal(["2016", "2021", "2023"], Read("16、21、23年投资"));
        Assert.Equal(["2016", "2017", "2018"], Read("2016、17、18，总额"));
        Assert.Equal(["2021", "2022", "2023"], Read("за 21,22,23 годы"));
        Assert.Equal(["2021", "2022", "2023"], Read("товарооборот за 21, 22 и 23"));
        Assert.Equal(["2023", "2024"], Read("за 23 и 24 сколько?"));
        Assert.Equal(["2021", "2022", "2023"], Read("21、22、23年"));
        Assert.Equal(["2024", "2025"], Read("25年比24年多多少").Order(StringComparer.Ordinal).ToArray());
        Assert.Equal(["2025-Q1", "2025-01..2025-09", "2025-01..2025-10"], Read("2025: 1 кв., 9 и 10 мес."));
        Assert.Equal(["2025-01..2025-10"], Read("2025, 10 месяцев"));
    }

    [Theory]
    [InlineData("сколько было в декабре", "2026-12")]
    [InlineData("12月出口多少", "2026-12")]
    [InlineData("сколько было в январе", "2027-01")]
    [InlineData("四季度出口多少", "2026-Q4")]
    public void A_part_of_a_year_that_is_still_to_come_is_that_of_the_year_before(string text, string period) => Assert.Equal(
        [period], PeriodReader.Read(TextNormalizer.NormalizeText(text), new DateOnly(2027, 1, 10)).Periods.Select(static found => found.ToString()));

    [Fact]
    public void A_part_within_the_year_leaves_the_whole_year_asked()
    {
        Assert.Equal(["2024", "2024-Q1"], Read("2024年贸易额是多少，其中一季度多少").Order(StringComparer.Ordinal));
        Assert.Equal(["2025", "2025-01..2025-09"], Read("за 2025 год, в том числе за первые девять месяцев").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_quarter_takes_the_year_beside_it() => Assert.Equal(["2024-Q1", "2025-Q1"], Read("I квартал 2024 года и I квартал 2025 года"));

    private static string[] Read(string text) =>
        [.. PeriodReader.Read(TextNormalizer.NormalizeText(text), RealKnowledge.Today).Periods.Select(static period => period.ToString())];
}
