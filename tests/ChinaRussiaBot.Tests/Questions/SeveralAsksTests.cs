using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Tests.Questions;

public sealed class SeveralAsksTests
{
    [Theory]
    [InlineData("俄罗斯现在是中国LNG第几大供应国 去年买了多少吨 花了多少钱", "俄罗斯现在是中国LNG第几大供应国", "去年买了多少吨", "花了多少钱")]
    [InlineData("请教一下，2025年买的原油是多少吨，折合多少美元？写报告要用，谢谢", "请教一下，2025年买的原油是多少吨", "折合多少美元")]
    [InlineData("2025年买了多少吨花了多少钱", "2025年买了多少吨", "花了多少钱")]
    [InlineData("сколько китай купил у россии в 2022 а сколько продал нам", "сколько китай купил у россии в 2022", "а сколько продал нам")]
    [InlineData("Каков товарооборот за 2023 год и какое место занимает Россия?", "Каков товарооборот за 2023 год", "и какое место занимает Россия")]
    public void Each_part_asks_for_something_of_its_own(string question, params string[] parts) => Assert.Equal(parts, SeveralAsks.Of(question));

    [Theory]
    [InlineData("2021年、2022年和2024年中俄贸易额各多少")]
    [InlineData("前几年的贸易额，逐年列出")]
    [InlineData("Сколько нефти Россия поставила в Китай в 2023 году?")]
    [InlineData("Экспорт и импорт за 2022 год, сколько?")]
    public void One_ask_is_one_question(string question) => Assert.Empty(SeveralAsks.Of(question));
}
