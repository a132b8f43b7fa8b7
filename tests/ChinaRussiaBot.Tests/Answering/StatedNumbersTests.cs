using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Tests.Answering;

/// <summary>How numbers are said, and that programs get every number that people read.</summary>
public sealed class StatedNumbersTests
{
    [Theory]
    [InlineData("本币结算占比2023年和2024年相差多少", "个百分点")]
    [InlineData("На сколько изменилась доля нацвалют в расчётах с 2023 по 2024?", "п.\u00A0п.")]
    public void Percentages_differ_by_percentage_points(string question, string points)
    {
        Answer answer = Ask(question);
        Assert.Contains(points, answer.Statements[0].Text, StringComparison.Ordinal);
        Assert.Contains(answer.Figures, static figure => figure.Unit == "pp" && figure.Formula is not null);
    }

    [Theory]
    [InlineData("密山口岸2024年货运量", "mishan-road")]
    [InlineData("Сколько грузов прошло через Мишань в 2024 году?", "mishan-road")]
    public void Volumes_of_a_port_are_figures_too(string question, string port)
    {
        Answer answer = Ask(question);
        AnswerFigure figure = Assert.Single(answer.Figures, figure => figure.Indicator == port && figure.Unit == "tonne");
        Assert.Equal("2024", figure.Period);
        Assert.Contains(figure.Display, answer.Statements[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("滨海边疆区有哪些对华口岸", "（截至2024年10月）")]
    [InlineData("Какие пункты пропуска в Приморье?", "закрыт (на октябрь 2024\u00A0г.)")]
    public void A_state_in_a_list_is_dated(string question, string date) =>
        Assert.Contains(Ask(question).Statements, statement => statement.Text.Contains(date, StringComparison.Ordinal));

    [Theory]
    [InlineData("Во сколько раз товарооборот 2015 года меньше, чем в 2023?", "больше, чем за\u00A02015", "в 3,53 раза")]
    [InlineData("2015年贸易额是2023年的几倍", "2023年中俄贸易额是2015年", "3.53倍")]
    public void The_larger_is_so_many_times_the_smaller(string question, string order, string times)
    {
        string lead = Ask(question).Statements[0].Text;
        Assert.Contains(order, lead, StringComparison.Ordinal);
        Assert.Contains(times, lead, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Товарооборот в прошлом году")]
    [InlineData("На сколько товарооборот 2024 года больше, чем 2021-го?")]
    [InlineData("Товарооборот в 1978 году")]
    public void No_sentence_ends_with_two_full_stops(string question) =>
        Assert.All(Ask(question).Statements, static statement => Assert.DoesNotContain("..", statement.Text, StringComparison.Ordinal));

    [Fact]
    public void What_is_so_every_year_is_said_with_its_name() =>
        Assert.Contains(Ask("Сколько газа идёт по Силе Сибири?").Statements, static statement => statement.Text.StartsWith("Годовой объём по контракту «Силы Сибири»", StringComparison.Ordinal));

    [Theory]
    [InlineData("2023年贸易额比2022年多多少", "2023年中俄贸易额较2022年多498.4亿美元")]
    [InlineData("2025年一季度贸易额比2024年一季度少多少", "2025年一季度中俄贸易额较2024年一季度少34.7亿美元")]
    [InlineData("本币结算占比2023年和2024年相差多少", "中俄贸易本币结算占比较2023年9月多")]
    [InlineData("2025年俄罗斯原油对华供应增长多少", "2025年俄对华原油供应量：同比下降7.14%")]
    [InlineData("2022年原油平均单价", "每吨平均约677美元")]
    [InlineData("煤炭关税税率", "3%—6%")]
    public void Chinese_says_changes_prices_and_spans_in_words(string question, string words) =>
        Assert.Contains(Ask(question).Statements, statement => statement.Text.Contains(words, StringComparison.Ordinal));

    [Theory]
    [InlineData("2024年原油平均每吨多少钱", "资料不足，无法推算2024年")]
    [InlineData("Какова средняя цена тонны нефти в 2024 году?", "чтобы посчитать цену за единицу за")]
    public void A_price_that_cannot_be_computed_is_not_said_to_be_an_unknown_amount(string question, string message) =>
        Assert.Contains(message, Assert.IsType<Answer.Unknown>(Ask(question)).Message, StringComparison.Ordinal);

    private static Answer Ask(string question) => RealKnowledge.Answerer.Ask(question, null, Conversation.Empty).Answer;
}
