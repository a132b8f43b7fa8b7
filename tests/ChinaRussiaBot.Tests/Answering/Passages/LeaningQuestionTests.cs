using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Questions;
using ChinaRussiaBot.Tests.Golden;

namespace ChinaRussiaBot.Tests.Answering.Passages;

/// <summary>A few words that lean on the answer before, and those that ask of something else. The real knowledge, both languages.</summary>
[Collection(SharedAnswers.Name)]
public sealed class LeaningQuestionTests(GoldenAnswers golden)
{
    [Theory]
    [InlineData("На какую сумму житель приграничья ввозит без пошлины?", "А как далеко от границы можно торговать?", "border-residents-8000")]
    [InlineData("边民每天免税额度是多少？", "那离边境线多远？", "border-residents-8000")]
    [InlineData("Какая площадь у зоны Суйфэньхэ — Дуннин?", "А длина границы там?", "suifenhe-dongning-zone")]
    [InlineData("黑龙江自贸区总面积多大？", "绥芬河那块呢？", "hlj-ftz")]
    [InlineData("Какой беспошлинный порог для посылок из-за границы?", "А сверх него сколько процентов?", "eaeu-ecom-200")]
    public void A_few_words_are_answered_from_what_was_told(string first, string then, string item) => Assert.Equal(item, Cited(first, then)[0]);

    [Theory]
    [InlineData("俄罗斯猪肉能进中国吗？", "那牛肉呢？", "beef-talks-2025")]
    [InlineData("Какие модели совместной работы предложены?", "А по страхованию инвестиций?", "article.3.3.protection-insurance")]
    [InlineData("政策体系有什么不足？", "人才方面呢？", "article.2.2.talent-kinds")]
    [InlineData("Какие недостатки у системы политики?", "А с кадрами?", "article.2.2.talent-kinds")]
    [InlineData("До какого числа россиянам можно в Китай без визы?", "А китайцам в Россию?", "visa-free-ru-2025")]
    [InlineData("俄罗斯人来中国免签能待几天？", "中国人去俄罗斯呢？", "visa-free-ru-2025")]
    public void Another_subject_is_answered_from_where_it_stands(string first, string then, string item) => Assert.Contains(item, Cited(first, then));

    [Theory]
    [InlineData("Какая площадь у зоны Суйфэньхэ — Дуннин?", "А какая там погода?")]
    [InlineData("黑龙江自贸区总面积多大？", "那里的负责人电话呢？")]
    public void What_was_told_does_not_answer_what_it_does_not_hold(string first, string then) => Assert.IsType<Answer.Unknown>(Ask(first, then));

    private List<string> Cited(string first, string then) =>
        [.. Assert.IsType<Answer.Grounded>(Ask(first, then)).Citations.Select(static citation => citation.ItemId)];

    private Answer Ask(string first, string then) =>
        golden.Answerer.Ask(then, null, golden.Answerer.Ask(first, null, Conversation.Empty).Conversation).Answer;
}
