namespace ChinaRussiaBot.Tests.Ingestion;

/// <summary>Totals, groups of parts, shares and whole years in tables.</summary>
public sealed class FigureTablePartTests
{
    [Theory]
    [InlineData("# Перевозки через погранпереходы с Китаем\n\n14 октября 2026 г.\n\nПеревозки через железнодорожные погранпереходы с Китаем по годам, млн тонн\n\n| Показатель | 2024 |\n|---|---|\n| Всего | 41,0 |\n| в том числе экспорт | 31,4 |\n", "rail.border.total  2024 41000000", "rail.border.export  2024 31400000")]
    [InlineData("# Внешняя торговля Российской Федерации с Китаем\n\n12 ноября 2026 г.\n\nмлн долл. США\n\n| Показатель | Январь–сентябрь 2026 г. |\n|---|---|\n| Товарооборот | 173169,6 |\n| Экспорт России в Китай, всего | 96917,5 |\n| из него: |  |\n| уголь каменный | 4697,2 |\n| Импорт России из Китая, всего | 76252,1 |\n| из него: |  |\n| автомобили легковые | 5432,4 |\n", "trade.total  2026-01..2026-09 173169600000", "trade.import  2026-01..2026-09 96917500000", "coal.import.value  2026-01..2026-09 4697200000", "trade.export  2026-01..2026-09 76252100000", "cars.export.value  2026-01..2026-09 5432400000")]
    [InlineData("# 中俄能源贸易\n\n2025年3月1日\n\n| 年份 | 自俄原油进口量（万吨） | 同比 | 占比 |\n|---|---|---|---|\n| 2023 | 10702 | 24.1% | 19.0% |\n", "crude.share.russia  2023 19", "crude.import  2023 107020000 24.1")]
    [InlineData("# Приграничное сотрудничество в 2025 году\n\n27 февраля 2026 г.\n\nГрузооборот пунктов пропуска на границе с КНР в 2025 году, тыс. тонн\n\n| Пункт пропуска | I полугодие | Год | Год, прирост, % |\n|---|---|---|---|\n| Кани-Курган — Хэйхэ (автомобильный мост) | 412,5 | 903,8 | 14,2 |\n", "ports.cargo heihe-road 2025-H1 412500", "ports.cargo heihe-road 2025 903800 14.2")]
    [InlineData("# 主要对俄口岸出入境人员统计表（2025年第三季度）\n\n单位：人次　　制表：出入境边防检查总站　　制表日期：2025年10月11日\n\n| 口岸 | 7月 | 8月 | 9月 | 三季度合计 | 同比（%） |\n|---|---|---|---|---|---|\n| 绥芬河公路口岸 | 98214 | 104637 | 93518 | 296369 | 31.4 |\n", "ports.passengers suifenhe-road 2025-07 98214", "ports.passengers suifenhe-road 2025-08 104637", "ports.passengers suifenhe-road 2025-09 93518", "ports.passengers suifenhe-road 2025-Q3 296369 31.4")]
    [InlineData("# 2024年5月自俄罗斯进口主要商品量值表\n\n2024年6月20日\n\n金额单位：百万美元\n\n| 商品名称 | 计量单位 | 5月数量 | 5月金额 |\n|---|---|---|---|\n| 原油 | 万吨 | 893.5 | 5012.6 |\n", "crude.import  2024-05 8935000", "crude.import.value  2024-05 5012600000")]
    public void Parts_and_wholes_are_told_apart(string text, params string[] figures) => Assert.Equal(figures, FiguresFound.In(text));
}
