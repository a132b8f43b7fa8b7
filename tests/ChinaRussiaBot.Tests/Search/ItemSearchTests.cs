using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;
using ChinaRussiaBot.Search;

namespace ChinaRussiaBot.Tests.Search;

/// <summary>How items are found and weighed, on the real knowledge.</summary>
public sealed class ItemSearchTests
{
    private static readonly TextAnalyzer analyzer = RealKnowledge.Analyzer;
    private static readonly ItemSearch search = new(RealKnowledge.Base, RealKnowledge.Items.Items);

    [Theory]
    [InlineData("утилизационный сбор", "util-sbor-2025")]
    [InlineData("报废税", "util-sbor-2025")]
    [InlineData("регистрируют зарубежных производителей продовольствия", "gacc-food-registration-2026")]
    [InlineData("境外食品企业注册", "gacc-food-registration-2026")]
    public void The_item_that_says_it_comes_first(string text, string id) => Assert.Equal(id, Find(text)[0].Item.Id);

    [Theory]
    [InlineData("врач")]
    [InlineData("足球赛")]
    public void A_word_that_no_item_holds_is_not_known(string text) => Assert.False(search.Knows(Content(text)[0]));

    [Theory]
    [InlineData("свинина", "торговля")]
    [InlineData("猪肉", "口岸")]
    public void A_rare_word_weighs_more_than_a_common_one(string rare, string common) =>
        Assert.True(search.WeightOf(Content(rare)[0]) > search.WeightOf(Content(common)[0]));

    [Fact]
    public void What_an_item_does_not_hold_is_named()
    {
        FoundItem found = Find("свинина из Бразилии")[0];
        Assert.InRange(found.Coverage, 0.01, 0.99);
        Assert.Contains(found.Missing, static word => word.Text == "бразилии");
    }

    private static List<FoundItem> Find(string text) => search.Find(Content(text), static item => item is Passage or PolicyPoint ? 1 : 0);

    private static List<ContentWord> Content(string text) => analyzer.Content(analyzer.Analyze(text), []);
}
