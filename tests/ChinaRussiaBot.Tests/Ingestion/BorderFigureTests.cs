using System.Globalization;
using ChinaRussiaBot.Ingestion.Extraction;
using ChinaRussiaBot.Ingestion.Passages;

namespace ChinaRussiaBot.Tests.Ingestion;

/// <summary>Releases of railways, ports and regions: what goes on with what was spoken of, and what is only near it.</summary>
public sealed class BorderFigureTests
{
    private const string Railway = "# Перевозки через железнодорожные погранпереходы с Китаем выросли\n\nОбъём перевозок грузов через железнодорожные пограничные переходы России и Китая в первом полугодии 2026 года составил 22,4 млн т.";

    [Theory]
    [InlineData(Railway + " Экспорт вырос на 6,6%, до 17,7 млн т, импорт — на 4,4%, до 4,7 млн т.", "rail.border.total  2026-H1 22400000", "rail.border.export  2026-H1 17700000 6.6")]
    [InlineData("# Перевозки\n\n14 июля 2026 г.\n\nОбщая погрузка на сети РЖД в январе-июне 2026 года составила 553,8 млн т. Объём перевозок через железнодорожные погранпереходы с Китаем составил 22,4 млн т.", "rail.border.total  2026-H1 22400000")]
    public void What_nobody_declares_is_not_what_stands_beside_it(string text, params string[] figures) => Assert.Equal(figures, Found(text));

    [Theory]
    [InlineData(Railway + " Экспорт вырос до 17,7 млн т. Годом ранее, в первом полугодии 2025 года, через погранпереходы было перевезено 21,1 млн т, из них на экспорт — 16,6 млн т.", "rail.border.total  2026-H1 22400000", "rail.border.export  2026-H1 17700000", "rail.border.total  2025-H1 21100000", "rail.border.export  2025-H1 16600000")]
    [InlineData(Railway + "\n\nВо втором квартале перевезено 11,5 млн т. В июне объём перевозок составил 3,84 млн т (+7,1% к июню 2025 года), в том числе на экспорт отправлено 3,02 млн т.", "rail.border.total  2026-H1 22400000", "rail.border.total  2026-Q2 11500000", "rail.border.total  2026-06 3840000 7.1", "rail.border.export  2026-06 3020000")]
    [InlineData(Railway + "\n\n## Контейнеры\n\nВо втором квартале перевезено 11,5 млн т.", "rail.border.total  2026-H1 22400000")]
    [InlineData("# 中俄铁路运输\n\n2026年上半年，中俄铁路口岸货运总量2240万吨。二季度货运量1150万吨。", "rail.border.total  2026-H1 22400000", "rail.border.total  2026-Q2 11500000")]
    public void What_was_spoken_of_is_gone_on_with(string text, params string[] figures) => Assert.Equal(figures, Found(text));

    [Theory]
    [InlineData(Railway + " Экспорт вырос до 17,7 млн т.\n\nПо отдельным переходам результаты полугодия распределились следующим образом:\n\n* Забайкальск – Маньчжурия — 11,3 млн т (+4,6%);\n* Камышовая – Хуньчунь — 2,1 млн т (+12,4%);\n* Нижнеленинское – Тунцзян — 2,6 млн т (+17,8%).", "rail.border.total  2026-H1 22400000", "rail.border.export  2026-H1 17700000", "ports.cargo manzhouli-rail 2026-H1 11300000 4.6", "ports.cargo hunchun-rail 2026-H1 2100000 12.4", "ports.cargo tongjiang-rail 2026-H1 2600000 17.8")]
    [InlineData("# 黑龙江省口岸运行情况\n\n2025年，全省口岸过货情况如下：\n\n- 东宁公路口岸：62.8万吨，增长8.8%；\n- 抚远水运口岸：21.3万吨，下降4.5%。", "ports.cargo dongning-road 2025 628000 8.8", "ports.cargo fuyuan-river 2025 213000 -4.5")]
    public void A_list_of_ports_is_of_the_ports(string text, params string[] figures) => Assert.Equal(figures, Found(text));

