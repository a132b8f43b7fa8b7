using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;
using ChinaRussiaBot.Questions.Spelling;

namespace ChinaRussiaBot.Tests.Questions;

/// <summary>Who sells to whom: getting this wrong is the worst error.</summary>
public sealed class DirectionTests
{
    private static readonly QuestionReader Reader = new(RealKnowledge.Base, RealKnowledge.Analyzer, new SpellingRepair(RealKnowledge.Base));

    [Theory]
    [InlineData("экспорт Китая в Россию")]
    [InlineData("импорт России из Китая")]
    [InlineData("китайский экспорт в Россию")]
    [InlineData("сколько Китай поставил в Россию")]
    [InlineData("сколько Россия закупила в Китае")]
    [InlineData("поставки из Китая в Россию")]
    [InlineData("инвестиции Китая в Россию")]
    [InlineData("китайские инвестиции в России")]
    [InlineData("импорт китайских автомобилей в Россию")]
    [InlineData("ввоз товаров из КНР в РФ")]
    [InlineData("中国对俄出口")]
    [InlineData("中国向俄罗斯出口多少")]
    [InlineData("俄罗斯自中国进口")]
    [InlineData("俄罗斯从中国进口额")]
    [InlineData("中国对俄直接投资")]
    [InlineData("近年来中国对俄出口")]
    [InlineData("2016年以来中国对俄出口额")]
    [InlineData("过去中国对俄出口多少")]
    [InlineData("skolko ekportiroval kitai v rossiu")]
    [InlineData("对俄出口")]
    [InlineData("俄罗斯进口中国汽车")]
    [InlineData("сколько машин продали России")]
    [InlineData("китайские товары в Россию, сумма")]
    [InlineData("сколько овощей поставили россиянам")]
    public void From_China_to_Russia(string question) => Assert.Equal(Direction.ChinaToRussia, Read(question));

    [Theory]
    [InlineData("импорт Китая из России")]
    [InlineData("экспорт России в Китай")]
    [InlineData("российский экспорт в Китай")]
    [InlineData("сколько Россия поставила в Китай")]
    [InlineData("сколько Китай закупил в России")]
    [InlineData("поставки российской нефти в Китай")]
    [InlineData("инвестиции России в Китай")]
    [InlineData("ввоз из РФ в КНР")]
    [InlineData("сколько нефти Китай купил у России")]
    [InlineData("中国自俄进口")]
    [InlineData("中国从俄罗斯进口多少原油")]
    [InlineData("俄罗斯对华出口")]
    [InlineData("俄罗斯向中国出口天然气")]
    [InlineData("俄对华投资")]
    [InlineData("俄罗斯对中国的直接投资")]
    [InlineData("自俄进口额")]
    [InlineData("俄油买了多少吨")]
    [InlineData("俄货进来这块涨了几个点")]
    [InlineData("российские товары в Китае, сумма")]
    [InlineData("на какую сумму продали нефти Китаю")]
    [InlineData("сколько угля продали китайцам")]
    [InlineData("俄煤2024年进口量")]
    [InlineData("买俄罗斯原油花了多少钱")]
    [InlineData("俄卖中天然气")]
    public void From_Russia_to_China(string question) => Assert.Equal(Direction.RussiaToChina, Read(question));

    [Theory]
    [InlineData("товарооборот России и Китая")]
    [InlineData("торговля между Россией и Китаем")]
    [InlineData("中俄贸易额")]
    [InlineData("中国和俄罗斯的贸易")]
    public void Trade_has_no_direction(string question) => Assert.Null(Read(question));

    private static Direction? Read(string question) => Reader.Read(question, null, Conversation.Empty, RealKnowledge.Today).Direction;
}
