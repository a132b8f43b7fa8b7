using ChinaRussiaBot.Ingestion.Formats;

namespace ChinaRussiaBot.Tests.Ingestion;

/// <summary>A numbered line on its own is a heading unless it says something whole.</summary>
public sealed class HeadingRuleTests
{
    [Theory]
    [InlineData("4. Государственная пошлина")]
    [InlineData("12. Сроки и порядок выдачи")]
    [InlineData("4. 收费标准")]
    [InlineData("3、办理时间和地点")]
    public void A_numbered_title_on_a_line_of_its_own_is_a_heading(string line) => Assert.Equal(1, HeadingRules.LevelAlone(line));

    [Theory]
    [InlineData("")]
    [InlineData("Государственная пошлина")]
    [InlineData("4. Пошлина составляет 3200 руб.")]
    [InlineData("4. Заявку подают в палату;")]
    [InlineData("4. Подайте заявку. Оплатите пошлину")]
    [InlineData("收费标准")]
    [InlineData("4. 每份证书收费40元。")]
    [InlineData("3、鲜活农产品预约通关，企业应当提前48小时申请")]
    [InlineData("5. 提交材料：")]
    public void What_says_something_whole_or_heads_a_list_is_none(string line) => Assert.Equal(0, HeadingRules.LevelAlone(line));

    [Fact]
    public void A_long_line_is_none() => Assert.Equal(0, HeadingRules.LevelAlone("4. " + new string('А', 70)));
}
