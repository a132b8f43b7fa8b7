using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Tests.Answering;

/// <summary>What is asked after a rule has been told.</summary>
public sealed class AfterARuleTests
{
    [Theory]
    [InlineData("Какие требования к ввозу российской сои в Китай?", "Товарооборот в 2022 году", "190,27")]
    [InlineData("俄罗斯大豆进口中国有什么要求？", "2022年贸易额", "1902.71")]
    public void A_question_about_the_whole_trade_of_a_year_is_one_of_its_own(string rule, string question, string figure)
    {
        Conversation told = RealKnowledge.Answerer.Ask(rule, null, Conversation.Empty).Conversation;
        Answer answer = RealKnowledge.Answerer.Ask(question, null, told).Answer;
        Assert.Contains(figure, answer.Statements[0].Text, StringComparison.Ordinal);
    }
}
