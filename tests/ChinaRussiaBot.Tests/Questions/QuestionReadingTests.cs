using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Tests.Questions;

public sealed class QuestionReadingTests
{
    [Theory]
    [InlineData("2023年贸易额是多少", Language.Chinese)]
    [InlineData("Какой товарооборот?", Language.Russian)]
    [InlineData("Что такое 互市?", Language.Russian)]
    [InlineData("Харбин 哈尔滨 торговля с Россией", Language.Russian)]
    [InlineData("請問中俄貿易額", Language.Chinese)]
    public void The_language_is_that_of_most_of_the_text(string text, Language language) => Assert.Equal(language, LanguageDetector.Detect(text));

    [Theory]
    [InlineData("2022?")]
    [InlineData("GDP")]
    [InlineData("")]
    [InlineData("😀")]
    [InlineData("??!!")]
    public void Without_letters_of_either_script_the_language_is_unknown(string text) => Assert.Null(LanguageDetector.Detect(text));

    [Theory]
    [InlineData("？？？！！！")]
    [InlineData("。。。")]
    [InlineData("2022？")]
    public void Marks_as_only_Chinese_writes_them_tell_the_language(string text) => Assert.Equal(Language.Chinese, LanguageDetector.Detect(text));
}
