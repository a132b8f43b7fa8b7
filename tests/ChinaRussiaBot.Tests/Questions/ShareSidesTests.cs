using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Tests.Questions;

public sealed class ShareSidesTests
{
    [Theory]
    [InlineData("2022年俄罗斯占黑龙江外贸几成", true)]
    [InlineData("黑龙江外贸中俄罗斯占比多少", true)]
    [InlineData("占全省外贸几成", true)]
    [InlineData("黑龙江占全国对俄贸易的比重", false)]
    [InlineData("доля России в торговле Хэйлунцзяна", true)]
    [InlineData("Сколько процентов внешней торговли Хэйлунцзяна приходится на РФ?", true)]
    [InlineData("доля Хэйлунцзяна в торговле Китая с Россией", false)]
    [InlineData("Хэйлунцзян доля в торговле с Россией", false)]
    [InlineData("Россия: доля в торговле Хэйлунцзяна", true)]
    [InlineData("贸易额是多少", null)]
    public void Which_of_the_two_is_the_part(string question, bool? isOfCountry) =>
        Assert.Equal(isOfCountry, ShareSides.IsOfCountry(RealKnowledge.Analyzer.Analyze(question), RealKnowledge.Base.Name));
}
