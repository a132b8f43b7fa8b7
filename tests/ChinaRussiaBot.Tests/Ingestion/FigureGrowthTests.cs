namespace ChinaRussiaBot.Tests.Ingestion;

/// <summary>Changes on the year before: told in words, elsewhere than beside their value, or on something else than the year before.</summary>
public sealed class FigureGrowthTests
{
    private const string Russian = "# Торговля России и Китая\n\n12 сентября 2025 г.\n\n";
    private const string Chinese = "# 中俄经贸\n\n2025年9月12日\n\n";

    [Theory]
    [InlineData("вырос на четверть и составил 143,8 млрд долларов.", "25")]
    [InlineData("вырос на четверть (24,7 %) и составил 143,8 млрд долларов.", "24.7")]
    [InlineData("удвоился и достиг 143,8 млрд долларов.", "100")]
    [InlineData("сократился вдвое, до 143,8 млрд долларов.", "-50")]
    [InlineData("сократился более чем вдвое, до 143,8 млрд долларов.", "")]
    [InlineData("составил 143,8 млрд долларов, превысив показатель годичной давности на 7 %.", "7")]
    [InlineData("составил 143,8 млрд долларов, что на 6,3 % уступает прошлогоднему результату.", "-6.3")]
    [InlineData("составил 143,8 млрд долларов, или 91,1 % от уровня прошлого года.", "-8.9")]
    [InlineData("составил 143,8 млрд долларов, 108 % к уровню прошлого года.", "8")]
    [InlineData("составил 143,8 млрд долларов. Показатель увеличился на 5 % в годовом выражении.", "5")]
    [InlineData("составил 143,8 млрд долларов. Такие данные приводит агентство. К тому же периоду прошлого года прибавка составила 9 %.", "9")]
    [InlineData("составил 143,8 млрд долларов, что на 3 % ниже плана.", "")]
    [InlineData("составил 143,8 млрд долларов, это на 88 % больше, чем за те же месяцы 2020 года.", "")]
    public void Russian_words_tell_by_how_much(string said, string growth) =>
        Assert.Equal([$"trade.total  2025-01..2025-08 143800000000 {growth}".TrimEnd()], FiguresFound.In($"{Russian}За восемь месяцев 2025 года товарооборот России и Китая {said}"));

    [Theory]
    [InlineData("，同比增长四分之一。", "25")]
    [InlineData("，同比翻了两番。", "300")]
    [InlineData("，仅为去年同期的九成。", "-10")]
    [InlineData("，同比缩水8.9%。", "-8.9")]
    [InlineData("，比2024年同期下降8.9%。", "-8.9")]
    [InlineData("，比2020年同期增长88%。", "")]
    [InlineData("，比预期增长3%。", "")]
    [InlineData("。这一数字同比增长9%。", "9")]
    [InlineData("。与上年同期相比，增长9%。", "9")]
    [InlineData("。降幅为8.9%。", "-8.9")]
    public void Chinese_words_tell_by_how_much(string said, string growth) =>
        Assert.Equal([$"trade.total  2025-01..2025-08 143800000000 {growth}".TrimEnd()], FiguresFound.In($"{Chinese}2025年1—8月，中俄贸易额为1438亿美元{said}"));

    [Theory]
    [InlineData(Russian + "В августе 2025 года товарооборот России и Китая вырос на 3 % к июлю и на 9 % к августу прошлого года, до 19,1 млрд долларов.", "trade.total  2025-08 19100000000 9")]
    [InlineData(Russian + "В августе 2025 года товарооборот России и Китая составил 19,1 млрд долларов — на 9 % меньше прошлогоднего августа и на 3 % больше июльского значения.", "trade.total  2025-08 19100000000 -9")]
    [InlineData(Russian + "В августе 2025 года товарооборот России и Китая составил 19,1 млрд долларов. К июлю он прибавил 3 %, а к августу 2024 года — 9 %.", "trade.total  2025-08 19100000000 9")]
    [InlineData(Russian + "В августе 2025 года товарооборот России и Китая составил 19,1 млрд долларов.\n\nК июлю прибавка составила 3 %.", "trade.total  2025-08 19100000000")]
    [InlineData(Russian + "В августе 2025 года товарооборот России и Китая упал до 19,1 млрд долларов. Это на 21 % меньше прошлогоднего августа. Импорт Китая из России за месяц сократился на 18,7 %, до 9,7 млрд долларов.", "trade.total  2025-08 19100000000 -21", "trade.import  2025-08 9700000000 -18.7")]
    [InlineData(Chinese + "2025年8月，中俄贸易额为191亿美元，比7月增长3%，比去年8月下降9%。", "trade.total  2025-08 19100000000 -9")]
    public void A_change_on_another_month_is_none_on_the_year_before(string text, params string[] figures) => Assert.Equal(figures, FiguresFound.In(text));

    [Theory]
    [InlineData(Russian + "За восемь месяцев 2025 года товарооборот России и Китая составил 143,8 млрд долларов. Годом ранее было 160 млрд, то есть падение составило 10,1 %.", "trade.total  2025-01..2025-08 143800000000 -10.1", "trade.total  2024-01..2024-08 160000000000")]
    [InlineData(Russian + "В августе 2025 года Китай импортировал из России 4,2 млн тонн угля на 300 млн долларов. В тоннах рост составил 20 %, в деньгах снижение на 4 %.", "coal.import  2025-08 4200000 20", "coal.import.value  2025-08 300000000 -4")]
    [InlineData(Chinese + "2025年8月，中国自俄罗斯进口煤炭420万吨，货值3.1亿美元，而去年同期为350万吨，增长20%。", "coal.import  2025-08 4200000 20", "coal.import.value  2025-08 310000000", "coal.import  2024-08 3500000")]
    [InlineData(Chinese + "2025年1—8月，中国自俄罗斯进口煤炭420万吨，货值3.1亿美元。数量同比增长20%，金额下降4%。", "coal.import  2025-01..2025-08 4200000 20", "coal.import.value  2025-01..2025-08 310000000 -4")]
    public void Of_two_values_a_change_is_of_the_one_that_it_fits(string text, params string[] figures) => Assert.Equal(figures, FiguresFound.In(text));

    [Theory]
    [InlineData(Chinese + "2025年1—8月，中俄贸易额同比下降8.9%。双边贸易总值为1438亿美元。", "trade.total  2025-01..2025-08 143800000000 -8.9")]
    [InlineData(Russian + "Импорт угля из России в Китай за восемь месяцев 2025 года упал на 4,7 %.\n\nСписок поставщиков не изменился.\n\nЗа январь – август 2025 года Китай ввёз из России 52,4 млн тонн угля.", "coal.import  2025-01..2025-08 52400000 -4.7")]
    [InlineData(Russian + "Свыше 731 тыс. тонн сои привёз в Китай из России за восемь месяцев 2025 года флот, на 12 % больше прошлогоднего.\n\nЗа восемь месяцев 2025 года Китай импортировал из России 731,4 тыс. тонн сои.", "soy.import  2025-01..2025-08 731400 12")]
    [InlineData(Russian + "В августе 2025 года Китай ввёз из России 4,2 млн тонн угля на 300 млн долларов.\n\nСписок поставщиков не изменился.\n\nВ августе 2025 года импорт угля из России в Китай вырос на 7 %.", "coal.import  2025-08 4200000", "coal.import.value  2025-08 300000000")]
    public void A_change_may_be_told_elsewhere(string text, params string[] figures) => Assert.Equal(figures.Order(StringComparer.Ordinal), FiguresFound.In(text).Order(StringComparer.Ordinal));
}
