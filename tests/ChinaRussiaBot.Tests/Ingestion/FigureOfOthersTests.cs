namespace ChinaRussiaBot.Tests.Ingestion;

/// <summary>What is traded with others, with all the world, or by some alone: none of it is of the two countries.</summary>
public sealed class FigureOfOthersTests
{
    [Theory]
    [InlineData("# Торговля России и Китая\n\n9 ноября 2026 г.\n\nТоварооборот Китая и России за десять месяцев составил 193,1 млрд долларов. Крупнейшим партнёром КНР остаётся АСЕАН: товарооборот с ней вырос на 9,3 %, до 922,4 млрд долларов.", "trade.total  2026-01..2026-10 193100000000")]
    [InlineData("# Торговля России и Китая\n\n9 ноября 2026 г.\n\nТоварооборот Китая и России за десять месяцев составил 193,1 млрд долларов. Главным партнёром КНР остаётся Ассоциация государств Юго-Восточной Азии, товарооборот с которой вырос на 9,1 %, до $936,7 млрд.", "trade.total  2026-01..2026-10 193100000000")]
    [InlineData("# 中俄贸易\n\n2026年11月9日\n\n前10个月，中俄贸易额1931亿美元。欧盟为我国第二大贸易伙伴，与其贸易额达6412亿美元，占我国外贸总值的12.1%。", "trade.total  2026-01..2026-10 193100000000")]
    public void What_is_traded_with_those_just_named_is_theirs(string text, params string[] figures) => Assert.Equal(figures, FiguresFound.In(text));

    [Theory]
    [InlineData("# 对俄贸易\n\n2026年4月2日\n\n2025年，中俄农产品贸易额96.1亿美元。2025年，我国农产品进出口额3182.4亿美元。", "agri.trade  2025 9610000000")]
    [InlineData("# 中俄能源\n\n2026年4月2日\n\n2025年，我国共进口原油5.57亿吨；进口煤炭4.9亿吨。自俄罗斯进口原油1.01亿吨。", "crude.import  2025 101000000")]
    [InlineData("# 中俄大豆贸易\n\n2026年4月2日\n\n2025年，我国自俄罗斯进口大豆61.2万吨。中国大豆进口总量10823万吨，自巴西进口占71%。", "soy.import  2025 612000")]
    [InlineData("# Экспорт продовольствия в Китай\n\n2 апреля 2026 г.\n\nЭкспорт продукции АПК из России в Китай в 2025 году составил 7,81 млрд долларов. Весь экспорт продовольствия из России составил 41,2 млрд долларов.", "agri.export  2025 7810000000")]
    [InlineData("# Автомобили из Китая в России\n\n2 апреля 2026 г.\n\nВ 2025 году из Китая в Россию вывезено 583 тыс. автомобилей. Общий экспорт автомобилей из КНР составил 7,1 млн штук.", "cars.export  2025 583000")]
    [InlineData("# Инвестиции\n\n2 апреля 2026 г.\n\nЧистый приток прямых инвестиций из Китая в Россию в 2025 году, по данным Банка России, составил 221 млн долларов. Совокупный объём накопленных прямых иностранных инвестиций в России в 2025 году оценивался в 218,6 млрд долларов.", "odi.cn-ru.flow.cbr  2025 221000000")]
    public void What_one_country_trades_with_all_the_world_is_none(string text, params string[] figures) => Assert.Equal(figures, FiguresFound.In(text));

    [Theory]
    [InlineData("# Товарооборот России и Китая\n\n9 августа 2026 г.\n\nОбщий объём внешней торговли КНР в январе – июле 2026 года составил 3,79 трлн долларов. Экспорт из Китая за этот период вырос на 5,7 %, до 2,25 трлн долларов, импорт – на 2,6 %, до 1,54 трлн долларов. Товарооборот Китая с Россией вырос на 5,1 %, до 131,2 млрд долларов.", "trade.total  2026-01..2026-07 131200000000 5.1")]
    [InlineData("# 中俄贸易\n\n2026年8月9日\n\n前7个月，我国外贸进出口总值27.4万亿元。其中，出口16.2万亿元，增长6.1%；进口11.2万亿元，增长7.9%。中俄双边贸易额9426亿元，增长5.1%。", "trade.total.cny  2026-01..2026-07 942600000000 5.1")]
    public void All_the_world_is_spoken_of_until_the_two_are(string text, params string[] figures) => Assert.Equal(figures, FiguresFound.In(text));

