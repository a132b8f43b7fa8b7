namespace ChinaRussiaBot.Tests.Ingestion;

/// <summary>Wordings of Chinese news pages: whose a value is, of when, and in which money its change is. Russian where a rule has both languages.</summary>
public sealed class FigureChinesePagesTests
{
    private const string Head = "# 中俄经贸\n\n2025年10月20日\n\n";

    [Theory]
    [InlineData("两国元首早前商定，2024年双边贸易额要达到2000亿美元。", "trade.goal  2024 200000000000")]
    [InlineData("按照两国的约定，中俄要在2024年把贸易额做到2000亿美元。2023年10月，中俄贸易额为198亿美元。", "trade.goal  2024 200000000000", "trade.total  2023-10 19800000000")]
    [InlineData("2023年中俄贸易额达2401亿美元，提前实现两国商定的目标。", "trade.total  2023 240100000000")]
    public void What_was_agreed_for_a_year_is_its_goal(string said, params string[] figures) => Assert.Equal(figures, FiguresFound.In(Head + said));

    [Theory]
    [InlineData("2021年中俄贸易额1469亿美元，比疫情前的2019年高出三成多。中国连续12年为俄罗斯第一大贸易伙伴。", "trade.total  2021 146900000000", "trade.rank.china.years  2021 12")]
    [InlineData("2024年1月至9月，中俄贸易额为1800亿美元。2024年正值两国建交75周年。", "trade.total  2024-01..2024-09 180000000000", "relations.years  2024 75")]
    [InlineData("2024年1 - 9 月，中俄贸易额为1800亿美元。2025年前 8 个月，中俄贸易额为1437亿美元。", "trade.total  2024-01..2024-09 180000000000", "trade.total  2025-01..2025-08 143700000000")]
    [InlineData("2025年第1季中俄贸易额为532亿美元。", "trade.total  2025-Q1 53200000000")]
    [InlineData("2025年1—8月自俄罗斯进口大豆61.2万吨，而去年同期进口约51万吨，增长20%。", "soy.import  2025-01..2025-08 612000 20", "soy.import  2024-01..2024-08 510000")]
    public void Times_as_pages_write_them(string said, params string[] figures) => Assert.Equal(figures, FiguresFound.In(Head + said));

    [Theory]
    [InlineData("2025年前三季度，中俄贸易总额为1.17万亿元人民币（约合1410亿欧元），较上年同期下降8.5%。其中，中国对俄罗斯出口下降10.4%。", "trade.total.cny  2025-01..2025-09 1170000000000 -8.5", "trade.export.cny.growth  2025-01..2025-09 -10.4")]
    [InlineData("2024年中俄贸易额为2448亿美元，比2023年增长1.9%。", "trade.total  2024 244800000000 1.9")]
    [InlineData("2025年前7个月，中俄贸易额为1258亿美元，比一年前少了8%。", "trade.total  2025-01..2025-07 125800000000 -8")]
    public void Changes_as_pages_write_them(string said, params string[] figures) => Assert.Equal(figures, FiguresFound.In(Head + said));

    [Theory]
    [InlineData("2024年1—8月中俄贸易额为1585亿美元。荷兰为俄罗斯第二大贸易伙伴，双边贸易额约为515亿美元。", "trade.total  2024-01..2024-08 158500000000")]
    [InlineData("2024年1—8月中俄贸易额为1585亿美元。莫斯科交易所全年成交6.5万亿卢布。", "trade.total  2024-01..2024-08 158500000000")]
    [InlineData("2024年俄罗斯对华出口原油1.08亿吨。中国石油进口总量略有减少，12个月合计为5.53亿吨。", "crude.import  2024 108000000")]
    [InlineData("2024年赴俄的中国游客共计128万人次，赴俄外国游客总计450万人次。", "travel.cn-ru  2024 1280000")]
    [InlineData("2024年，俄罗斯仍是中国第5大贸易伙伴。", "trade.rank.russia  2024 5")]
    public void Whose_a_value_is(string said, params string[] figures) => Assert.Equal(figures, FiguresFound.In(Head + said));

    [Theory]
    [InlineData("2024年上半年，免签团队赴俄的中国游客为26.8万人次，比去年同期的19.7万人次增长了36%；经同一渠道前往中国的俄罗斯游客为12.4万人次。", "travel.group.cn-ru  2024-H1 268000 36", "travel.group.cn-ru  2023-H1 197000", "travel.group.ru-cn  2024-H1 124000")]
    [InlineData("2024年，中国赴俄游客人数为84万人次。", "travel.cn-ru  2024 840000")]
    public void People_in_groups_and_those_who_go_alone(string said, params string[] figures) => Assert.Equal(figures, FiguresFound.In(Head + said));

    [Theory]
    [InlineData("2024年中俄农产品贸易额达91亿美元。", "agri.trade  2024 9100000000")]
    [InlineData("2024年俄罗斯对华出口农产品700万吨，价值66亿美元，同比增长4%。", "agri.export  2024 6600000000 4")]
    [InlineData("2025年前三季度，俄中双边贸易中有98.7%以两国本币结算。", "settlement.local-currency-share  2025-01..2025-09 98.7")]
    [InlineData("2023年前5个月，俄中双边贸易中以卢布和人民币结算的比例升至76%。", "settlement.local-currency-share  2023-01..2023-05 76")]
    public void What_a_value_is_of(string said, params string[] figures) => Assert.Equal(figures, FiguresFound.In(Head + said));

    [Theory]
    [InlineData("# 黑龙江自贸试验区\n\n2023年8月30日\n\n2023年1月至6月，黑龙江自贸试验区外贸额达235亿元，其中对俄贸易194亿元。2023年上半年，黑龙江省对俄进出口986亿元。", "heilongjiang.trade  2023-H1 98600000000")]
    [InlineData("# 黑河外贸\n\n2024年1月29日\n\n2023年黑河市进出口总值261亿元。对俄罗斯进出口258亿元。", "heihe.trade  2023 26100000000")]
    [InlineData("# 满洲里口岸\n\n2024年1月16日\n\n2023年满洲里铁路口岸货运量为1986万吨，同比增加12万吨、增长6%。煤炭进口318万吨。", "ports.cargo manzhouli-rail 2023 19860000 6")]
    public void Zones_towns_and_ports_have_trade_of_their_own(string text, params string[] figures) => Assert.Equal(figures, FiguresFound.In(text));

    [Theory]
    [InlineData("# Торговля России и Китая\n\n20 октября 2025 г.\n\nВ 2024 году взаимная торговля продовольствием России и Китая составила 9,1 млрд долларов.", "agri.trade  2024 9100000000")]
    public void What_goes_both_ways_says_so(string text, params string[] figures) => Assert.Equal(figures, FiguresFound.In(text));
}
