namespace ChinaRussiaBot.Tests.Ingestion;

/// <summary>Whose year months without one are of, and of what time a value is that another is compared with.</summary>
public sealed class FigureTimeTests
{
    [Theory]
    [InlineData("# 两国人员往来\n\n2026年10月14日\n\n2025年9月15日起，中国对俄罗斯持普通护照人员试行免签。今年1至8月，俄罗斯公民来华197.3万人次，同比增长38.6%。", "travel.ru-cn  2026-01..2026-08 1973000 38.6")]
    [InlineData("# 两国人员往来\n\n2026年7月20日\n\n自2025年12月俄方对中国公民实施免签以来，往来更加便利。1至6月，中国公民赴俄64.2万人次，同比增长25.1%。", "travel.cn-ru  2026-H1 642000 25.1")]
    [InlineData("# 绥芬河口岸\n\n2026年7月14日\n\n2025年12月1日，俄方对中国公民实施免签。上半年，绥芬河公路口岸出入境旅客31.1万人次。", "ports.passengers suifenhe-road 2026-H1 311000")]
    [InlineData("# Товарооборот России и Китая в 2026 году\n\n14 октября 2026 г.\n\nПосле провального 2025 года торговля пошла вверх. В январе–сентябре товарооборот России и Китая составил 172,6 млрд долларов.", "trade.total  2026-01..2026-09 172600000000")]
    [InlineData("# Поездки между Россией и Китаем\n\n14 октября 2026 г.\n\n15 сентября 2025 года Китай отменил визы для россиян. В январе–августе россияне совершили в Китай 1,94 млн поездок.", "travel.ru-cn  2026-01..2026-08 1940000")]
    [InlineData("# Торговля России и Китая\n\n14 октября 2026 г.\n\nНовый мост открыли 10 июня 2025 года. В январе–августе товарооборот России и Китая составил 152,3 млрд долларов.", "trade.total  2026-01..2026-08 152300000000")]
    public void Months_without_a_year_are_those_of_the_documents_own_year(string text, params string[] figures) => Assert.Equal(figures, FiguresFound.In(text));

    [Theory]
    [InlineData("# 中俄贸易\n\n2026年10月14日\n\n2025年1至8月，中俄贸易额1438.6亿美元，其中8月194.2亿美元。", "trade.total  2025-01..2025-08 143860000000", "trade.total  2025-08 19420000000")]
    [InlineData("# Торговля России и Китая\n\n14 октября 2026 г.\n\nВ 2025 году торговля просела. В январе–августе товарооборот России и Китая составил 143,8 млрд долларов.", "trade.total  2025-01..2025-08 143800000000")]
    public void A_year_that_the_text_is_of_stays_that_of_its_months(string text, params string[] figures) => Assert.Equal(figures, FiguresFound.In(text));

    [Theory]
    [InlineData("# 满洲里口岸\n\n2026年10月14日\n\n截至9月30日，今年经满洲里公路口岸出入境旅客183.4万人次，同比增长22.7%。", "ports.passengers manzhouli-road 2026-01..2026-09 1834000 22.7")]
    [InlineData("# 黑河口岸\n\n2024年7月22日\n\n1至6月黑河口岸出入境旅客57.3万人次，已恢复至2019年同期的九成。黑河口岸货运量24.1万吨。", "ports.passengers heihe 2024-H1 573000", "ports.cargo heihe 2024-H1 241000")]
    [InlineData("# 两国人员往来\n\n2026年10月14日\n\n今年1至9月，俄罗斯公民来华221.3万人次，同期中国公民赴俄111.8万人次。去年全年，这两个数字分别为203.4万人次和108.2万人次。", "travel.ru-cn  2026-01..2026-09 2213000", "travel.cn-ru  2026-01..2026-09 1118000", "travel.ru-cn  2025 2034000", "travel.cn-ru  2025 1082000")]
    public void A_count_up_to_a_day_of_this_year_is_of_its_months(string text, params string[] figures) => Assert.Equal(figures, FiguresFound.In(text));

    [Theory]
    [InlineData("# Экспорт продукции АПК\n\n4 марта 2026 г.\n\nЭкспорт продукции АПК из России в Китай в 2025 году составил 7,81 млрд долларов, это на 8 % больше, чем в 2024 году, когда он равнялся 7,23 млрд долларов.", "agri.export  2025 7810000000 8", "agri.export  2024 7230000000")]
    [InlineData("# Товарооборот РФ и КНР\n\n13 октября 2026 г.\n\nВ сентябре товарооборот двух стран составил $19,34 млрд, что на 1,8 % меньше, чем в августе ($19,69 млрд).", "trade.total  2026-09 19340000000", "trade.total  2026-08 19690000000")]
    [InlineData("# Торговля России и Китая за десять месяцев\n\n9 ноября 2026 г.\n\nВ октябре двусторонний товарооборот составил $20,31 млрд против $19,77 млрд месяцем ранее.", "trade.total  2026-10 20310000000", "trade.total  2026-09 19770000000")]
    [InlineData("# Торговля России и Китая\n\n9 ноября 2026 г.\n\nПоставки из Китая в РФ в октябре оценены в $9,41 млрд (в сентябре – $9,18 млрд), ввоз российской продукции на китайский рынок – в $11,02 млрд (в сентябре – $10,71 млрд).", "trade.export  2026-10 9410000000", "trade.export  2026-09 9180000000", "trade.import  2026-10 11020000000", "trade.import  2026-09 10710000000")]
    [InlineData("# Доля России\n\n12 ноября 2026 г.\n\nДоля России во внешней торговле Китая в 2025 году составила 3,6 %, годом ранее – 4,0 %.", "trade.share.russia  2025 3.6", "trade.share.russia  2024 4")]
    public void A_value_that_another_is_compared_with_is_of_its_own_time(string text, params string[] figures) => Assert.Equal(figures, FiguresFound.In(text));

    [Theory]
    [InlineData("# Торговля России и Китая за десять месяцев\n\n9 ноября 2026 г.\n\nЗа десять месяцев двусторонний товарооборот составил $193,1 млрд против $19,77 млрд месяцем ранее.", "trade.total  2026-01..2026-10 193100000000")]
    public void A_month_before_is_none_where_the_first_is_of_no_month(string text, params string[] figures) => Assert.Equal(figures, FiguresFound.In(text));
}
