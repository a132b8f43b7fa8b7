using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Tests.Answering;

/// <summary>A word of the field is told in the other language, with an item that holds it in both.</summary>
public sealed class TermInOtherLanguageTests
{
    [Theory]
    [InlineData("Подскажите, как по-китайски будет «Честный знак»?", "诚信标志")]
    [InlineData("подскажите как по китайски будет чесный знак??", "诚信标志")]
    [InlineData("Как по-китайски «зарубежный склад»?", "海外仓")]
    [InlineData("边民互市用俄语怎么说？", "заимная торговля приграничных жителей")]
    [InlineData("комплексная бондовая зона 这个词中文怎么讲", "综合保税区")]
    public void The_first_line_is_the_term(string question, string term)
    {
        Answer answer = RealKnowledge.Answerer.Ask(question, null, Conversation.Empty).Answer;
        Assert.IsType<Answer.Grounded>(answer);
        Assert.Contains(term, answer.Statements[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Как по-китайски «бегемот»?")]
    [InlineData("长颈鹿用俄语怎么说？")]
    public void A_word_of_another_field_is_not(string question) =>
        Assert.IsType<Answer.Unknown>(RealKnowledge.Answerer.Ask(question, null, Conversation.Empty).Answer);
}
