using ChinaRussiaBot.Search;

namespace ChinaRussiaBot.Tests.Search.Documents;

/// <summary>Where a sentence ends, and where only an abbreviation does.</summary>
public sealed class SentencesTests
{
    [Theory]
    [InlineData("Пилорама стоит у реки. Обед с 12:00.", 2)]
    [InlineData("Срок — два года. Сбор не взимается.", 2)]
    [InlineData("Оборот 201,5 млрд долл. США за год.", 1)]
    [InlineData("Доставка по тел. Владивостока.", 1)]
    [InlineData("А. С. Пушкин из Москвы.", 1)]
    [InlineData("锯木厂在河边。午休12:00至13:00。", 2)]
    public void A_short_word_that_ends_in_a_vowel_is_no_abbreviation(string text, int count) => Assert.Equal(count, Sentences.Of(text).Count);
}
