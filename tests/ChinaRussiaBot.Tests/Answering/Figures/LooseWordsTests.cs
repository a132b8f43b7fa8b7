using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Tests.Answering.Figures;

/// <summary>Questions as they are spoken: with words by the way, with the subject left out, by goods named in passing.</summary>
public sealed class LooseWordsTests
{
    [Theory]
    [InlineData("今年头四个月从俄罗斯进口金额，有数没", "474.1亿")]
    [InlineData("сколько наторговали с Китаем в ковидном 2021-м", "146,8")]
    [InlineData("克里米亚事件那年，2014年，中俄贸易额", "952.8亿")]
    public void Words_by_the_way_do_not_hide_the_figure(string question, string expected) => Assert.Contains(expected, Grounded(question), StringComparison.Ordinal);

    [Theory]
    [InlineData("十年前，也就是2016年，双边总额大概多少", "695.25亿")]
    [InlineData("Насколько 2024 год больше 2023-го в млрд долларов?", "4,71")]
    [InlineData("10 месяцев 2025: 183 или 184,7 млрд?", "183,243")]
    public void A_period_and_a_kind_of_number_alone_are_asked_of_trade(string question, string expected) => Assert.Contains(expected, Grounded(question), StringComparison.Ordinal);

    [Theory]
    [InlineData("俄铝 2025前11个月 进口额涨多少", "68")]
    [InlineData("俄煤2024年进口量", "8842万吨")]
    [InlineData("китайские товары в Россию 2019 — сумма", "49,7")]
    [InlineData("俄货进来这块2023涨了几个点？", "12.7")]
    public void Goods_named_with_their_country_are_what_is_asked(string question, string expected) => Assert.Contains(expected, Grounded(question), StringComparison.Ordinal);

    [Theory]
    [InlineData("алюминий из России в Китай, 2025, в тоннах")]
    [InlineData("锅包肉怎么做才脆")]
    [InlineData("中哈贸易2025年总额")]
    [InlineData("сколько бегемотов Россия продала в Китай")]
    [InlineData("Сколько будет семью восемь")]
    public void What_is_not_known_stays_so(string question) =>
        Assert.IsNotType<Answer.Grounded>(RealKnowledge.Answerer.Ask(question, null, Conversation.Empty).Answer);

    private static string Grounded(string question) =>
        AnswerText.Render(Assert.IsType<Answer.Grounded>(RealKnowledge.Answerer.Ask(question, null, Conversation.Empty).Answer)).Replace('\u00A0', ' ');
}
