namespace ChinaRussiaBot.Tests.Ingestion;

/// <summary>Of what time a table is when its rows, header and caption each tell a part of it, and whose values a release states.</summary>
public sealed class FigureTableTimeTests
{
    [Theory]
    [InlineData("# Сотрудничество с Китаем\n\n25 октября 2024 г.\n\nТаблица 1. Взаимная торговля России и Китая в январе–сентябре, млрд долл. США\n\n| Показатель | 2023 г. | 2024 г. | Прирост, % |\n|---|---|---|---|\n| Товарооборот | 176,8 | 181,6 | 2,7 |", "trade.total  2023-01..2023-09 176800000000", "trade.total  2024-01..2024-09 181600000000 2.7")]
    [InlineData("# 中俄经贸\n\n2024年10月25日\n\n表1 1—9月中俄贸易情况（单位：亿美元）\n\n| 指标 | 2023年 | 2024年 | 同比（%） |\n|---|---|---|---|\n| 中俄贸易额 | 1768 | 1816 | 2.7 |", "trade.total  2023-01..2023-09 176800000000", "trade.total  2024-01..2024-09 181600000000 2.7")]
    public void Years_over_columns_are_of_the_months_that_the_caption_names(string text, params string[] figures) => Assert.Equal(figures, FiguresFound.In(text));

    [Theory]
    [InlineData("# Пункты пропуска\n\n18 июля 2025 г.\n\nГрузы и пассажиры в январе–июне 2025 года\n\n| Пункт пропуска | Грузы, тыс. т | к I полугодию 2024 г. |\n|---|---|---|\n| Гродеково – Суйфэньхэ (ж/д) | 5318,4 | 96,2% |\n| Краскино – Хуньчунь (авто) | 141,5 | 119,8% |", "ports.cargo suifenhe-rail 2025-H1 5318400 -3.8", "ports.cargo hunchun 2025-H1 141500 19.8")]
    public void Numbers_around_a_hundred_under_what_they_are_compared_with_are_levels(string text, params string[] figures) => Assert.Equal(figures, FiguresFound.In(text));

    [Theory]
    [InlineData("2026年1—7月中俄贸易主要商品量值表,,,\n发布日期,2026-08-20,,\n商品名称,计量单位,数量,数量同比（%）\n自俄罗斯进口原油,万吨,5987.4,5.1\n", "crude.import  2026-01..2026-07 59874000 5.1")]
    [InlineData("Импорт Китая из России в январе–июле 2026 года,,,\nДата публикации,20.08.2026,,\nТовар,Ед. изм.,Количество,\"Прирост, %\"\nНефть сырая,тыс. т,59874,5.1\n", "crude.import  2026-01..2026-07 59874000 5.1")]
    [InlineData("单位,进出口货运量（万吨）\n2026年1—7月绥芬河铁路口岸,668.2\n", "ports.cargo suifenhe-rail 2026-01..2026-07 6682000")]
    public void A_row_of_two_cells_says_when_the_table_appeared_not_of_when_it_is(string csv, params string[] figures) => Assert.Equal(figures, FiguresFound.InTable(csv));

    [Theory]
    [InlineData("# 新闻通稿\n\n上半年黑龙江省对俄进出口1148.6亿元\n\n哈尔滨海关　2026年7月21日\n\n今年上半年，黑龙江省对俄罗斯进出口1148.6亿元，增长5.2%。\n\n二季度对俄进出口598.3亿元，同比增长6.7%。", "heilongjiang.trade  2026-H1 114860000000 5.2", "heilongjiang.trade  2026-Q2 59830000000 6.7")]
    public void What_a_release_of_a_province_states_is_the_provinces(string text, params string[] figures) => Assert.Equal(figures, FiguresFound.In(text));
}
