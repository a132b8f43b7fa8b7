using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Tests.Answering;

/// <summary>What does not point back to the question before is answered as if it were the first.</summary>
public sealed class StandsAloneTests
{
    [Theory]
    [InlineData("满洲里口岸对面是哪里？", "有哪些铁路口岸？")]
    [InlineData("Что напротив Забайкальска?", "Какие есть железнодорожные пункты пропуска?")]
    public void A_list_of_crossings_after_one_crossing(string before, string question) => AssertAsAlone(question, before);

    [Theory]
    [InlineData("2024年俄罗斯向中国出口了多少大豆？", "怎么付款？")]
    [InlineData("Сколько сои Россия поставила в Китай в 2024 году?", "Как платить поставщику?")]
    [InlineData("库尔斯克的大豆能出口到中国吗？", "用什么结算？")]
    [InlineData("Можно ли возить сою из Курска в Китай?", "В какой валюте идут расчёты?")]
    public void Another_subject_after_goods(string before, string question) => AssertAsAlone(question, before);

    [Theory]
    [InlineData("中俄贸易有哪些问题？")]
    [InlineData("Какие есть проблемы в торговле России и Китая?")]
    [InlineData("文章提出了哪些建议？")]
    [InlineData("Что предлагают авторы статьи?")]
    [InlineData("До какого числа действует безвизовый режим для россиян?")]
    [InlineData("黑龙江有哪些口岸？")]
    [InlineData("Какие пункты пропуска есть в Приморском крае?")]
    public void The_same_question_once_more(string question) => AssertAsAlone(question, question);

    private static void AssertAsAlone(string question, string before)
    {
        Reply first = RealKnowledge.Answerer.Ask(before, null, Conversation.Empty);
        Assert.Equal(Render(question, Conversation.Empty), Render(question, first.Conversation));
    }

    private static string Render(string question, Conversation conversation) => AnswerText.Render(RealKnowledge.Answerer.Ask(question, null, conversation).Answer);
}
