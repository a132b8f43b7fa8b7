using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Tests.Answering;

/// <summary>What shares a number or a general word with a question by chance is no answer to it.</summary>
public sealed class ByChanceTests
{
    [Theory]
    [InlineData("Можно ли без визы в Китай на 20 дней?", "30 дней", "20 км")]
    [InlineData("去中国免签待20天可以吗", "30天", "20公里")]
    public void Digits_of_another_unit_are_another_number_and_how_long_somebody_would_stay_need_not_stand_in_a_rule(string question, string said, string other)
    {
        Answer answer = Ask(question);
        Assert.IsType<Answer.Grounded>(answer);
        Assert.Contains(said, answer.Statements[0].Text.Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.DoesNotContain(other, AnswerText.Render(answer).Replace('\u00a0', ' '), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("贸易额什么时候第一次过2000亿", "2401亿美元", "签证")]
    [InlineData("Когда товарооборот впервые превысил 200 миллиардов?", "240,1", "евро")]
    public void Billions_are_no_year_and_no_euro(string question, string said, string other)
    {
        Answer answer = Ask(question);
        Assert.Contains(said, AnswerText.Render(answer), StringComparison.Ordinal);
        Assert.DoesNotContain(other, AnswerText.Render(answer), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("怎么在俄罗斯开公司")]
    [InlineData("黑龙江上有几座桥")]
    [InlineData("Кто такой Путин?")]
    public void General_words_and_a_place_are_no_answer(string question) => Assert.IsType<Answer.Unknown>(Ask(question));

    [Theory]
    [InlineData("2023年贸易顺差还是逆差", "2023年", "2401.1亿美元")]
    [InlineData("сальдо торговли 2023", "2023", "240,11")]
    public void A_total_is_no_balance_but_what_is_known(string question, string period, string total)
    {
        Answer.Unknown unknown = Assert.IsType<Answer.Unknown>(Ask(question));
        Assert.Contains(period, unknown.Message, StringComparison.Ordinal);
        Assert.Contains(total, AnswerText.Render(unknown), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2022年贸易顺差还是逆差", "380.27亿美元")]
    [InlineData("сальдо торговли 2022", "38,02")]
    public void A_balance_is_computed_where_both_ways_are_known(string question, string balance) => Assert.Contains(balance, AnswerText.Render(Ask(question)), StringComparison.Ordinal);

    [Theory]
    [InlineData("西伯利亚力量2号怎么样了", "“2”")]
    [InlineData("что с силой сибири 2", "«2»")]
    [InlineData("俄罗斯车险多少钱", "“险”")]
    public void A_refusal_names_no_bare_number_and_no_half_of_a_word(string question, string scrap) =>
        Assert.DoesNotContain(scrap, Assert.IsType<Answer.Unknown>(Ask(question)).Message, StringComparison.Ordinal);

    private static Answer Ask(string question) => RealKnowledge.Answerer.Ask(question, null, Conversation.Empty).Answer;
}
