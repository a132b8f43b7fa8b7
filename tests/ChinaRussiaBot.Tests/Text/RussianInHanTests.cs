using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Tests.Text;

/// <summary>Russian names in Chinese characters are told from others by their consonants.</summary>
public sealed class RussianInHanTests
{
    [Theory]
    [InlineData("纳杰日金斯卡娅", "надеждинск")]
    [InlineData("沃尔西诺", "ворсин")]
    [InlineData("克拉斯基诺", "краскин")]
    [InlineData("纳霍德卡", "находк")]
    [InlineData("格罗杰科沃", "гродеков")]
    [InlineData("马哈林诺", "махалин")]
    [InlineData("斯拉夫扬卡", "славянк")]
    public void A_name_agrees_with_its_characters(string characters, string russian)
    {
        Assert.True(RussianInHan.MayBeName(characters));
        Assert.True(RussianInHan.Agree(characters, russian));
        Assert.True(RussianInHan.IsIn($"由{characters}出发", russian));
    }

    [Theory]
    [InlineData("纳霍德卡", "надеждинск")]
    [InlineData("沃尔西诺", "селятин")]
    [InlineData("克拉斯基诺", "славянк")]
    [InlineData("格罗杰科沃", "город")]
    public void Another_name_does_not(string characters, string russian)
    {
        Assert.False(RussianInHan.Agree(characters, russian));
        Assert.False(RussianInHan.IsIn(characters, russian));
    }

    [Theory]
    [InlineData("集装箱")]
    [InlineData("许可证")]
    [InlineData("工作日")]
    [InlineData("卡")]
    public void Ordinary_words_are_no_names(string word) => Assert.False(RussianInHan.MayBeName(word));
}
