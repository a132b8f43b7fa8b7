using System.Globalization;
using ChinaRussiaBot.Ingestion.Extraction;
using ChinaRussiaBot.Ingestion.Passages;

namespace ChinaRussiaBot.Tests.Ingestion;

/// <summary>What documents leave to title, table or reader: whose port, which year, what a column of changes is of.</summary>
public sealed class UnsaidFigureTests
{
    [Theory]
    [InlineData("绥芬河市口岸运行报告", "2025年，铁路口岸进出口货运量1183.4万吨，同比增长2.1%。", "ports.cargo suifenhe-rail 2025 11834000 2.1")]
    [InlineData("Приграничные переходы", "Грузооборот пункта пропуска Суйфэньхэ (железнодорожный) в 2024 году составил 8 412,5 тыс. т.", "ports.cargo suifenhe-rail 2024 8412500")]
    [InlineData("Обзор торговли России и Китая, № 11/2025", "Мясо птицы: за 10 мес. в Китай отгружено 119 тыс. т (+6 %).", "poultry.export  2025-01..2025-10 119000 6")]
    [InlineData("对俄贸易一周数读 2026年第20期", "今年前4个月，中俄贸易总值852.3亿美元，同比增长19.7%。", "trade.total  2026-01..2026-04 85230000000 19.7")]
    [InlineData("Торговля России и Китая", "Россия → Китай в сентябре 2025 года: $10,5 млрд (+3,9 %).", "trade.import  2025-09 10500000000 3.9")]
    [InlineData("中俄贸易", "2024年，自俄进口煤炭9500万吨，其中炼焦煤3020万吨。", "coal.import  2024 95000000")]
    [InlineData("2025年黑龙江省统计公报", "全年对俄罗斯进出口总额1991.4亿元，下降10.6%，占全省进出口总额的68.7%，占全国对俄罗斯进出口总额的12.2%。", "heilongjiang.trade  2025 199140000000 -10.6", "heilongjiang.trade.russia-share  2025 68.7", "heilongjiang.share-of-national  2025 12.2")]
    [InlineData("2025年黑龙江省统计公报", "全年互市贸易进口量24.8万吨，增长35.5%。", "huji.import heilongjiang 2025 248000 35.5")]
    [InlineData("2025年前三季度黑龙江省外贸", "前三季度，大庆市进出口860.2亿元，下降13.7%。")]
    [InlineData("2025年黑龙江省口岸", "2025年，黑河公路口岸货运量78.4万吨，增长12.9%，监管出入境旅客27.6万人次，增长1.1倍。", "ports.cargo heihe-road 2025 784000 12.9", "ports.passengers heihe-road 2025 276000 110")]
    [InlineData("Граница", "В 2025 году автомобильный пункт пропуска Забайкальск – Маньчжурия обработал 1,34 млн тонн (минус 12 процентов).", "ports.cargo manzhouli-road 2025 1340000 -12")]
    [InlineData("Мост", "Мост Благовещенск – Хэйхэ рассчитан на 4 млн тонн грузов в 2025 году.")]
    [InlineData("Справка о торговле", "На Хэйлунцзян пришлось 12,9 % товарооборота России и Китая, который в 2024 году сложился на уровне 1,74 трлн юаней.", "trade.total.cny  2024 1740000000000")]
    public void Title_and_sentence_tell_it(string title, string text, params string[] figures) => Assert.Equal(figures, Found(title, Block.Paragraph(text)));

    [Theory]
    [InlineData("中俄贸易", "中俄贸易额由2020年的1077.7亿美元升至2024年的2448.2亿美元，年均增长22.8%。", "trade.total  2020 107770000000", "trade.total  2024 244820000000")]
    [InlineData("Торговля России и Китая", "Товарооборот двух стран в 2025 году составил 1,631 трлн юаней. Да, это на 6,5 % меньше, чем годом раньше.", "trade.total.cny  2025 1631000000000 -6.5")]
    [InlineData("Торговля России и Китая", "За 2025 год товарооборот России и Китая, по данным таможни, сжался до 228,1 млрд долларов – это минус 6,9 % после рекордных 244,8 млрд в 2024-м.", "trade.total  2025 228100000000 -6.9")]
    public void A_change_is_that_of_the_value_and_of_its_year(string title, string text, params string[] figures) => Assert.Equal(figures, Found(title, Block.Paragraph(text))[..figures.Length]);

    [Fact]
    public void A_numbered_section_row_says_of_what_the_rows_below_are() => Assert.Equal(
        ["heilongjiang.trade  2025-08 16240000000 -2.2"],
        Found("2025年8月对俄经贸主要指标", Block.Table([["序号", "指标", "计量单位", "8月", "同比±%"], ["二", "黑龙江省（哈尔滨海关）", "", "", ""], ["6", "全省对俄进出口总额", "亿元", "162.4", "-2.2"]])));

