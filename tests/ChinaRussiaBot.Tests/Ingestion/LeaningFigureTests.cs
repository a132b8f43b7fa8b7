using System.Globalization;
using ChinaRussiaBot.Ingestion.Extraction;
using ChinaRussiaBot.Ingestion.Passages;

namespace ChinaRussiaBot.Tests.Ingestion;

/// <summary>What a value leans on: the question before it, the sentence before, the row above, the statistics that its clause names.</summary>
public sealed class LeaningFigureTests
{
    [Theory]
    [InlineData("# 答记者问\n\n2026年2月12日\n\n**记者：** 请问2025年中俄贸易情况如何？\n\n**发言人：** 据中国海关统计，全年为2281亿美元，同比下降6.9%。", "trade.total  2025 228100000000 -6.9")]
    [InlineData("# 答记者问\n\n2026年2月12日\n\n**问：** 去年俄罗斯原油进口呢？\n\n**答：** 去年约1.01亿吨，2024年是1.085亿吨。", "crude.import  2025 101000000", "crude.import  2024 108500000")]
    [InlineData("# Интервью о торговле России и Китая\n\n25 декабря 2025 года\n\n— Каким будет товарооборот по итогам года?\n\n— За одиннадцать месяцев он составил 203,7 млрд долларов, это на 8,7 % меньше, чем в прошлом году.", "trade.total  2025-01..2025-11 203700000000 -8.7")]
    [InlineData("# Интервью о торговле России и Китая\n\n25 декабря 2025 года\n\n— Как обстоят дела с поставками российской нефти?\n\n— За одиннадцать месяцев отгружено 91,7 млн тонн. Год назад было 99,2 млн.", "crude.import  2025-01..2025-11 91700000", "crude.import  2024-01..2024-11 99200000")]
    public void An_answer_leans_on_its_question(string text, params string[] figures) => Assert.Equal(figures, Found(text));

    [Theory]
    [InlineData("# 中俄汽车\n\n乘联会秘书长介绍，2025年1至10月中国对俄出口乘用车41.4万辆；海关口径为36.2万辆。", "cars.export.cpca  2025-01..2025-10 414000", "cars.export  2025-01..2025-10 362000")]
    [InlineData("# Автомобили\n\nПо данным Росстата — 372 тысячи автомобилей, а китайская таможня насчитала за 2025 год экспорт 395 тысяч автомобилей из Китая в Россию.", "cars.export  2025 395000")]
    public void Whose_statistics_a_value_is_of_its_clause_says(string text, params string[] figures) => Assert.Equal(figures, Found(text));

    [Theory]
    [InlineData("# Мост\n\nВ 2025 году через пункт пропуска Благовещенск — Хэйхэ проследовало 402,8 тысячи человек. Грузопоток через автомобильный мост увеличился на 17,5 % и достиг 484,5 тысячи тонн.", "ports.passengers heihe 2025 402800", "ports.cargo heihe-road 2025 484500 17.5")]
    [InlineData("# 满洲里口岸通报\n\n2025年上半年，满洲里口岸进出口货运量累计完成1043.6万吨。其中铁路口岸完成912.2万吨，同比下降5.6%。", "ports.cargo manzhouli 2025-H1 10436000", "ports.cargo manzhouli-rail 2025-H1 9122000 -5.6")]
    [InlineData("# 黑龙江口岸\n\n2025年，绥芬河铁路口岸进出口货运量1241万吨；东宁口岸进出口货物62.8万吨，增长8.8%。", "ports.cargo suifenhe-rail 2025 12410000", "ports.cargo dongning-road 2025 628000 8.8")]
    [InlineData("# Бюллетень\n\nПо переходам за январь-октябрь 2025 года:\n- Забайкальск — Маньчжурия: 14,2 млн т, -1,8%;\n- Махалино — Хуньчунь: 4,1 млн т, +9,7%.", "ports.cargo manzhouli 2025-01..2025-10 14200000 -1.8", "ports.cargo hunchun 2025-01..2025-10 4100000 9.7")]
    public void A_port_is_that_of_the_sentence_before_or_of_its_item(string text, params string[] figures) => Assert.Equal(figures, Found(text));

