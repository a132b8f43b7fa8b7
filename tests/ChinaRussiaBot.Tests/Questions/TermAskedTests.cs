using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Tests.Questions;

public sealed class TermAskedTests
{
    [Theory]
    [InlineData("Как по-китайски «зарубежный склад»?")]
    [InlineData("как будет по китайски пункт пропуска")]
    [InlineData("Переведите на китайский: взаимная торговля")]
    [InlineData("как сказать на китайском языке «пошлина»?")]
    [InlineData("комплексная бондовая зона 这个词中文怎么讲")]
    [InlineData("маркировка的中文名称是什么")]
    public void A_Chinese_word_is_asked_for(string text) => Assert.Equal(Language.Chinese, TermAsked.In(text));

    [Theory]
    [InlineData("边民互市用俄语怎么说")]
    [InlineData("海外仓的俄文是什么")]
    [InlineData("把综合保税区翻译成俄语")]
    [InlineData("как по-русски 口岸?")]
    public void A_Russian_word_is_asked_for(string text) => Assert.Equal(Language.Russian, TermAsked.In(text));

    [Theory]
    [InlineData("Как будет облагаться заказ на китайском сайте?")]
    [InlineData("Какие порты стоят на китайском берегу?")]
    [InlineData("懂俄语的人才缺多少")]
    [InlineData("Товарооборот в 2023 году")]
    public void Other_questions_that_name_a_language_ask_for_no_word(string text) => Assert.Null(TermAsked.In(text));
}
