using System.Globalization;
using ChinaRussiaBot.Ingestion.Extraction;
using ChinaRussiaBot.Ingestion.Figures;
using ChinaRussiaBot.Ingestion.Passages;

namespace ChinaRussiaBot.Tests.Ingestion;

/// <summary>Tables as statistics portals hand them out: a row for each month, partner and good.</summary>
public sealed class PortalTableTests
{
    [Theory]
    [InlineData("数据年月,进出口类型,贸易伙伴编码,贸易伙伴名称,商品编码,商品名称,第一数量,第一计量单位,第二数量,第二计量单位,美元\n202605,进口,344,俄罗斯联邦,1201,\"大豆，不论是否破碎\",\"51,200,000\",千克,,,\"22,400,000\"\n202605,进口,410,巴西,1201,\"大豆，不论是否破碎\",\"9,100,000,000\",千克,,,\"4,100,000,000\"\n202605,进口,344,俄罗斯联邦,7601,未锻轧铝,\"190,000,000\",千克,,,\"510,000,000\"\n",
        "soy.import 2026-05 51200", "soy.import.value 2026-05 22400000", "aluminium.import.value 2026-05 510000000")]
    [InlineData("数据年月,进出口类型,贸易伙伴名称,商品名称,第一数量,第一计量单位,美元\n202604,出口,俄罗斯联邦,菜子油或芥子油及其分离品,\"100,000\",千克,\"120,000\"\n202604,进出口,俄罗斯联邦,大豆,\"100,000\",千克,\"120,000\"\n")]
    [InlineData("2026年5—6月能源产品进口量值表（按贸易国别）\n数量单位：万吨；金额单位：亿美元\n\n统计时间,商品名称,贸易伙伴,进口数量,数量同比,进口金额,金额同比\n2026年5月,原油,俄罗斯,890.5,3.2,43.1,-6.5\n2026年5月,原油,伊拉克,610.2,1.0,31.0,-2.0\n2026年6月,液化天然气,俄罗斯,71.3,-4.6,3.9,10.2\n",
        "crude.import 2026-05 8905000 3.2", "crude.import.value 2026-05 4310000000 -6.5", "lng.import 2026-06 713000 -4.6", "lng.import.value 2026-06 390000000 10.2")]
    public void Rows_of_Russia_are_what_goes_the_way_that_a_column_or_the_title_says(string csv, params string[] figures) =>
        Assert.Equal(figures, Found(csv).Select(static figure => string.Create(CultureInfo.InvariantCulture, $"{figure.Measure.Id} {figure.Period} {figure.Value.Value:0.###} {figure.Growth?.Value:0.##}").TrimEnd()));

    [Fact]
    public void The_row_is_quoted_as_the_table_has_it() =>
        Assert.Contains("千克", Assert.Single(Found("数据年月,进出口类型,贸易伙伴名称,商品名称,第一数量,第一计量单位\n202605,进口,俄罗斯联邦,大豆,\"51,200,000\",千克\n")).Sentence, StringComparison.Ordinal);

    private static IReadOnlyList<ProposedFigure> Found(string csv)
    {
        ExtractedDocument document = Extract.Text("a.csv", csv);
        return Finders.Figures.Find(SectionBuilder.Build("a", document.Blocks, Language.Chinese, []), Finders.Sources.Find(document, "a.csv", Language.Chinese, []), []);
    }
}
