namespace ChinaRussiaBot.Tests.Ingestion;

/// <summary>Of when a value is, where its sentence leaves it to others, and where nobody can know: both languages.</summary>
public sealed class FigureDatingTests
{
    [Theory]
    [InlineData("# 绥芬河口岸\n\n2024年10月8日\n\n2024年1-9月，绥芬河铁路口岸货运量为640万吨，高于2023年同期的610万吨。经同江铁路口岸的货运量为350万吨。", "ports.cargo suifenhe-rail 2024-01..2024-09 6400000", "ports.cargo suifenhe-rail 2023-01..2023-09 6100000", "ports.cargo tongjiang-rail 2024-01..2024-09 3500000")]
    [InlineData("# Рыба для Китая\n\n20 октября 2025 г.\n\nЗа девять месяцев мороженой рыбы из России в Китай поставлено на 1,3 млрд долл., за аналогичный период 2024 года – на 1,1 млрд долл.", "frozen-fish.export.value  2025-01..2025-09 1300000000", "frozen-fish.export.value  2024-01..2024-09 1100000000")]
    public void The_same_time_of_another_year_has_its_months_and_ends_with_its_value(string text, params string[] figures) => Assert.Equal(figures, FiguresFound.In(text));

    [Theory]
    [InlineData("# Торговля России и Китая\n\n20 октября 2025 г.\n\nТоварооборот России и Китая в прошлом году достиг 244,8 млрд долларов, а за девять месяцев текущего года составил 163,6 млрд долларов.", "trade.total  2024 244800000000", "trade.total  2025-01..2025-09 163600000000")]
    [InlineData("# Торговля России и Китая\n\nВ первом полугодии 2025 года товарооборот России и Китая составил 106,5 млрд долларов. В 2024 году он равнялся 244,8 млрд долларов. Импорт из России за шесть месяцев достиг 59,2 млрд долларов.", "trade.total  2025-H1 106500000000", "trade.total  2024 244800000000", "trade.import  2025-H1 59200000000")]
    [InlineData("# 中俄贸易\n\n中俄两国2023年1-10月的贸易额为1964亿美元。2022年全年为1903亿美元。10月，中国对俄罗斯的出口额为87亿美元。", "trade.total  2023-01..2023-10 196400000000", "trade.total  2022 190300000000", "trade.export  2023-10 8700000000")]
    [InlineData("# Торговля России и Китая\n\nЗа три квартала 2015 года товарооборот России и Китая составил 49,8 млрд долларов. За сентябрь текущего года товарооборот России и Китая составил 5,9 млрд долларов.", "trade.total  2015-01..2015-09 49800000000", "trade.total  2015-09 5900000000")]
    public void Months_are_of_the_year_that_is_told_of_not_of_one_looked_back_on(string text, params string[] figures) => Assert.Equal(figures, FiguresFound.In(text));

    [Theory]
    [InlineData("# 中俄贸易\n\n2019年中俄贸易额为1107亿美元，但今年以来有所回落。6月当月，自俄罗斯进口45亿美元。", "trade.total  2019 110700000000")]
    [InlineData("# 中俄贸易\n\n2025年5月6日\n\n2016年中俄两国贸易额为695亿美元。今年前两个月两国贸易额同比增长28.5%，为118亿美元。", "trade.total  2016 69500000000")]
    [InlineData("# 黑河水运口岸\n\n2026年9月2日\n\n黑河水运口岸2026年航运开始以来，边检站查验的出入境人员合计41万人次。")]
    public void Where_nobody_knows_the_year_there_is_no_figure(string text, params string[] figures) => Assert.Equal(figures, FiguresFound.In(text));

    [Theory]
    [InlineData("# Алюминий для Китая\n\n20 мая 2025 г.\n\nВ середине весны Россия поставила в Китай алюминия на 476 млн долларов – на четверть больше, чем в марте.", "aluminium.import.value  2025-04 476000000")]
    [InlineData("# Торговля России и Китая\n\n9 июня 2026 г.\n\nЭкспорт из Китая в Россию за последний месяц весны составил $9,1 млрд (+4,3% к маю прошлого года).", "trade.export  2026-05 9100000000 4.3")]
    [InlineData("# 中俄铁路\n\n2024年5月17日\n\n2024年1月至4月，俄中之间铁路货运量为5870万吨。新闻处指出：“去年，俄中之间铁路货运量为1.61亿吨，前四个月达到5870万吨。”", "rail.border.total  2024-01..2024-04 58700000", "rail.border.total  2023 161000000")]
    [InlineData("# 中国猪肉进口\n\n2025年3月12日\n\n俄罗斯猪肉自2024年2月获准输华，当年对华出口3.2万吨。", "pork.export  2024 32000")]
    public void A_value_has_its_own_time_not_that_of_what_stands_beside_it(string text, params string[] figures) => Assert.Equal(figures, FiguresFound.In(text));

    [Theory]
    [InlineData("# 绥芬河口岸\n\n2024年10月21日\n\n绥芬河铁路口岸1至9月累计货运量648.9万吨。截至9月底，绥芬河公路口岸累计货运量56.7万吨。", "ports.cargo suifenhe-rail 2024-01..2024-09 6489000", "ports.cargo suifenhe-road 2024-01..2024-09 567000")]
    [InlineData("# 中俄贸易\n\n东方社北京2025年4月14日电 今年一季度，中俄贸易额532亿美元。", "trade.total  2025-Q1 53200000000")]
    public void What_moved_until_a_day_moved_since_the_year_began(string text, params string[] figures) => Assert.Equal(figures, FiguresFound.In(text));
}
