namespace ChinaRussiaBot.Tests.Ingestion;

/// <summary>What words say of a figure without naming it, in both languages: goals, places, wholes and parts, whose people, what goes the other way.</summary>
public sealed class FigureLeanTests
{
    [Theory]
    [InlineData("# 2021年中俄经贸合作简况\n\n2022年3月1日\n\n2021年，中俄双边贸易额1468.9亿美元。两国元首商定，到2024年双边贸易额达到2000亿美元。机电产品占我对俄出口的61.1%。", "trade.total  2021 146890000000", "trade.goal  2024 200000000000", "export.cn-ru.machinery-share  2021 61.1")]
    [InlineData("# Торговля России и Китая\n\n1 марта 2024 г.\n\nВ 2023 году товарооборот составил 240,1 млрд долл. США. Поставленная цель довести объём взаимной торговли до 200 млрд долл. США к 2024 году достигнута досрочно.", "trade.total  2023 240100000000", "trade.goal  2024 200000000000")]
    [InlineData("# 中俄贸易\n\n2026年3月1日\n\n2025年中俄贸易额2281亿美元。专家预计到2030年贸易额可达2800亿美元。", "trade.total  2025 228100000000")]
    [InlineData("# Торговля России и Китая\n\n1 марта 2026 г.\n\nВ 2025 году товарооборот составил 228,1 млрд долл. США. По прогнозу, к 2030 году он достигнет 280 млрд долл.", "trade.total  2025 228100000000")]
    [InlineData("# 中俄贸易\n\n2025年3月1日\n\n到2024年，中俄贸易额已增至2448亿美元。新的目标尚未公布。", "trade.total  2024 244800000000")]
    public void A_goal_is_of_the_year_until_which_it_is_set_and_what_follows_is_not(string text, params string[] figures) => Assert.Equal(figures, FiguresFound.In(text));

    [Theory]
    [InlineData("# 中俄能源\n\n2025年3月1日\n\n2024年，俄罗斯是中国最大的原油供应国。", "crude.rank.russia  2024 1")]
    [InlineData("# 中俄能源\n\n2025年3月1日\n\n2024年，俄罗斯是我国第三大LNG供应国，排在澳大利亚和卡塔尔之后。", "lng.rank.russia  2024 3")]
    [InlineData("# Энергетика: Россия и Китай\n\n1 марта 2025 г.\n\nВ 2024 году Россия осталась крупнейшим поставщиком нефти в Китай.", "crude.rank.russia  2024 1")]
    [InlineData("# Энергетика: Россия и Китай\n\n1 марта 2025 г.\n\nВ 2024 году поставки российского СПГ в Китай составили 8,3 млн тонн. По этому показателю Россия стала третьей после Австралии и Катара.", "lng.import  2024 8300000", "lng.rank.russia  2024 3")]
    [InlineData("# Инвестиции: Россия и Китай\n\n1 ноября 2025 г.\n\nПоток прямых инвестиций Китая в Россию в 2024 году составил 3,16 млрд долларов. Россия заняла по этому показателю 14-е место среди стран и территорий.", "odi.cn-ru.flow  2024 3160000000", "odi.cn-ru.rank  2024 14")]
    [InlineData("# 中国原油进口\n\n2026年2月1日\n\n2025年，自俄罗斯进口原油10094万吨，俄罗斯居第1位，沙特阿拉伯居第2位。", "crude.import  2025 100940000", "crude.rank.russia  2025 1")]
    [InlineData("# 中俄能源\n\n2026年2月3日\n\n2025年，自俄罗斯进口原油10098万吨，俄罗斯超过沙特连续第三年成为中国最大原油供应国。", "crude.import  2025 100980000", "crude.rank.russia  2025 1")]
    [InlineData("# 中俄能源\n\n2026年4月3日\n\n3月自俄罗斯进口原油876.4万吨，俄罗斯仍居供应国首位。", "crude.import  2026-03 8764000", "crude.rank.russia  2026-03 1")]
    public void A_place_may_stand_in_words_and_is_of_who_is_named_next_to_it(string text, params string[] figures) => Assert.Equal(figures, FiguresFound.In(text));

