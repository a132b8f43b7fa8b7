using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Tests.Text;

public sealed class PinyinTests
{
    [Theory]
    [InlineData("中俄", "zhonge")]
    [InlineData("贸易额", "maoyie")]
    [InlineData("珲春", "hunchun")]
    [InlineData("增长", "zengzhang")]
    [InlineData("比率", "bilv")]
    public void A_phrase_is_spelled_as_people_type_it(string phrase, string spelling) => Assert.Contains(spelling, Pinyin.Spell(phrase));

    [Theory]
    [InlineData("a")]
    [InlineData("贸a")]
    [InlineData("𠀀")]
    public void What_has_no_reading_is_not_spelled(string phrase) => Assert.Empty(Pinyin.Spell(phrase));

    [Theory]
    [InlineData('易', '义', true)]
    [InlineData('原', '元', true)]
    [InlineData('是', '四', true)]
    [InlineData('俄', '美', false)]
    public void Characters_that_sound_alike_are_told(char one, char other, bool alike) => Assert.Equal(alike, Pinyin.SoundAlike(one, other));
}