    [Theory]
    [InlineData("2025年1至11月自俄罗斯进口主要商品", "商品|金额（千美元）|同比（%）", "大豆|316,900|-26.6", "soy.import.value  2025-01..2025-11 316900000 -26.6")]
    [InlineData("Экспорт из России в Китай, III квартал 2025 года", "Товар|млн долл. США|Изм., %", "Рапсовое масло|301,5|(7,4)", "rapeseed-oil.export.value  2025-Q3 301500000 -7.4")]
    public void Thousands_and_brackets_are_those_of_the_language(string title, string header, string row, string figure) =>
        Assert.Equal([figure], Found(title, Block.Table([header.Split('|'), row.Split('|')])));

    [Theory]
    [InlineData("Торговля России и Китая", "Прогноз и задачи", "Товарооборот России и Китая в 2024 году составил 244,8 млрд долл.")]
    [InlineData("中俄贸易", "二、下一步重点工作", "2024年中俄贸易额2448亿美元。")]
    public void Below_a_heading_of_plans_nothing_is_a_result(string title, string heading, string text) => Assert.Empty(Found($"{title}\n\n## {heading}", Block.Paragraph(text)));

    [Theory]
    [InlineData("Торговля России и Китая: итоги и прогноз", "Товарооборот России и Китая в 2024 году составил 244,8 млрд долл.")]
    [InlineData("中俄贸易：形势与预测", "2024年中俄贸易额2448亿美元，完成全年重点工作任务。")]
    public void A_title_of_forecasts_leaves_the_results_below_it(string title, string text) => Assert.Single(Found(title, Block.Paragraph(text)));

    [Theory]
    [InlineData("中俄贸易", "中俄贸易额2030年在基准情景下约为2850亿美元。")]
    [InlineData("Торговля России и Китая", "По базовому сценарию товарооборот России и Китая в 2030 году составляет 285 млрд долл.")]
    [InlineData("中俄投资", "2024年中国对俄直接投资为净流出4亿美元。")]
    public void What_may_be_or_only_nets_out_is_not_proposed(string title, string text) => Assert.Empty(Found(title, Block.Paragraph(text)));

    [Theory]
    [InlineData("中俄贸易", "2025年我国外贸总值45.47万亿元，增长3.8%。")]
    [InlineData("Торговля России и Китая", "Доля Китая во внешней торговле России в 2023 году — около 33 %.")]
    [InlineData("各口岸情况", "2025年，口岸货运量达到1183.4万吨。")]
    [InlineData("绥芬河口岸", "2024年铁路口岸货运量原公布数为1162.3万吨。")]
    public void What_is_of_another_or_of_nobody_is_not_proposed(string title, string text) => Assert.Empty(Found(title, Block.Paragraph(text)));

    [Fact]
    public void A_column_of_changes_may_be_abbreviated_and_written_with_a_dash() => Assert.Equal(
        ["crude.import  2024-01..2024-10 90600000", "crude.import  2025-01..2025-10 82900000 -8.5"],
        Found("Обзор торговли Китая с Россией", Block.Table([["Показатель", "10 мес. 2024", "10 мес. 2025", "Изм., %"], ["Импорт сырой нефти из РФ, млн т", "90,6", "82,9", "–8,5"]])));

    [Fact]
    public void One_way_is_not_all_of_a_provinces_trade() => Assert.Equal(
        ["heilongjiang.trade  2025-09 17240000000 -5"],
        Found("黑龙江省对俄贸易统计表（单位：亿元）", Block.Table([["项目", "2025年9月", "同比"], ["全省进出口总值", "251.3", "-3.1"], ["对俄进出口", "172.4", "-5.0"], ["其中：对俄出口", "41.2", "2.1"]])));

    private static string[] Found(string title, Block block)
    {
        string rows = block.Kind == BlockKind.Table ? $"| {string.Join(" |\n| ", block.Rows.Select(static (row, index) => string.Join(" | ", row) + (index == 0 ? " |\n|" + string.Concat(Enumerable.Repeat("---|", row.Count)).TrimEnd('|') : "")))} |" : block.Text;
        ExtractedDocument document = Extract.Text("a.md", $"# {title}\n\n{rows}\n");
        Language language = title[0] >= '\u2E80' ? Language.Chinese : Language.Russian;
        return [.. Finders.Figures.Find(SectionBuilder.Build("a", document.Blocks, language, []), Finders.Sources.Find(document, "a.md", language, []), [])
            .Select(static figure => string.Create(CultureInfo.InvariantCulture, $"{figure.Measure.Id} {figure.Subject} {figure.Period} {figure.Value.Value:0.###} {figure.Growth?.Value:0.##}").TrimEnd())];
    }
}