    [Theory]
    [InlineData("# 中俄贸易\n\n2022年3月1日\n\n2021年，中国连续第12年稳居俄罗斯第一大贸易伙伴国。", "trade.rank.china.years  2021 12")]
    [InlineData("# Торговля России и Китая\n\n1 марта 2025 г.\n\nПо итогам 2024 года Китай 15-й год подряд остаётся крупнейшим торговым партнёром России.", "trade.rank.china.years  2024 15")]
    [InlineData("# Торговля России и Китая\n\n1 марта 2025 г.\n\nПо итогам 2024 года Китай пятнадцатый год подряд остаётся крупнейшим торговым партнёром России.", "trade.rank.china.years  2024 15")]
    [InlineData("# 中俄经贸合作\n\n2025年3月1日\n\n2024年是中俄建交75周年。明年，也就是2026年，我们将迎来中俄建交77周年。", "relations.years  2024 75")]
    [InlineData("# Россия и Китай: итоги\n\n1 марта 2025 г.\n\nВ 2024 году исполнилось 75-летие установления дипломатических отношений между Россией и Китаем.", "relations.years  2024 75")]
    public void Years_in_a_row_may_be_counted_by_the_last_of_them(string text, params string[] figures) => Assert.Equal(figures, FiguresFound.In(text));

    [Theory]
    [InlineData("# Поездки: Россия и Китай\n\n12 ноября 2025 г.\n\nЗа первое полугодие 2025 года в безвизовых туристических группах поездки совершили 152 тыс. человек: 94 тыс. россиян и 58 тыс. граждан Китая.", "travel.group  2025-H1 152000", "travel.group.ru-cn  2025-H1 94000", "travel.group.cn-ru  2025-H1 58000")]
    [InlineData("# 中俄旅游\n\n2026年2月26日\n\n2025年通过团队旅游互免签证渠道往来的两国游客共51.4万人，其中赴俄的中国游客33.8万人，来华的俄罗斯游客17.6万人。", "travel.group  2025 514000", "travel.group.cn-ru  2025 338000", "travel.group.ru-cn  2025 176000")]
    public void Of_people_that_are_counted_together_some_are_of_one_side(string text, params string[] figures) => Assert.Equal(figures, FiguresFound.In(text));

    [Theory]
    [InlineData("# 中华人民共和国2025年统计公报\n\n2026年2月28日\n\n全年煤炭进口量49027万吨，下降9.6%；其中自俄罗斯进口9036万吨，下降5.0%。", "coal.import  2025 90360000 -5")]
    [InlineData("# 政府工作报告\n\n——2026年1月9日在绥芬河市第九届人民代表大会第五次会议上\n\n2025年外贸进出口总额186.3亿元，增长6.8%，其中对俄进出口163.5亿元，增长5.9%。")]
    [InlineData("# Торговля России и Китая\n\n24 марта 2025 г.\n\nВ 2024 году поставки российской нефти в Китай увеличились до 108,5 млн т; в целом Китай импортировал 553,4 млн т нефти.", "crude.import  2024 108500000")]
    [InlineData("# Китай: обзор\n\n22 апреля 2024 г.\n\nВнешняя торговля за I квартал 2024 года достигла 1,43 трлн долл.")]
    [InlineData("# 黑龙江省外贸\n\n2025年3月1日\n\n2024年，黑河市进出口额279.3亿元，增长11.9%，其中对俄进出口261.8亿元。", "heihe.trade  2024 27930000000 11.9")]
    [InlineData("# 黑龙江省2024年统计公报\n\n2025年3月1日\n\n2024年接待国内游客2.8亿人次，增长28.4%。")]
    public void A_whole_of_which_the_two_are_a_part_is_not_theirs(string text, params string[] figures) => Assert.Equal(figures, FiguresFound.In(text));

