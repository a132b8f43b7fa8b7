using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Tests.Answering;

/// <summary>Of a question that asks several things what is known is answered, and what is not is named.</summary>
public sealed class PartlyKnownTests
{
    [Theory]
    [InlineData("2023年中俄贸易额是多少？去莫斯科的机票多少钱？", "2401[.]1", "机票")]
    [InlineData("Какой был товарооборот в 2023 году? Сколько стоит билет на самолёт до Москвы?", "240,1", "билет")]
    public void The_known_part_is_answered_and_the_other_named(string question, string known, string open)
    {
        Answer answer = Ask(question);
        Assert.IsType<Answer.Grounded>(answer);
        Assert.Matches(known, AnswerText.Render(answer));
        Assert.Contains(open, Assert.Single(answer.NotTold), StringComparison.Ordinal);
        Assert.Contains(answer.NotTold[0], AnswerText.Render(answer), StringComparison.Ordinal);
        Assert.Equal(answer.NotTold, AnswerJson.Of(answer).NotTold);
    }

    [Theory]
    [InlineData("2023年中俄贸易额是多少？")]
    [InlineData("Какой был товарооборот в 2023 году?")]
    public void A_whole_answer_leaves_nothing_open(string question) => Assert.Empty(Ask(question).NotTold);

    [Fact]
    public void A_refusal_names_no_word_that_only_a_mended_slip_would_be() =>
        Assert.DoesNotContain("почтовый", Assert.IsType<Answer.Unknown>(Ask("Какой портовый сбор в Забайкальске для пикапов с прицепом?")).Message, StringComparison.Ordinal);

    private static Answer Ask(string question) => RealKnowledge.Answerer.Ask(question, null, Conversation.Empty).Answer;
}
