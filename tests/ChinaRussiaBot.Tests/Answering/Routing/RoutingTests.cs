using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Tests.Answering.Routing;

public sealed class RoutingTests
{
    [Theory]
    [InlineData("东宁口岸对面是哪里？", "Crossings")]
    [InlineData("Что напротив Дуннина?", "Crossings")]
    [InlineData("2023年中俄贸易额是多少？", "ExactFigure")]
    [InlineData("Каким был товарооборот в 2023 году?", "ExactFigure")]
    [InlineData("2025年比2023年少多少？", "ComparedTrade")]
    [InlineData("На сколько меньше было в 2025 году, чем в 2023?", "ComparedTrade")]
    [InlineData("2022年哪里开通了新大桥", "PlacesOfEvents")]
    [InlineData("где открыли новый мост в 2022", "PlacesOfEvents")]
    [InlineData("2030年中俄贸易额预测", "Forecast")]
    [InlineData("Прогноз товарооборота России и Китая на 2030 год", "Forecast")]
    [InlineData("蓝色的星期三吃掉了楼梯", "nobody")]
    [InlineData("Зелёный вторник съел лестницу", "nobody")]
    public void The_explanation_names_the_rule_that_took_the_question(string question, string rule) => Assert.Contains($"taken by {rule}", Explain(question));

    private static List<string> Explain(string question)
    {
        List<string> lines = [];
        RealKnowledge.Answerer.Ask(question, null, Conversation.Empty, lines.Add);
        return lines;
    }
}
