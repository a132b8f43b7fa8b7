using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Tests.Questions;

/// <summary>Whose question it is, when a name of it is written in the other script.</summary>
public sealed class LanguageDetectorTests
{
    [Theory]
    [InlineData("что такое 边民互市", Language.Russian)]
    [InlineData("边民互市贸易区 — это где?", Language.Russian)]
    [InlineData("товарооборот за 2023年", Language.Russian)]
    [InlineData("ТОР是什么", Language.Chinese)]
    [InlineData("Забайкальск对面的口岸叫什么", Language.Chinese)]
    [InlineData("утильсбор多少", Language.Chinese)]
    public void The_words_that_ask_tell_in_a_mixed_text(string text, Language language) => Assert.Equal(language, LanguageDetector.Detect(text));

    [Theory]
    [InlineData("边民互市 лимит", Language.Chinese)]
    [InlineData("лимит взаимной торговли 互市", Language.Russian)]
    [InlineData("满洲里？", Language.Chinese)]
    [InlineData("2023！", Language.Chinese)]
    [InlineData("2023?", null)]
    public void Where_none_asks_the_scripts_tell(string text, Language? language) => Assert.Equal(language, LanguageDetector.Detect(text));
}
