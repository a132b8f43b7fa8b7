using ChinaRussiaBot.Questions;
using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Tests.Questions;

public sealed class QuestionReadingTests
{
    private static readonly SpellingRepair Repair = new(VocabularyBuilder.Build(RealKnowledge.Base));

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
    public void Without_letters_of_either_script_the_language_is_unknown(string text) => Assert.Null(LanguageDetector.Detect(text));

    [Theory]
    [InlineData("товарооборрот", "товарооборот")]
    [InlineData("экспрот", "экспорт")]
    [InlineData("инвестции", "инвестиции")]
    [InlineData("Благовещинск", "благовещенск")]
    [InlineData("njdfhjj,jhjn hjccbb b rbnfz", "товарооборот россии и китая")]
    [InlineData("ghbdtn", "привет")]
    public void Misspelt_and_mistyped_words_are_mended(string typed, string mended)
    {
        string repaired = Repair.Repair(TextNormalizer.NormalizeText(typed), typed);
        // The word that stands in the place of a misspelt one may be in another case: its stem is what counts.
        Assert.Equal(Stems(mended), Stems(repaired));
    }

    [Theory]
    [InlineData("сколько стоит экспорт")]
    [InlineData("Суйфэньхэ и Гродеково")]
    [InlineData("中俄贸易额是多少")]
    public void Known_words_are_never_touched(string typed)
    {
        string normal = TextNormalizer.NormalizeText(typed);
        Assert.Equal(normal, Repair.Repair(normal, typed));
    }

    private static IEnumerable<string> Stems(string text) => Tokenizer.Tokens(text).Select(static token => token.Key);
}
