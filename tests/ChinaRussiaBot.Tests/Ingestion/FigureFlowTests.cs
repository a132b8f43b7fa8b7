namespace ChinaRussiaBot.Tests.Ingestion;

/// <summary>Which way a value goes, and where: told by the sides, by who buys, by a part of what went both ways, by a port.</summary>
public sealed class FigureFlowTests
{
    [Theory]
    [InlineData("# Торговля России и Китая за десять месяцев 2026 года\n\n9 ноября 2026 г.\n\nПоставки из КНР в РФ в октябре оцениваются в $9,42 млрд, из РФ в КНР – в $10,88 млрд.", "trade.export  2026-10 9420000000", "trade.import  2026-10 10880000000")]
    [InlineData("# Торговля России и Китая\n\n13 октября 2026 г.\n\nВ сентябре Китай поставил в Россию товаров на $9,11 млрд (рост на 2,1 %), закупил в РФ – на $10,23 млрд (рост на 5,8 %).", "trade.export  2026-09 9110000000 2.1", "trade.import  2026-09 10230000000 5.8")]
    [InlineData("# Торговля России и Китая\n\n9 ноября 2026 г.\n\nЭкспорт из Китая в Россию в октябре вырос на 2,4 %, до 9,4 млрд долларов, ввоз российских товаров на китайский рынок – на 6,3 %, до 10,9 млрд долларов.", "trade.export  2026-10 9400000000 2.4", "trade.import  2026-10 10900000000 6.3")]
    [InlineData("# 中俄贸易\n\n2026年3月4日\n\n2025年，俄自华进口1033亿美元，下降10.4%；对华出口1248亿美元，下降3.9%。", "trade.export  2025 103300000000 -10.4", "trade.import  2025 124800000000 -3.9")]
    public void Which_way_is_told_by_the_sides(string text, params string[] figures) => Assert.Equal(figures, FiguresFound.In(text));

    [Theory]
    [InlineData("# Торговля России и Китая\n\n9 марта 2026 г.\n\nЭкспорт из КНР в РФ в 2025 году увеличился на 2,3 %, до 104,1 млрд долларов, импорт – на 9,1 %, до 128,4 млрд долларов.", "trade.export  2025 104100000000 2.3", "trade.import  2025 128400000000 9.1")]
    [InlineData("# Торговля России и Китая\n\n9 марта 2026 г.\n\nЭкспорт из РФ в КНР в 2025 году сократился на 3,9 %, до 124,8 млрд долларов, импорт – на 10,4 %, до 103,3 млрд долларов.", "trade.import  2025 124800000000 -3.9", "trade.export  2025 103300000000 -10.4")]
    [InlineData("# Торговля в юанях\n\n9 марта 2026 г.\n\nЭкспорт из КНР в РФ в 2025 году увеличился на 2,3 %, до 306,5 млрд юаней, импорт – на 9,1 %, до 378,7 млрд юаней.", "trade.export.cny  2025 306500000000 2.3", "trade.import.cny  2025 378700000000 9.1")]
    public void Imports_beside_exports_are_those_of_the_same_country(string text, params string[] figures) => Assert.Equal(figures, FiguresFound.In(text));

    [Theory]
    [InlineData("# Перевозки через погранпереходы с Китаем\n\n12 ноября 2026 г.\n\nОбъём перевозок грузов через железнодорожные погранпереходы России и Китая в январе–октябре 2026 года составил 38,4 млн тонн. Экспорт через сухопутные переходы увеличился на 4,1 % и достиг 30,2 млн тонн. Импорт составил 8,2 млн тонн.", "rail.border.total  2026-01..2026-10 38400000", "rail.border.export  2026-01..2026-10 30200000 4.1")]
    [InlineData("# Перевозки через погранпереходы с Китаем\n\n12 ноября 2026 г.\n\nОбъём перевозок грузов через железнодорожные погранпереходы России и Китая в январе–октябре 2026 года составил 38,4 млн тонн. В октябре через погранпереходы с КНР проследовало 4,08 млн тонн грузов. Экспорт в октябре составил 3,21 млн тонн, экспорт зерна — 0,2 млн тонн.", "rail.border.total  2026-01..2026-10 38400000", "rail.border.total  2026-10 4080000", "rail.border.export  2026-10 3210000")]
    public void One_way_of_what_went_both_ways_is_a_part_of_it(string text, params string[] figures) => Assert.Equal(figures, FiguresFound.In(text));

    [Theory]
    [InlineData("# Железнодорожные погранпереходы\n\n12 ноября 2026 г.\n\nВ 2025 году через железнодорожные погранпереходы России и Китая перевезено 46,3 млн тонн, из них в Забайкальске – 21,4 млн тонн, в Гродеково – 11,2 млн тонн.", "rail.border.total  2025 46300000", "ports.cargo manzhouli-rail 2025 21400000", "ports.cargo suifenhe-rail 2025 11200000")]
    public void A_port_of_them_is_a_port(string text, params string[] figures) => Assert.Equal(figures, FiguresFound.In(text));

    [Theory]
    [InlineData("# 黑龙江陆路口岸运行情况\n\n2026年7月15日\n\n2026年上半年，绥芬河口岸出入境旅客31.4万人次；抚远口岸出入境旅客6.3万人次，增长31.2%。", "ports.passengers suifenhe 2026-H1 314000", "ports.passengers fuyuan-river 2026-H1 63000 31.2")]
    [InlineData("# 公路口岸运行情况\n\n2026年7月15日\n\n2026年上半年，东宁口岸货运量33.1万吨；抚远口岸货运量9.8万吨。", "ports.cargo dongning-road 2026-H1 331000", "ports.cargo fuyuan-river 2026-H1 98000")]
    [InlineData("# Автомобильные пункты пропуска\n\n22 июля 2026 г.\n\nЗа первое полугодие 2026 года через пункт пропуска Полтавка – Дуннин перевезено 33,1 тыс. тонн грузов, через Хабаровск – Фуюань – 9,8 тыс. тонн грузов.", "ports.cargo dongning-road 2026-H1 33100", "ports.cargo fuyuan-river 2026-H1 9800")]
    public void The_way_of_a_heading_is_not_that_of_a_town_without_such_a_port(string text, params string[] figures) => Assert.Equal(figures, FiguresFound.In(text));

    [Theory]
    [InlineData("# Мост Благовещенск – Хэйхэ\n\n22 июля 2026 г.\n\nЗа полугодие через автомобильный пункт пропуска Благовещенск – Хэйхэ перевезено 241,6 тыс. тонн грузов и 48,3 тыс. человек.", "ports.cargo heihe-road 2026-H1 241600", "ports.passengers heihe-road 2026-H1 48300")]
    [InlineData("# Мост Благовещенск – Хэйхэ\n\n22 июля 2026 г.\n\nЗа полугодие через автомобильный пункт пропуска Благовещенск – Хэйхэ перевезено 241,6 тыс. тонн грузов и 48,3 тыс. человек, а также 12,4 тыс. контейнеров.", "ports.cargo heihe-road 2026-H1 241600", "ports.passengers heihe-road 2026-H1 48300")]
    public void Amounts_joined_at_a_port_are_of_goods_and_of_people(string text, params string[] figures) => Assert.Equal(figures, FiguresFound.In(text));
}
