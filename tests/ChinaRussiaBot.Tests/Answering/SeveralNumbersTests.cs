using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Tests.Answering;

/// <summary>One question that asks several numbers gets all of them, each cited.</summary>
public sealed class SeveralNumbersTests
{
    [Theory]
    [InlineData("2025年从俄罗斯进口的LNG有多少吨，值多少美元？", "979", "49[.]8")]
    [InlineData("СПГ из России в КНР по итогам 2025: тоннаж и выручка", "9,79", "4,98")]
    [InlineData("легковые машины из китая 2025: штуки и деньги", "632", "8,46")]
    public void The_same_goods_in_each_kind_of_quantity(string question, params string[] numbers) => AssertAll(numbers, Ask(question));

    [Theory]
    [InlineData("俄罗斯现在是中国LNG第几大供应国 去年买了多少吨 花了多少钱", "第3", "979", "49[.]8")]
    [InlineData("黑龙江22年头8个月对俄做了多少 占全省外贸几成", "1172", "70[.]1")]
    [InlineData("25年中国往俄罗斯卖了多少台小车 掉了多少", "63[.]2", "42")]
    [InlineData("Каков товарооборот за 2023 год и какое место занимает Россия среди партнёров Китая?", "240,1", "9-е")]
    [InlineData("сколько мы продали китаю и сколько он нам в первом полугодии 2024", "65,2", "51,66")]
    public void Parts_that_ask_for_different_numbers(string question, params string[] numbers) => AssertAll(numbers, Ask(question));

    [Theory]
    [InlineData("2025年前7个月俄罗斯卖给中国的冻鱼和菜籽油各值多少", "7[.]65", "7[.]4亿")]
    [InlineData("на сколько продали в китай мороженой рыбы и рапсового масла за 7 мес 2025", "765", "740")]
    public void Each_of_several_goods(string question, params string[] numbers) => AssertAll(numbers, Ask(question));

    [Theory]
    [InlineData("сколько китай купил у россии в 2022 а сколько продал нам", "114,1", "76,1")]
    [InlineData("2024年上半年俄罗斯卖给中国的比中国卖给俄罗斯的多多少", "135[.]52", "652", "516")]
    [InlineData("Первое полугодие 2024: на сколько российские поставки в Китай превысили встречные китайские?", "13,55")]
    [InlineData("у кого был плюс в торговле за 2024 у нас или у китая и какой", "у России профицит", "13,83")]
    public void Both_sides_of_the_trade(string question, params string[] numbers) => AssertAll(numbers, Ask(question));

    [Theory]
    [InlineData("对俄出口增速，2022年和2023年比，哪年猛？分别多少", "12[.]8", "46[.]9")]
    [InlineData("俄方来华投资：2016、2021、2023三个年头的数分别报一下", "0[.]73", "0[.]08", "0[.]31")]
    [InlineData("西伯利亚力量管道2025年实际供气比合同年供气量多出多少", "多约?8亿")]
    [InlineData("На сколько фактическая прокачка по Силе Сибири в 2025 году больше контрактной?", "0,8|800 млн|1 млрд")]
    public void What_is_set_beside_each_other(string question, params string[] numbers) => AssertAll(numbers, Ask(question));

    [Theory]
    [InlineData("2012年中俄贸易额多少，排第几")]
    [InlineData("Сколько составила торговля России с Индией в 2025 г. и сколько с Бразилией?")]
    public void A_part_that_is_not_known_is_not_passed_over(string question) => Assert.IsType<Answer.Unknown>(Answer(question));

    private static void AssertAll(string[] numbers, string text) => Assert.All(numbers, number => Assert.Matches(number, text));

    private static string Ask(string question)
    {
        Answer answer = Answer(question);
        Assert.IsType<Answer.Grounded>(answer);
        Assert.All(answer.Statements, static statement => Assert.NotEmpty(statement.Citations));
        return AnswerText.Render(answer);
    }

    private static Answer Answer(string question) => RealKnowledge.Answerer.Ask(question, null, Conversation.Empty).Answer;
}
