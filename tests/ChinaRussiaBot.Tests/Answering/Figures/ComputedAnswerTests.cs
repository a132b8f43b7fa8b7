using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Tests.Answering.Figures;

/// <summary>Figures that are reckoned from others, in the words of those who ask.</summary>
public sealed class ComputedAnswerTests
{
    [Theory]
    [InlineData("2022年中国对俄是顺差还是逆差，差额多少？", "中国对俄贸易逆差（俄罗斯为顺差）.*380.27亿美元")]
    [InlineData("2016年中国对俄贸易顺差", "中国对俄贸易顺差（俄罗斯为逆差）.*50.69亿美元")]
    [InlineData("Сальдо торговли с Китаем за 2022 год", "у России профицит, у Китая дефицит.*38,027 млрд")]
    [InlineData("Сколько составил профицит Китая в торговле с Россией в 2016 году?", "у Китая профицит, у России дефицит.*5,069 млрд")]
    [InlineData("2022年对俄出口多还是进口多，差多少", "380.27亿美元")]
    public void A_balance_says_who_has_the_surplus(string question, string expected) => Assert.Matches(expected, Grounded(question));

    [Theory]
    [InlineData("2022年俄罗斯对华出口占双边贸易额的几成", "60.0%")]
    [InlineData("Доля российского экспорта в торговле с Китаем в 2022 году", "60,0 %|60 %")]
    [InlineData("Сколько процентов от товарооборота занимал экспорт в Китай в 2022 году", "60,0 %|60 %")]
    public void A_part_of_the_trade_is_reckoned_from_both(string question, string expected) => Assert.Matches(expected, Grounded(question));

    [Theory]
    [InlineData("2023年中俄贸易额比2000亿美元的目标高出多少？", "401亿|401.1亿|400.*亿")]
    [InlineData("На сколько товарооборот 2023 года превысил цель в 200 млрд?", "40 млрд|40,1")]
    public void A_goal_is_set_against_what_came_of_it(string question, string expected) => Assert.Matches(expected, Grounded(question));

    [Theory]
    [InlineData("贸易额哪年增长最快？", "2021年.*35.8%")]
    [InlineData("哪一年贸易额跌得最惨", "2015年.*28.6%")]
    [InlineData("В каком году торговля выросла сильнее всего?", "2021 г.*35,8")]
    [InlineData("В каком году торговля просела сильнее всего", "2015 г.*28,6")]
    public void The_greatest_change_is_not_the_greatest_value(string question, string expected) => Assert.Matches(expected, Grounded(question).Split('\n')[0]);

    [Theory]
    [InlineData("2025年汽车出口到底跌多少，各家数不一样", "42", "44", "46")]
    [InlineData("Почему по падению экспорта авто в Россию в 2025 разные цифры", "42", "44", "46")]
    public void Sources_that_differ_stand_side_by_side(string question, params string[] figures)
    {
        string text = Grounded(question);
        Assert.All(figures, figure => Assert.Contains(figure, text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2024年下半年中俄贸易额是多少（全年减上半年）", "1279.5亿")]
    [InlineData("2024年7月当月的双边贸易额", "198亿")]
    [InlineData("Товарооборот за июль 2024", "19,80 млрд")]
    public void The_rest_of_a_longer_period_is_reckoned(string question, string expected) => Assert.Contains(expected, Grounded(question), StringComparison.Ordinal);

    [Theory]
    [InlineData("俄罗斯鸡肉2025年卖到中国多少吨", "8.79万吨")]
    [InlineData("Сколько мяса птицы ушло в Китай в 2025", "87,9 тыс. т")]
    public void The_greater_part_of_a_year_is_told_as_a_part(string question, string expected)
    {
        string text = Grounded(question);
        Assert.Contains(expected, text, StringComparison.Ordinal);
        Assert.Matches("已知其中部分时期|известна часть периода", text);
    }

    [Theory]
    [InlineData("2024全年俄罗斯大豆输华数量（吨）")]
    [InlineData("2024年买俄罗斯原油花了多少钱")]
    [InlineData("На какую сумму продали нефти Китаю в 2024")]
    [InlineData("俄罗斯大米进口多少吨")]
    [InlineData("Сколько риса Россия купила у Китая")]
    [InlineData("洛古河口岸开了吗")]
    [InlineData("中国对俄直接投资哪年最低")]
    [InlineData("В каком году китайские инвестиции в Россию были минимальными")]
    public void What_nearly_fits_is_no_answer(string question) =>
        Assert.IsType<Answer.Unknown>(RealKnowledge.Answerer.Ask(question, null, Conversation.Empty).Answer);

    private static string Grounded(string question) =>
        AnswerText.Render(Assert.IsType<Answer.Grounded>(RealKnowledge.Answerer.Ask(question, null, Conversation.Empty).Answer)).Replace('\u00A0', ' ');
}
