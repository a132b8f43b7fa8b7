using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Tests.Answering.Figures;

public sealed class SeveralPeriodsTests
{
    [Theory]
    [InlineData("2021、2022、2023年贸易额分别是多少", "1468.87", "1902.71", "2401.1")]
    [InlineData("2021，2022年中俄贸易额", "1468.87", "1902.71")]
    [InlineData("Товарооборот за 2021,2022 и 2023 годы отдельно", "146,8", "190,27", "240,11")]
    public void Each_named_year_gets_its_figure(string question, params string[] figures)
    {
        Answer answer = RealKnowledge.Answerer.Ask(question, null, Conversation.Empty).Answer;
        string text = AnswerText.Render(Assert.IsType<Answer.Grounded>(answer));
        Assert.All(figures, figure => Assert.Contains(figure, text, StringComparison.Ordinal));
    }
}
