using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Tests.Text;

public sealed class WordTests
{
    [Theory]
    [InlineData("торговли", "торговле")]
    [InlineData("нефть", "нефти")]
    [InlineData("китайский", "китайских")]
    [InlineData("порт", "портов")]
    public void Forms_of_a_Russian_word_share_a_stem(string one, string other) =>
        Assert.Equal(RussianStemmer.Stem(one), RussianStemmer.Stem(other));

    [Theory]
    [InlineData("lng")]
    [InlineData("2023")]
    [InlineData("")]
    [InlineData("贸易")]
    public void What_is_not_Russian_has_no_stem(string word) => Assert.Same(word, RussianStemmer.Stem(word));

    [Fact]
    public async Task Stemming_on_many_threads_gives_what_one_thread_gives()
    {
        string[] words = ["торговли", "китайских", "нефтепродуктов", "железнодорожный", "экспортировали"];
        string[] expected = [.. words.Select(RussianStemmer.Stem)];
        IEnumerable<Task<string[]>> tasks = Enumerable.Range(0, 8)
            .Select(_ => Task.Run(() => Enumerable.Range(0, 500).SelectMany(_ => words.Select(RussianStemmer.Stem)).ToArray()));
        foreach (string[] stems in await Task.WhenAll(tasks))
            Assert.Equal(expected, stems[^5..]);
    }

    [Fact]
    public void Chinese_is_cut_into_dictionary_words()
    {
        IReadOnlyList<string> words = ChineseWords.Segment("2023年中俄贸易额达到2401亿美元，同比增长。");
        Assert.Contains("美元", words);
        Assert.Contains("增长", words);
        Assert.DoesNotContain("，", words);
    }

    [Theory]
    [InlineData("njdfhjj,jhjn", "товарооборот")]
    [InlineData("rbnfq", "китай")]
    public void The_wrong_keyboard_layout_is_undone(string typed, string meant)
    {
        Assert.Equal(meant, KeyboardLayout.ToRussian(typed));
        Assert.Equal(typed, KeyboardLayout.ToLatin(meant));
    }

    [Theory]
    [InlineData("tovarooborot", "товарооборот")]
    [InlineData("kitay", "китай")]
    [InlineData("eksport", "експорт")]
    [InlineData("shchuka", "щука")]
    public void Latin_spelling_is_read_as_Russian(string latin, string russian) =>
        Assert.Equal(russian, Transliteration.ToCyrillic(latin));
}
