using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Tests.Answering;

public sealed class SmallTalkTests
{
    [Theory]
    [InlineData("привет", "Здравствуйте!")]
    [InlineData("Добрый день!", "Здравствуйте!")]
    [InlineData("Спасибо большое)))", "Пожалуйста!")]
    [InlineData("до свидания", "До свидания!")]
    [InlineData("Привет! Что ты умеешь?", "Я бот-справочник")]
    [InlineData("Кто тебя создал?", "Я бот-справочник")]
    [InlineData("你是谁开发的？", "我")]
    [InlineData("помощь", "Я бот-справочник")]
    [InlineData("你好", "您好！")]
    [InlineData("您好！！", "您好！")]
    [InlineData("好的，谢谢", "不客气")]
    [InlineData("再见", "再见")]
    [InlineData("你好，你是谁？", "我是中俄经贸问答机器人")]
    [InlineData("幫助", "我是中俄经贸问答机器人")]
    public void Talk_is_answered_in_kind_with_examples_of_what_can_be_asked(string said, string start)
    {
        Answer answer = Ask(said);
        Assert.IsType<Answer.Clarify>(answer);
        Assert.StartsWith(start, AnswerText.Render(answer), StringComparison.Ordinal);
        Assert.Equal(3, answer.Suggestions.Count);
        Assert.Empty(answer.Citations);
    }

    [Theory]
    [InlineData("Привет! Какой был товарооборот в 2022 году?", "190,27")]
    [InlineData("你好，2022年中俄贸易额是多少？谢谢", "1902.71")]
    public void A_polite_question_is_a_question(string said, string figure) =>
        Assert.Contains(figure, AnswerText.Render(Assert.IsType<Answer.Grounded>(Ask(said))), StringComparison.Ordinal);

    [Fact]
    public void Thanks_do_not_end_the_conversation()
    {
        Conversation after = RealKnowledge.Answerer.Ask("Какой был товарооборот в 2022 году?", null, Conversation.Empty).Conversation;
        after = RealKnowledge.Answerer.Ask("спасибо", null, after).Conversation;
        Answer answer = RealKnowledge.Answerer.Ask("А в 2021?", null, after).Answer;
        Assert.Contains("146,8", AnswerText.Render(answer), StringComparison.Ordinal);
    }

    private static Answer Ask(string said) => RealKnowledge.Answerer.Ask(said, null, Conversation.Empty).Answer;
}
