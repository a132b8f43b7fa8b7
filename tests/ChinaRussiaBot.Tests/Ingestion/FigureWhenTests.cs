namespace ChinaRussiaBot.Tests.Ingestion;

/// <summary>Of when a figure is where its words say it in another way, in both languages.</summary>
public sealed class FigureWhenTests
{
    [Theory]
    [InlineData("# 黑龙江口岸\n\n2026年1月21日\n\n2025年12月，黑河水运口岸出入境旅客8.9万人次；绥芬河公路口岸出入境旅客全年达91.3万人次。", "ports.passengers heihe-river 2025-12 89000", "ports.passengers suifenhe-road 2025 913000")]
    [InlineData("# 黑河口岸\n\n2026年9月16日\n\n7月、8月两个月，黑河水运口岸累计出入境旅客38.7万人次。", "ports.passengers heihe-river 2026-07..2026-08 387000")]
    [InlineData("# Пункты пропуска\n\n20 августа 2026 г.\n\nЗа два месяца, май и июнь, через переход Поярково – Сюнькэ перевезено 18,4 тыс. тонн грузов.", "ports.cargo xunke-river 2026-05..2026-06 18400")]
    [InlineData("# Торговля России и Китая\n\n20 ноября 2026 г.\n\nОктябрьский импорт угля в Китай из России – 7,1 млн т.", "coal.import  2026-10 7100000")]
    [InlineData("# Сельское хозяйство: Россия и Китай\n\n12 февраля 2026 г.\n\nВ декабре 2025 года сои в Китай отгружено 121,4 тыс. т против 96,7 тыс. т в декабре 2024-го.", "soy.import  2025-12 121400", "soy.import  2024-12 96700")]
    [InlineData("# Перевозки через погранпереходы с Китаем\n\n8 сентября 2026 г.\n\nВ январе – августе 2026 года через железнодорожные погранпереходы с Китаем перевезено 31,2 млн тонн грузов, что на 4,4% больше, чем за тот же период прошлого года, когда было перевезено 29,9 млн тонн.", "rail.border.total  2026-01..2026-08 31200000 4.4", "rail.border.total  2025-01..2025-08 29900000")]
    public void The_time_of_a_value_may_be_told_in_many_ways(string text, params string[] figures) => Assert.Equal(figures, FiguresFound.In(text));

    [Theory]
    [InlineData("# Внешние связи области с КНР\n\nСтраница министерства экономического развития и внешних связей. Обновлено 20 августа 2026 года\n\nЗа весь 2025 год грузооборот перехода Кани-Курган – Хэйхэ составил 871 тыс. тонн.\n\nВ первом полугодии через переход Кани-Курган – Хэйхэ прошло 486,3 тыс. тонн грузов.", "ports.cargo heihe 2025 871000", "ports.cargo heihe 2026-H1 486300")]
    [InlineData("# 中俄投资\n\n发布于2025年11月12日\n\n今年前三季度，中俄贸易额1636亿美元。", "trade.total  2025-01..2025-09 163600000000")]
    [InlineData("# Справка о сотрудничестве России и Китая\n(подготовлена в ноябре 2024 г.)\n\nВ 2023 году товарооборот России и Китая составил 240,1 млрд долл. По линии Межправительственной Российско-Китайской комиссии по инвестиционному сотрудничеству в настоящее время рассматриваются 82 проекта общим объёмом 16,9 трлн руб. Из них реализовано 12 проектов на сумму 870 млрд руб.", "trade.total  2023 240100000000", "investment.projects  as of 2024-11 82", "investment.projects.value  as of 2024-11 16900000000000", "investment.projects.completed  as of 2024-11 12", "investment.projects.completed.value  as of 2024-11 870000000000")]
    public void The_day_of_a_page_may_stand_behind_other_words(string text, params string[] figures) => Assert.Equal(figures, FiguresFound.In(text));

    [Theory]
    [InlineData("# Товарооборот России и Китая\n\n7 августа 2025 г.\n\nВ июне 2025 года товарооборот двух стран находился на уровне $17,6 млрд, таким образом, за месяц он увеличился на 8,7%.", "trade.total  2025-06 17600000000")]
    [InlineData("# Товарооборот России и Китая\n\n12 февраля 2026 г.\n\nВ 2025 году взаимная торговля России и Китая составила 228,1 млрд долл. США. Это на 6,8% ниже рекордного уровня 2024 года (244,8 млрд долл.).", "trade.total  2025 228100000000 -6.8", "trade.total  2024 244800000000")]
    [InlineData("# Экспорт России в Китай\n\n30 октября 2025 г.\n\nЭкспорт рапсового масла из России в Китай за январь–сентябрь 2025 года достиг 1,04 млрд долл. против 917 млн долл. годом ранее (+13,4%).", "rapeseed-oil.export.value  2025-01..2025-09 1040000000 13.4", "rapeseed-oil.export.value  2024-01..2024-09 917000000")]
    [InlineData("# 上半年中俄贸易\n\n2025年7月14日\n\n2025年上半年自俄进口煤炭4296万吨，下降6.3%；进口液化天然气286万吨，去年同期为329万吨。", "coal.import  2025-H1 42960000 -6.3", "lng.import  2025-H1 2860000", "lng.import  2024-H1 3290000")]
    public void A_change_is_that_of_the_value_on_the_year_before(string text, params string[] figures) => Assert.Equal(figures, FiguresFound.In(text));
}