    [Theory]
    [InlineData("# Сводка\n\nВ октябре 2025 года Китай купил у РФ 8,6 млн тонн угля, и 77,2 млн тонн с начала года.", "coal.import  2025-10 8600000", "coal.import  2025-01..2025-10 77200000")]
    [InlineData("# 对俄快讯\n\n海关总署：2025年10月中俄贸易额201.4亿美元（-11.5%），前10月1848.1亿美元（-9.0%）。", "trade.total  2025-10 20140000000 -11.5", "trade.total  2025-01..2025-10 184810000000 -9")]
    [InlineData("# Сводка о торговле России и Китая\n\nНефти за 2025 год в Китай поставлено около 101 млн тонн, в 2024-м было 108,5 млн. СПГ – почти 10 млн тонн, это рост на 18 %.", "crude.import  2025 101000000", "crude.import  2024 108500000", "lng.import  2025 10000000 18")]
    [InlineData("# Туризм между Россией и Китаем\n\nВ 2024 году граждане Китая совершили в Россию 848 тыс. поездок, из них туристических – 370 тыс. Годом ранее поездок было 477 тыс.\nРоссияне отдыхали.", "travel.cn-ru  2024 848000", "travel.cn-ru  2023 477000")]
    [InlineData("# Сводка\n\nКитай в 2025 году отправил в Россию 583 тыс. автомобилей - вдвое меньше, чем годом ранее (1,16 млн).", "cars.export  2025 583000 -50", "cars.export  2024 1160000")]
    [InlineData("# 口岸\n\n2026年上半年，黑河公路口岸查验出入境旅客43.5万人次，同比增长52.4%，其中6月份9.1万人次；满洲里公路口岸出入境旅客64.8万人次，增长33.1%。", "ports.passengers heihe-road 2026-H1 435000 52.4", "ports.passengers heihe-road 2026-06 91000", "ports.passengers manzhouli-road 2026-H1 648000 33.1")]
    [InlineData("# Экспорт Китая в Россию\n\nЗа первое полугодие 2026 года экспорт составил 48,2 млрд долларов, в том числе в июне — 8,1 млрд долларов; импорт из России составил 60,5 млрд долларов.", "trade.export  2026-H1 48200000000", "trade.export  2026-06 8100000000", "trade.import  2026-H1 60500000000")]
    public void Each_value_has_its_own_time(string text, params string[] figures) => Assert.Equal(figures, Found(text));

    [Theory]
    [InlineData("# Перевозки через железнодорожные погранпереходы с Китаем выросли на 6,2%\n\n14 июля 2026 г.\n\nОбъём перевозок грузов через железнодорожные пограничные переходы России и Китая в первом полугодии 2026 года составил 22,4 млн т. Экспорт вырос на 6,6%, до 17,7 млн т, импорт — на 4,4%, до 4,7 млн т. Годом ранее, в первом полугодии 2025 года, через погранпереходы было перевезено 21,1 млн т.\n\nВо втором квартале перевезено 11,5 млн т.\n\nПо отдельным переходам результаты полугодия распределились следующим образом:\n\n* Забайкальск – Маньчжурия — 11,3 млн т (+4,6%);\n* Камышовая – Хуньчунь — 2,1 млн т (+12,4%).\n\nОбщая погрузка на сети РЖД в январе–июне 2026 года составила 553,8 млн т.",
        "rail.border.total  2026-H1 22400000", "rail.border.export  2026-H1 17700000 6.6", "rail.border.total  2025-H1 21100000", "rail.border.total  2026-Q2 11500000", "ports.cargo manzhouli-rail 2026-H1 11300000 4.6", "ports.cargo hunchun-rail 2026-H1 2100000 12.4")]
    [InlineData("# 中俄铁路口岸货运总量上半年增长6.2%\n\n2026年7月14日\n\n2026年上半年，中俄铁路口岸货运总量2240万吨，同比增长6.2%。其中进口470万吨。", "rail.border.total  2026-H1 22400000 6.2")]
    public void What_a_report_on_all_ports_goes_on_with(string text, params string[] figures) => Assert.Equal(figures, Found(text));

