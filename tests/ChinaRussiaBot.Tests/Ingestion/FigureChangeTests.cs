namespace ChinaRussiaBot.Tests.Ingestion;

/// <summary>Which of the values in a sentence a change is that of.</summary>
public sealed class FigureChangeTests
{
    [Theory]
    [InlineData("# Товарооборот РФ и КНР вырос\n\n13 октября 2026 г.\n\nТоварооборот между Россией и Китаем в январе–сентябре 2026 года увеличился на 3,7 % по сравнению с аналогичным периодом прошлого года и составил $172,41 млрд.", "trade.total  2026-01..2026-09 172410000000 3.7")]
    [InlineData("# Товарооборот РФ и КНР вырос\n\n13 октября 2026 г.\n\nЭкспорт из Китая в Россию за девять месяцев 2026 года вырос в годовом исчислении на 2,9 % и достиг $77,12 млрд.", "trade.export  2026-01..2026-09 77120000000 2.9")]
    [InlineData("# Уголь из России в Китай\n\n4 марта 2026 г.\n\nИмпорт угля из России в Китай в 2025 году снизился на 4,6 % относительно 2024 года и составил 89,3 млн тонн.", "coal.import  2025 89300000 -4.6")]
    public void What_a_change_is_on_may_stand_between_it_and_its_value(string text, params string[] figures) => Assert.Equal(figures, FiguresFound.In(text));

    [Theory]
    [InlineData("# Товарооборот РФ и КНР\n\n13 октября 2026 г.\n\nВ сентябре 2026 года товарооборот России и Китая составил $19,34 млрд, что на 1,8 % меньше, чем в августе.", "trade.total  2026-09 19340000000")]
    [InlineData("# 中俄贸易\n\n2026年10月14日\n\n2026年9月中俄贸易额193.4亿美元，环比下降1.8%。", "trade.total  2026-09 19340000000")]
    public void A_change_on_the_month_before_is_not_that_on_the_year_before(string text, params string[] figures) => Assert.Equal(figures, FiguresFound.In(text));

    [Theory]
    [InlineData("# Торговля России и Китая\n\n4 марта 2026 г.\n\nВ 2025 году товарооборот России и Китая составил 228,1 млрд долларов. Годом ранее он достиг 244,8 млрд долларов, увеличившись на 1,9 %.", "trade.total  2025 228100000000", "trade.total  2024 244800000000 1.9")]
    [InlineData("# Торговля России и Китая\n\n4 марта 2026 г.\n\nВ 2025 году импорт угля из России в Китай составил 89,3 млн тонн. Годом ранее он составил 95,1 млн тонн, сократившись на 6,9 %.", "coal.import  2025 89300000", "coal.import  2024 95100000 -6.9")]
    [InlineData("# 中俄贸易\n\n2026年3月4日\n\n2025年中俄贸易额2281亿美元，同比下降6.9%。上年贸易额为2448亿美元，增长1.9%。", "trade.total  2025 228100000000 -6.9", "trade.total  2024 244800000000 1.9")]
    public void A_value_of_the_year_before_alone_in_its_sentence_has_its_own_change(string text, params string[] figures) => Assert.Equal(figures, FiguresFound.In(text));

    [Theory]
    [InlineData("# Торговля России и Китая\n\n4 марта 2026 г.\n\nВ 2025 году товарооборот России и Китая составил 228,1 млрд долларов против 244,8 млрд долларов годом ранее, снизившись на 6,9 %.", "trade.total  2025 228100000000 -6.9", "trade.total  2024 244800000000")]
    [InlineData("# Уголь\n\n4 марта 2026 г.\n\nИмпорт угля из России в Китай в 2025 году составил 89,3 млн тонн против 95,1 млн тонн в 2024 году, снижение на 6,1 %.", "coal.import  2025 89300000 -6.1", "coal.import  2024 95100000")]
    [InlineData("# 自俄进口\n\n2026年3月4日\n\n2025年自俄罗斯进口煤炭8930万吨，上年同期为9510万吨，下降6.1%。", "coal.import  2025 89300000 -6.1", "coal.import  2024 95100000")]
    [InlineData("# 自俄进口\n\n2026年3月4日\n\n2025年自俄罗斯进口煤炭8930万吨，低于2024年的9510万吨，下降6.1%。", "coal.import  2025 89300000 -6.1", "coal.import  2024 95100000")]
    public void A_value_set_against_another_has_no_change_of_its_own(string text, params string[] figures) => Assert.Equal(figures, FiguresFound.In(text));

    [Theory]
    [InlineData("# 中俄贸易\n\n2026年3月4日\n\n2023年中俄贸易额达2401.1亿美元，突破2000亿美元，同比增长26.3%。", "trade.total  2023 240110000000 26.3")]
    [InlineData("# 中俄贸易\n\n2026年3月4日\n\n2022年中俄贸易额达1902.7亿美元，首次突破1900亿美元大关，增长29.3%，提前实现目标。", "trade.total  2022 190270000000 29.3")]
    [InlineData("# Торговля России и Китая\n\n4 марта 2026 г.\n\nВ 2023 году товарооборот России и Китая составил 240,1 млрд долларов, превысив отметку в 200 млрд долларов, рост на 26,3 %.", "trade.total  2023 240100000000 26.3")]
    public void A_mark_that_was_passed_takes_no_change(string text, params string[] figures) => Assert.Equal(figures, FiguresFound.In(text));

    [Theory]
    [InlineData("# Торговля России с Китаем\n\n10 марта 2026 года\n\nТаблица 1. Торговля России с Китаем (по данным ГТУ КНР), млрд долл. США\n\n| Год | Товарооборот | Темп, % | Экспорт РФ в КНР | Темп, % | Сальдо |\n|---|---|---|---|---|---|\n| 2024 | 244,8 | +1,9 | 129,3 | +0,2 | +13,8 |\n| 2025 | 228,1 | -6,9 | 124,8 | -3,5 | +21,5 |", "trade.total  2024 244800000000 1.9", "trade.import  2024 129300000000 0.2", "trade.total  2025 228100000000 -6.9", "trade.import  2025 124800000000 -3.5")]
    [InlineData("# Торговля России с Китаем\n\n10 марта 2026 года\n\n| Показатель | 2025 год, млрд долл. | Темпы, % |\n|---|---|---|\n| Товарооборот | 228,1 | -6,9 |\n| Экспорт Китая в Россию | 103,3 | -10,4 |", "trade.total  2025 228100000000 -6.9", "trade.export  2025 103300000000 -10.4")]
    public void A_column_of_rates_is_one_of_changes(string text, params string[] figures) => Assert.Equal(figures, FiguresFound.In(text));
}
