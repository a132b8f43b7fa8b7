using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Tests.Questions;

public sealed class AskedAmountsTests
{
    [Theory]
    [InlineData("2025年进口的LNG有多少吨，值多少美元", Dimension.Mass, Dimension.Money)]
    [InlineData("сколько тонн и на какую сумму", Dimension.Mass, Dimension.Money)]
    [InlineData("Объём импорта российской нефти в 2022 году и его стоимость", Dimension.Mass, Dimension.Volume, Dimension.Count, Dimension.Money)]
    [InlineData("легковые машины: штуки и деньги", Dimension.Count, Dimension.Money)]
    public void Each_kind_that_is_asked_for(string question, params Dimension[] expected)
    {
        List<Dimension> asked = AskedAmounts.All(RealKnowledge.Analyzer.Analyze(question));
        Assert.Equal(expected.Order(), asked.Order());
    }

    [Theory]
    [InlineData("俄方来华投资多少")]
    [InlineData("三个年头的数")]
    public void A_character_that_can_be_a_unit_is_none_without_a_number(string question) => Assert.Empty(AskedAmounts.Leading(RealKnowledge.Analyzer.Analyze(question)));
}
