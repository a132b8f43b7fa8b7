namespace ChinaRussiaBot.Tests.Ingestion;

/// <summary>Shares, places in a ranking, years in a row, projects and what comes to each year.</summary>
public sealed class FigurePartTests
{
    [Theory]
    [InlineData("# Расчёты в торговле России и Китая\n\n12 ноября 2026 г.\n\nДоля национальных валют в расчётах России и Китая растёт. По итогам 2023 года она составляла 91,4 %, по итогам 2024 года – 95,2 %, по итогам 2025 года – 98,6 %. Инфляция в 2025 году составила 5,6 %.", "settlement.local-currency-share  2023 91.4", "settlement.local-currency-share  2024 95.2", "settlement.local-currency-share  2025 98.6")]
    [InlineData("# 中俄本币结算\n\n2026年4月2日\n\n2024年中俄贸易本币结算占比为95.2%，2023年为91.5%。2024年通胀率为0.2%。", "settlement.local-currency-share  2024 95.2", "settlement.local-currency-share  2023 91.5")]
    [InlineData("# Экспорт России в Китай\n\n2 апреля 2026 г.\n\nВ 2025 году энергоресурсы составили 67,9 % экспорта России в Китай, годом ранее — 71,2 %. В 2025 году экспорт энергоресурсов сократился на 9,3 %.", "export.ru-cn.energy-share  2025 67.9", "export.ru-cn.energy-share  2024 71.2")]
    public void A_share_goes_on_at_another_time(string text, params string[] figures) => Assert.Equal(figures, FiguresFound.In(text));

    [Theory]
    [InlineData("# О торгово-экономическом сотрудничестве\n\n12 июля 2026 года\n\nВ китайском экспорте в Россию в 2024 году 59,8 % пришлось на машины и оборудование, на химическую продукцию — 12,6 %.", "export.cn-ru.machinery-share  2024 59.8")]
    [InlineData("# Торговля России и Китая\n\n2 апреля 2026 г.\n\nВ 2025 году 59,8 % китайского экспорта в Россию пришлось на машины и оборудование.", "export.cn-ru.machinery-share  2025 59.8")]
    [InlineData("# 中俄贸易\n\n2026年3月4日\n\n2023年中俄贸易额占中国外贸总额的4.0%，占俄罗斯外贸总额的三成。", "trade.share.russia  2023 4")]
    public void The_whole_or_the_part_stands_behind_a_share(string text, params string[] figures) => Assert.Equal(figures, FiguresFound.In(text));

    [Theory]
    [InlineData("# 中俄贸易\n\n2026年3月4日\n\n2025年俄罗斯在我国主要贸易伙伴中列第7位，较上年上升2位。", "trade.rank.russia  2025 7")]
    [InlineData("# 中俄贸易\n\n2026年3月4日\n\n2023年俄罗斯在中国贸易伙伴国中居第6位，较上年提升4位；中俄贸易额占中国外贸总额的4.0%。", "trade.rank.russia  2023 6", "trade.share.russia  2023 4")]
    [InlineData("# Торговля России и Китая\n\n2 апреля 2026 г.\n\nВ 2025 году в перечне стран – торговых партнёров Китая РФ занимает восьмое место, поднявшись на 2 места.", "trade.rank.russia  2025 8")]
    public void By_how_many_places_it_rose_is_no_place(string text, params string[] figures) => Assert.Equal(figures, FiguresFound.In(text));

    [Theory]
    [InlineData("# СПГ\n\n2 апреля 2026 г.\n\nВ 2025 году Россия заняла третье место среди поставщиков СПГ в Китай после Австралии и Катара. Катар занял второе место среди поставщиков СПГ в Китай.", "lng.rank.russia  2025 3")]
    [InlineData("# Нефть\n\n2 апреля 2026 г.\n\nВ 2025 году Россия сохранила за собой первое место среди поставщиков нефти в Китай, опередив Саудовскую Аравию.", "crude.rank.russia  2025 1")]
    public void Those_behind_or_before_do_not_take_a_place(string text, params string[] figures) => Assert.Equal(figures, FiguresFound.In(text));