    [Theory]
    [InlineData("# 中俄人员往来\n\n2026年2月26日\n\n2025年，俄罗斯公民来华201.4万人次，同比增长30.2%。\n\n从全国看，2025年入境外国人8190万人次，其中免签入境2990万人次。", "travel.ru-cn  2025 2014000 30.2")]
    public void Those_of_all_countries_are_not_of_one(string text, params string[] figures) => Assert.Equal(figures, FiguresFound.In(text));

    [Theory]
    [InlineData("# 对俄贸易\n\n2026年7月22日\n\n上半年，我国对俄进出口8123.4亿元，增长5.2%。民营企业进出口712.9亿元，增长6.1%。", "trade.total.cny  2026-H1 812340000000 5.2")]
    public void One_kind_of_trade_is_not_all_trade(string text, params string[] figures) => Assert.Equal(figures, FiguresFound.In(text));

    [Theory]
    [InlineData("# 对俄贸易\n\n2026年10月14日\n\n今年前三季度，我国对共建“一带一路”国家进出口17.42万亿元，增长6.1%，占我国进出口总值的51.6%。我国对俄罗斯进出口1.24万亿元，增长4.8%。", "trade.total.cny  2026-01..2026-09 1240000000000 4.8")]
    [InlineData("# 中俄本币结算\n\n2026年4月2日\n\n2024年中俄贸易本币结算占比为95.2%，人民币2024年在全球支付占比为2.9%。", "settlement.local-currency-share  2024 95.2")]
    [InlineData("# Расчёты России и Китая\n\n2 апреля 2026 г.\n\nДоля рубля и юаня в расчётах России и Китая в 2024 году составила 95,2 %, доля юаня в мировых платежах в 2024 году — 2,9 %.", "settlement.local-currency-share  2024 95.2")]
    [InlineData("# Структура торговли\n\n2 апреля 2026 г.\n\nВ 2025 году на энергоносители пришлось 67,9 % стоимости российского экспорта в Китай, 2,1 % пришлось на удобрения.", "export.ru-cn.energy-share  2025 67.9")]
    public void A_share_of_others_or_of_the_world_is_none(string text, params string[] figures) => Assert.Equal(figures, FiguresFound.In(text));

    [Theory]
    [InlineData("# Перевозки через погранпереходы с Китаем\n\n12 ноября 2026 г.\n\nВ 2025 году через Забайкальск – Маньчжурию по железной дороге перевезено 21,4 млн тонн.\n\nВсего по сети во всех видах сообщения с КНР, включая морские порты, перевезено 131,8 млн тонн грузов.", "ports.cargo manzhouli 2025 21400000")]
    public void A_total_by_all_ways_is_not_that_of_a_port(string text, params string[] figures) => Assert.Equal(figures, FiguresFound.In(text));

    [Theory]
    [InlineData("# 中俄货币互换\n\n2026年4月2日\n\n2014年10月，中俄央行签署1500亿元人民币/8150亿卢布的双边本币互换协议。2024年中俄贸易额17421亿元。", "trade.total.cny  2024 1742100000000")]
    public void The_same_again_in_another_currency_is_no_second_sum(string text, params string[] figures) => Assert.Equal(figures, FiguresFound.In(text));

    [Theory]
    [InlineData("# 中国对俄投资\n\n2026年4月2日\n\n截至2023年末，中国对俄直接投资存量106.7亿美元。据俄央行统计，截至2024年末，中国对俄罗斯直接投资存量为34.2亿美元。", "odi.cn-ru.stock.cbr  as of 2024 3420000000")]
    [InlineData("# Инвестиции Китая\n\n2 апреля 2026 г.\n\nНакопленные прямые инвестиции Китая в России на конец 2023 года составили 10,67 млрд долларов. По данным Банка России, на конец 2024 года накопленные прямые инвестиции Китая в России составили 3,42 млрд долларов.", "odi.cn-ru.stock.cbr  as of 2024 3420000000")]
    public void Statistics_of_one_bank_are_not_taken_for_those_of_others(string text, params string[] figures) => Assert.Equal(figures, FiguresFound.In(text));
}