    [Theory]
    [InlineData("# Товарооборот России и Китая\n\n14 июля 2026 г.\n\nВ июне китайские поставки в Россию оценены в $8,74 млрд, встречные – в $11,13 млрд.", "trade.export  2026-06 8740000000", "trade.import  2026-06 11130000000")]
    [InlineData("# Торговля России и Китая\n\n10 ноября 2024 г.\n\nВ январе–сентябре 2024 года товарооборот составил 180,4 млрд долл. Российский экспорт за этот период – 97,2 млрд долл.", "trade.total  2024-01..2024-09 180400000000", "trade.import  2024-01..2024-09 97200000000")]
    [InlineData("# Торговля России и Китая\n\n12 февраля 2026 г.\n\nВ 2025 году заметнее всего вырос алюминий: Китай купил его в России на 5,8 млрд долл.", "aluminium.import.value  2025 5800000000")]
    [InlineData("# Нефть: Россия и Китай\n\n24 июля 2025 г.\n\nЗа первое полугодие 2025 года Китай взял 49,1 млн тонн российской нефти, минус 10,9%. А в деньгах падение глубже: 25 млрд долларов, на 22,4% меньше.", "crude.import  2025-H1 49100000 -10.9", "crude.import.value  2025-H1 25000000000 -22.4")]
    [InlineData("# 中俄汽车贸易\n\n2024年9月20日\n\n按海关口径，1—8月对俄出口乘用车71.3万辆，同比增长23.5%。乘联会的口径略有不同，前8个月为76.1万辆。", "cars.export  2024-01..2024-08 713000 23.5", "cars.export.cpca  2024-01..2024-08 761000")]
    [InlineData("# Экспорт в Китай: обзор\n\n30 октября 2025 г.\n\nВзаимная торговля России и Китая растёт. Второй по выручке товар – мороженая рыба. За январь–сентябрь 2025 года её поставлено в Китай на 1,21 млрд долл.", "frozen-fish.export.value  2025-01..2025-09 1210000000")]
    [InlineData("# Товарооборот РФ и Китая\n\n9 июня 2026 г.\n\nПо итогам 2025 года товарооборот РФ и КНР снизился на 6,9%, до $228,1 млрд: экспорт из Китая упал до $103,3 млрд, импорт из России – до $124,8 млрд. Годом ранее был установлен рекорд – $244,8 млрд.", "trade.total  2025 228100000000 -6.9", "trade.export  2025 103300000000", "trade.import  2025 124800000000", "trade.total  2024 244800000000")]
    [InlineData("# 中俄投资\n\n2024年3月1日\n\n截至2023年末，中国对俄直接投资存量106.7亿美元，占中国对外直接投资存量的0.4%。", "odi.cn-ru.stock-share  as of 2023 0.4")]
    public void What_is_left_out_is_said_before(string text, params string[] figures) => Assert.Equal(figures, FiguresFound.In(text));

    [Theory]
    [InlineData("# 中俄天然气\n\n2026年6月26日\n\n现行“西伯利亚力量”合同量为每年380亿立方米。远东线按计划将于2027年初投产，设计年供气120亿立方米。", "gas.pipeline.contract  annual 38000000000")]
    [InlineData("# Газ: Россия и Китай\n\n24 марта 2025 г.\n\nВ 2024 году по газопроводу «Сила Сибири» поставлен 31,1 млрд куб. м газа, контрактный объём составляет 38 млрд куб. м в год. По «Силе Сибири – 2» речь идёт о 50 млрд куб. м.", "gas.pipeline.import  2024 31100000000", "gas.pipeline.contract  annual 38000000000")]
    [InlineData("# 中俄原油管道\n\n2026年6月26日\n\n中俄原油管道年输油能力3000万吨。", "crude.pipeline.capacity  annual 30000000")]
    [InlineData("# 中俄天然气\n\n2026年2月3日\n\n双方商定“西伯利亚力量”合同年供气量由380亿立方米提高到440亿立方米。", "gas.pipeline.contract  annual 38000000000", "gas.pipeline.contract  annual 44000000000")]
    public void What_a_line_can_carry_each_year_is_its_own_and_no_other_lines(string text, params string[] figures) => Assert.Equal(figures, FiguresFound.In(text));
}