    [Theory]
    [InlineData("# Торговля России и Китая\n\n12 марта 2026 г.\n\nВ 2025 году Китай уже 16 лет подряд оставался крупнейшим торговым партнёром России. Отношениям двух стран в 2025 году 76 лет.", "trade.rank.china.years  2025 16")]
    [InlineData("# 中俄贸易\n\n2026年3月4日\n\n2025年，我国已连续16年保持俄罗斯第一大贸易伙伴国地位，两国建交76年。", "trade.rank.china.years  2025 16", "relations.years  2025 76")]
    public void Years_in_a_row_are_a_figure_and_other_years_are_none(string text, params string[] figures) => Assert.Equal(figures, FiguresFound.In(text));

    [Theory]
    [InlineData("# Инвестиции России и Китая\n\nМарт 2026 года\n\nПо состоянию на ноябрь 2025 года в перечень межправкомиссии по инвестициям входят 87 совместных проектов общим объёмом 17,9 трлн рублей. Уже реализовано 15 проектов на 0,8 трлн рублей.", "investment.projects  as of 2025-11 87", "investment.projects.value  as of 2025-11 17900000000000", "investment.projects.completed  as of 2025-11 15", "investment.projects.completed.value  as of 2025-11 800000000000")]
    [InlineData("# Инвестиции России и Китая\n\nАпрель 2026 года\n\nВ портфеле Межправительственной российско-китайской комиссии по инвестиционному сотрудничеству на сентябрь 2025 года 91 проект общей стоимостью 18,4 трлн рублей.", "investment.projects  as of 2025-09 91", "investment.projects.value  as of 2025-09 18400000000000")]
    [InlineData("# Инвестиции России и Китая\n\n5 февраля 2026 года\n\nНа начало 2026 года в портфеле межправительственной российско-китайской комиссии 86 проектов. Уже реализовано 54 проекта.", "investment.projects  as of 2026-01 86", "investment.projects.completed  as of 2026-01 54")]
    public void Projects_are_counted_with_their_sums_and_so_are_those_done(string text, params string[] figures) => Assert.Equal(figures, FiguresFound.In(text));

    [Theory]
    [InlineData("# 中俄能源合作\n\n2026年2月3日\n\n2025年，“西伯利亚力量”管道对华供气388亿立方米，超出合同规定的380亿立方米年供气量。", "gas.pipeline.import  2025 38800000000", "gas.pipeline.contract  annual 38000000000")]
    [InlineData("# 中俄贸易\n\n2026年3月4日\n\n2025年“西伯利亚力量”管道全年供气388亿立方米，首次超过合同年供气量380亿立方米。", "gas.pipeline.import  2025 38800000000", "gas.pipeline.contract  annual 38000000000")]
    [InlineData("# 中俄贸易\n\n2026年3月4日\n\n根据2025年9月签署的文件，“西伯利亚力量”管道年供气量将由380亿立方米提高至440亿立方米。", "gas.pipeline.contract  annual 38000000000", "gas.pipeline.contract  annual 44000000000")]
    [InlineData("# Газ\n\n2 апреля 2026 г.\n\nВ 2025 году по газопроводу «Сила Сибири» поставлено в Китай 38,8 млрд куб. м газа. Газопровод «Сила Сибири» выведен на проектный уровень – 38 млрд куб. м газа в год.", "gas.pipeline.import  2025 38800000000", "gas.pipeline.contract  annual 38000000000")]
    [InlineData("# 中俄能源\n\n2026年2月3日\n\n2025年，“西伯利亚力量”管道供气388亿立方米，合同规定达产后年供气量为380亿立方米。", "gas.pipeline.import  2025 38800000000", "gas.pipeline.contract  annual 38000000000")]
    [InlineData("# Газ\n\n2 апреля 2026 г.\n\nВ декабре 2024 г. газопровод «Сила Сибири» выведен на проектный уровень – 38 млрд куб. м газа в год. В сентябре 2025 г. стороны договорились увеличить поставки по этому маршруту до 44 млрд куб. м в год.", "gas.pipeline.contract  annual 38000000000", "gas.pipeline.contract  annual 44000000000")]
    public void What_a_contract_comes_to_each_year_is_not_what_moved(string text, params string[] figures) => Assert.Equal(figures, FiguresFound.In(text));
}