    [Theory]
    [InlineData("# 前10个月我国外贸进出口增长3.5% 对俄贸易稳中向好\n\n2026年11月9日\n\n据海关统计，2026年前10个月，我国货物贸易进出口总值38.62万亿元人民币，增长3.5%。其中，出口22.87万亿元，增长5.1%；进口15.75万亿元，增长1.3%。\n\n前10个月，东盟为我国第一大贸易伙伴，我国与东盟贸易总值为6.73万亿元，增长8.9%；欧盟为第二大贸易伙伴，贸易总值为4.98万亿元，增长4.4%。俄罗斯为我国第八大贸易伙伴，我国与俄罗斯贸易总值为13892.6亿元，增长3.4%。其中，对俄罗斯出口6214.3亿元，增长1.8%；自俄罗斯进口7678.3亿元，增长4.7%。",
        "trade.rank.russia  2026-01..2026-10 8", "trade.total.cny  2026-01..2026-10 1389260000000 3.4", "trade.export.cny  2026-01..2026-10 621430000000 1.8", "trade.import.cny  2026-01..2026-10 767830000000 4.7")]
    [InlineData("# Внешняя торговля Китая: товарооборот с Россией вырос\n\n9 ноября 2026 г.\n\nВнешнеторговый оборот КНР за десять месяцев 2026 года составил 5,42 трлн долларов. При этом экспорт составил 3,21 трлн долларов. АСЕАН – крупнейший партнёр, оборот с ней составил 950 млрд долларов. Товарооборот Китая и России составил 194,2 млрд долларов.", "trade.total  2026-01..2026-10 194200000000")]
    public void What_China_trades_with_all_the_world_is_not_with_Russia(string text, params string[] figures) => Assert.Equal(figures, Found(text));

    [Theory]
    [InlineData("# Турпоток\n\nБезвизовый групповой обмен между Россией и Китаем в 2025 году охватил 781 тыс. человек, в том числе 455 тыс. россиян, посетивших Китай.", "travel.group  2025 781000", "travel.group.ru-cn  2025 455000")]
    [InlineData("# Торговля Китая и России\n\nПоставки российского угля за девять месяцев 2025 года составили 69,1 млн тонн.", "coal.import  2025-01..2025-09 69100000")]
    [InlineData("# 中俄投资\n\n截至2025年底，中俄共有86个联合投资项目，已落地54个。", "investment.projects  as of 2025 86")]
    public void Which_way_and_what_of_is_told_beside_the_value(string text, params string[] figures) => Assert.Equal(figures, Found(text));

    [Theory]
    [InlineData("# Торговля России и Китая в 2025 году\n\n| Российский экспорт в Китай | 2024 год | 2025 год |\n|---|---|---|\n| Нефть сырая, млн т | 108,5 | 101,0 |\n| то же, млрд долл. | 62,3 | 49,6 |\n", "crude.import  2024 108500000", "crude.import  2025 101000000", "crude.import.value  2024 62300000000", "crude.import.value  2025 49600000000")]
    [InlineData("# 黑龙江省对俄贸易统计表\n\n| 年份 | 对俄进出口总值（亿元） | 增速（%） | 占全省外贸比重（%） | 占全国比重（%） |\n|---|---|---|---|---|\n| 2023 | 2103.9 | 13.5 | 70.6 | 12.4 |\n| 2024 | 2226.8 | 6.1 | 71.5 | 12.8 |\n", "heilongjiang.trade  2023 210390000000 13.5", "heilongjiang.trade.russia-share  2023 70.6", "heilongjiang.share-of-national  2023 12.4", "heilongjiang.trade  2024 222680000000 6.1", "heilongjiang.trade.russia-share  2024 71.5", "heilongjiang.share-of-national  2024 12.8")]
    public void A_row_leans_on_the_row_above_and_a_share_on_the_caption(string text, params string[] figures) => Assert.Equal(figures.Order(), Found(text).Order());

    private static string[] Found(string text)
    {
        ExtractedDocument document = Extract.Text("a.md", text + "\n");
        Language language = text[2] >= '\u2E80' ? Language.Chinese : Language.Russian;
        return [.. Finders.Figures.Find(SectionBuilder.Build("a", document.Blocks, language, []), Finders.Sources.Find(document, "a.md", language, []), [])
            .Select(static figure => string.Create(CultureInfo.InvariantCulture, $"{figure.Measure.Id} {figure.Subject} {figure.Period} {figure.Value.Value:0.###} {figure.Growth?.Value:0.##}").TrimEnd())];
    }
}
