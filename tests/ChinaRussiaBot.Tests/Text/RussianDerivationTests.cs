using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Tests.Text;

public sealed class RussianDerivationTests
{
    [Theory]
    [InlineData("хуньчунь", "хуньчуньский")]
    [InlineData("дуннин", "дуннинский")]
    [InlineData("маньчжурия", "маньчжурский")]
    [InlineData("монголия", "монгольский")]
    [InlineData("краскино", "краскинский")]
    [InlineData("покровка", "покровский")]
    [InlineData("хума", "хуминский")]
    [InlineData("хэйхэ", "хэйхэйский")]
    [InlineData("олочи", "олочинский")]
    [InlineData("сибирь", "сибирский")]
    [InlineData("староцурухайтуйский", "староцурухайтуй")]
    public void Adjectives_of_places_follow_the_ending(string name, string adjective) => Assert.Contains(adjective, RussianDerivation.AdjectivesOfPlace(name));

    [Theory]
    [InlineData("газ", "газовый")]
    [InlineData("рыба", "рыбный")]
    [InlineData("нефть", "нефтяной")]
    [InlineData("бумага", "бумажный")]
    [InlineData("уголь", "угольный")]
    [InlineData("пшеница", "пшеничный")]
    public void Adjectives_of_goods_follow_the_ending(string name, string adjective) => Assert.Contains(adjective, RussianDerivation.AdjectivesOfGoods(name));

    [Theory]
    [InlineData("поселок", "поселка")]
    [InlineData("объем", "объема")]
    [InlineData("перевозчик", "перевозчика")]
    public void The_genitive_drops_a_fleeting_vowel(string noun, string genitive) => Assert.Contains(genitive, RussianDerivation.Genitives(noun));

    [Theory]
    [InlineData("")]
    [InlineData("я")]
    [InlineData("ад")]
    [InlineData("коса")]
    public void Words_too_short_or_without_a_rule_give_no_genitive(string word) => Assert.Empty(RussianDerivation.Genitives(word));
}
