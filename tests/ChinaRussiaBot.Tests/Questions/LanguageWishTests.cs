using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Tests.Questions;

/// <summary>A question may say in which language it wants its answer.</summary>
public sealed class LanguageWishTests
{
    [Theory]
    [InlineData("Ответь по-китайски: товарооборот в 2023 году", Language.Chinese)]
    [InlineData("Товарооборот в 2023 году? Ответьте, пожалуйста, на китайском языке.", Language.Chinese)]
    [InlineData("2023年中俄贸易额是多少？请用俄语回答", Language.Russian)]
    [InlineData("用俄文告诉我2023年中俄贸易额", Language.Russian)]
    [InlineData("2023年中俄贸易额，用中文回答我。", Language.Chinese)]
    public void The_answer_comes_in_the_wished_language_and_is_that_of_the_question_without_the_wish(string question, Language wished)
    {
        Answer answer = RealKnowledge.Answerer.Ask(question, null, Conversation.Empty with { Chosen = wished == Language.Chinese ? Language.Russian : Language.Chinese }).Answer;
        Assert.IsType<Answer.Grounded>(answer);
        Assert.Equal(wished, answer.Language);
        Assert.Equal("trade.total", answer.Figures[0].Indicator);
    }

    [Theory]
    [InlineData("Нужна ли справка на китайском языке?")]
    [InlineData("Скажи, какой был товарооборот в 2023 году")]
    [InlineData("材料要用俄文吗？")]
    [InlineData("ответь по-китайски")]
    public void What_only_names_a_language_is_no_wish_and_a_wish_alone_stays_a_text(string question) => Assert.Equal(question, LanguageWish.Read(question).Question);

    [Fact]
    public void A_program_that_says_the_language_gets_that_one() =>
        Assert.Equal(Language.Russian, RealKnowledge.Answerer.Ask("2023年中俄贸易额，用中文回答", Language.Russian, Conversation.Empty).Answer.Language);
}
