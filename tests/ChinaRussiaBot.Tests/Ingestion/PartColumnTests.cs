using System.Globalization;
using ChinaRussiaBot.Ingestion.Extraction;
using ChinaRussiaBot.Ingestion.Passages;

namespace ChinaRussiaBot.Tests.Ingestion;

/// <summary>Shares and places beside amounts, rows that are a part of others, and rows of what nobody declares.</summary>
public sealed class PartColumnTests
{
    [Theory]
    [InlineData("2025年中国原油进口来源国,,,\n国别,数量（万吨）,份额（%）,位次\n俄罗斯,10098.2,18.1,1\n沙特阿拉伯,8211.4,14.7,2\n合计,55720.6,100.0,\n", "crude.share.russia 2025 18.1", "crude.rank.russia 2025 1", "crude.import 2025 100982000")]
    [InlineData("2025年俄罗斯在中国主要能源进口来源国中的位次和份额,,,\n品种,自俄进口量（万吨）,占该品种进口总量的比重（%）,俄罗斯所居位次\n原油,10098.2,18.1,1\n煤炭,8932.0,18.2,2\n", "crude.share.russia 2025 18.1", "crude.rank.russia 2025 1", "crude.import 2025 100982000", "coal.import 2025 89320000")]
    [InlineData("Крупнейшие поставщики нефти в Китай в 2025 году;;;\nМесто;Страна;Импорт, млн т;Доля, %\n1;Россия;101,0;18,1\n2;Саудовская Аравия;82,1;14,7\n;Все страны;557,2;100\n", "crude.rank.russia 2025 1", "crude.share.russia 2025 18.1", "crude.import 2025 101000000")]
    [InlineData("Крупнейшие торговые партнёры Китая, млрд долл.;;;;\nМесто в 2024 г.;Место в 2025 г.;Страна;Оборот, 2024 г.;Оборот, 2025 г.\n1;1;США;688,3;559,7\n5;8;Россия;244,8;228,1\n", "trade.rank.russia 2024 5", "trade.rank.russia 2025 8", "trade.total 2024 244800000000", "trade.total 2025 228100000000")]
    [InlineData("中俄经贸合作主要指标,,\n指标,单位,2025年\n俄罗斯在中国贸易伙伴中的排名,位,8\n", "trade.rank.russia 2025 8")]
    public void A_share_or_a_place_beside_amounts_is_that_of_Russia_in_what_the_table_tells(string csv, params string[] figures) => Assert.Equal(figures, Found(csv));

    [Fact]
    public void Of_several_goods_the_nearest_are_meant() => Assert.Equal(
        ["crude.share.russia 2026-H1 18.6", "crude.import 2026-H1 51500000"],
        Found("Импорт энергоресурсов Китаем;;\nИмпорт нефти Китаем по странам;;\nСтрана;I пол. 2026, млн т;Доля, %\nРоссия;51,5;18,6\nИрак;32,3;11,7\n"));

    [Theory]
    [InlineData("2025年中国自俄罗斯进口结构,,\n商品,金额（亿美元）,占比（%）\n原油,498.3,39.9\n", "crude.import.value 2025 49830000000")]
    [InlineData("2025年各省对俄进出口情况,,\n省份,对俄进出口（亿元）,占全国对俄进出口比重（%）\n黑龙江,2316.4,14.3\n山东,2104.2,13.0\n", "heilongjiang.share-of-national 2025 14.3", "heilongjiang.trade 2025 231640000000")]
    [InlineData("Внешняя торговля России по странам в 2025 году, млрд долл.;;\nСтрана;Товарооборот;Место\nИндия;64,2;2\n")]
    [InlineData("2026年1—8月中国汽车出口目的国排行,,\n国家,出口量（万辆）,去年同期排名\n俄罗斯,35.2,2\n", "cars.export 2026-01..2026-08 352000")]
    public void A_share_in_something_else_is_not_that(string csv, params string[] figures) => Assert.Equal(figures, Found(csv));

    [Theory]
    [InlineData("Поездки граждан Китая в Россию, тыс. поездок;\nПоказатель;2025\nПоездки граждан Китая в Россию, всего;1003,4\nв том числе туризм;562,0\n", "travel.cn-ru 2025 1003400")]
    [InlineData("Доля национальных валют в расчётах между Россией и Китаем, %;\nПоказатель;2025\nДоля национальных валют, %;99,1\nв том числе доля рубля, %;54,4\nдоля юаня, %;44,7\n", "settlement.local-currency-share 2025 99.1")]
    [InlineData("Экспорт автомобилей из Китая в Россию;\nПериод;2026, шт.\nI квартал;120 440\nв том числе электромобили;9 204\n", "cars.export 2026-Q1 120440")]
    [InlineData("Пассажиропоток через пункт пропуска Благовещенск по кварталам 2025 года, тыс. чел.;;;\nКвартал;Въезд;Выезд;Всего\nI;91,4;92,0;183,4\nII;118,7;117,9;236,6\n", "ports.passengers 2025-Q1 183400", "ports.passengers 2025-Q2 236600")]
    [InlineData("2025年珲春口岸货运情况,\n口岸,货运量（万吨）\n珲春公路口岸,32.8\n圈河公路口岸,40.1\n沙坨子口岸,0.0\n", "ports.cargo 2025 328000")]
    [InlineData("黑河市2026年8月主要经济指标,,\n指标,单位,1—8月累计\n外贸进出口总额,亿元,178.2\n对俄进出口,亿元,151.0\n", "heihe.trade 2026-01..2026-08 17820000000")]
    [InlineData("Экспорт продукции АПК из России в Китай, млн долл. США;\nПродукция;2025\nПродукция АПК, всего;7 806\n", "agri.export 2025 7806000000")]
    [InlineData("2026年1—9月对俄罗斯出口主要商品,\n商品名称,数量（万吨）\n蔬菜,48.2\n水果,30.4\n")]
    [InlineData("2025年黑龙江省对俄进出口分贸易方式情况（亿元）,\n贸易方式,进出口\n一般贸易,1802.7\n边境小额贸易,214.8\n")]
    public void A_part_and_what_nobody_declares_are_not_the_whole(string csv, params string[] figures) => Assert.Equal(figures, Found(csv));

    private static string[] Found(string csv)
    {
        ExtractedDocument document = Extract.Text("a.csv", csv);
        Language language = csv.Any(static character => character >= '\u2E80') ? Language.Chinese : Language.Russian;
        return [.. Finders.Figures.Find(SectionBuilder.Build("a", document.Blocks, language, []), Finders.Sources.Find(document, "a.csv", language, []), [])
            .Select(static figure => string.Create(CultureInfo.InvariantCulture, $"{figure.Measure.Id} {figure.Period} {figure.Value.Value:0.###}"))];
    }
}
