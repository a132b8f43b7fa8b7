using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Tests.Answering;

/// <summary>What is asked after a rule has been told.</summary>
public sealed class AfterARuleTests
{
    [Theory]
    [InlineData("Какие требования к ввозу российской сои в Китай?", "Товарооборот в 2022 году", "190,27")]
    [InlineData("俄罗斯大豆进口中国有什么要求？", "2022年贸易额", "1902.71")]
    public void A_question_about_the_whole_trade_of_a_year_is_one_of_its_own(string rule, string question, string figure)
    {
        Conversation told = RealKnowledge.Answerer.Ask(rule, null, Conversation.Empty).Conversation;
        Answer answer = RealKnowledge.Answerer.Ask(question, null, told).Answer;
        Assert.Contains(figure, answer.Statements[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("С какого числа НДС в России 22%?", "А на продукты питания сколько?", "10")]
    [InlineData("До какого числа по указу граждане КНР могли ездить в Россию без визы?", "А дальнобойщиков это касалось?", "не распространялся")]
    [InlineData("Сколько документов подписали на 30-й встрече глав правительств?", "А 29-я когда была?", "21 августа 2024")]
    [InlineData("第30次总理会晤签了几份文件？", "那第29次是什么时候？", "2024年8月21日")]
    [InlineData("中国人去俄罗斯免签到哪天？", "货车司机也算吗？", "司机")]
    public void A_few_words_go_on_about_it_or_about_what_is_like_it(string rule, string question, string told)
    {
        Conversation before = RealKnowledge.Answerer.Ask(rule, null, Conversation.Empty).Conversation;
        Answer answer = RealKnowledge.Answerer.Ask(question, null, before).Answer;
        Assert.IsType<Answer.Grounded>(answer);
        Assert.Contains(told, answer.Statements[0].Text.Replace('\u00a0', ' '), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Сколько стоит карточка в уезде Сюнькэ?")]
    [InlineData("黑龙江有几个跨境电商综试区？")]
    public void The_same_once_more_is_answered_in_full(string question)
    {
        Reply first = RealKnowledge.Answerer.Ask(question, null, Conversation.Empty);
        Reply second = RealKnowledge.Answerer.Ask(question, null, first.Conversation);
        Assert.Equal(first.Answer.Citations.Select(static citation => citation.ItemId), second.Answer.Citations.Select(static citation => citation.ItemId));
    }
}