    [Theory]
    [InlineData("# 对俄汽车\n\n2026年3月18日\n\n据海关总署数据，2025年我国对俄出口9座及以下乘用车46.3万辆，同比下降54.8%（2024年为102.4万辆）；出口金额80.6亿美元，同比下降46.9%，上年为151.7亿美元。均价由1.48万美元升至1.74万美元。", "cars.export  2025 463000 -54.8", "cars.export  2024 1024000", "cars.export.value  2025 8060000000 -46.9", "cars.export.value  2024 15170000000")]
    [InlineData("# 对俄乘用车出口季度走势（海关口径）\n\n| 时间 | 出口量（万辆） | 均价（万美元） |\n|---|---|---|\n| 2025年一季度 | 9.6 | 1.69 |\n| 2025年二季度 | 10.1 | 1.71 |\n", "cars.export  2025-Q1 96000", "cars.export  2025-Q2 101000")]
    [InlineData("# Автомобили\n\nКитай в 2025 году поставил в Россию легковых автомобилей на 8,06 млрд долларов, средняя цена автомобиля из Китая составила 17,4 тыс. долларов.", "cars.export.value  2025 8060000000")]
    [InlineData("# 汽车\n\n俄罗斯2024年为中国汽车出口第1大市场，2025年降至第2位。", "cars.rank.russia  2024 1", "cars.rank.russia  2025 2")]
    [InlineData("# Нефть\n\nВ 2025 году Китай импортировал из России 101,0 млн т нефти на сумму 49,6 млрд долларов. Средняя цена барреля составила 67 долларов, за год она снизилась с 78 долларов.", "crude.import  2025 101000000", "crude.import.value  2025 49600000000")]
    [InlineData("# 俄煤\n\n2025年，我国自俄罗斯进口煤炭9512万吨，日均进口约26万吨。", "coal.import  2025 95120000")]
    public void A_price_is_no_sum_and_a_bracket_no_time_of_what_follows(string text, params string[] figures) => Assert.Equal(figures, Found(text));

    [Theory]
    [InlineData("# Торговля России и Китая\n\nВ 2025 году аграрии области отправили в Китай 418 тыс. тонн сои и 27 тыс. тонн соевого масла.")]
    [InlineData("# 中俄贸易\n\n2025年，当地企业自俄罗斯进口大豆12万吨。")]
    public void What_one_part_of_a_country_sends_is_not_the_countrys(string text, params string[] figures) => Assert.Equal(figures, Found(text));

    [Theory]
    [InlineData("# Мост Благовещенск – Хэйхэ\n\nВ речном пункте пропуска «Благовещенск» в 2025 году грузооборот снизился на 18,2%, до 96,4 тыс. тонн. При этом через «речные ворота» за год прошли 838 тыс. пассажиров, это на 31% больше уровня 2024 года.", "ports.cargo heihe-river 2025 96400 -18.2", "ports.passengers heihe-river 2025 838000 31")]
    [InlineData("# Итоги\n\nЗагрузка гостиниц Благовещенска достигала 92%. В рамках безвизовых групповых поездок в 2025 году в Китай выехали 455 тыс. россиян, в Россию въехали 326 тыс. китайских туристов.", "travel.group.ru-cn  2025 455000", "travel.group.cn-ru  2025 326000")]
    [InlineData("# Пункты пропуска Амурской области в 2025 году\n\n| Пункт пропуска | Грузы, тыс. тонн | Пассажиры, тыс. человек |\n|---|---:|---:|\n| Поярково (– Сюнькэ) | 41,7 | 3,2 |\n| Джалинда (– Мохэ) | 12,9 | – |\n", "ports.cargo xunke-river 2025 41700", "ports.passengers xunke-river 2025 3200", "ports.cargo mohe-river 2025 12900")]
    public void Who_crosses_where(string text, params string[] figures) => Assert.Equal(figures, Found(text));

    private static string[] Found(string text)
    {
        ExtractedDocument document = Extract.Text("a.md", text + "\n");
        Language language = text[2] >= '\u2E80' ? Language.Chinese : Language.Russian;
        return [.. Finders.Figures.Find(SectionBuilder.Build("a", document.Blocks, language, []), Finders.Sources.Find(document, "a.md", language, []), [])
            .Select(static figure => string.Create(CultureInfo.InvariantCulture, $"{figure.Measure.Id} {figure.Subject} {figure.Period} {figure.Value.Value:0.###} {figure.Growth?.Value:0.##}").TrimEnd())];
    }
}
