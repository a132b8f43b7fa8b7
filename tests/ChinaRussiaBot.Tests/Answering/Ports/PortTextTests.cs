using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Tests.Answering.Ports;

public sealed class PortTextTests(PortQuestions port) : IClassFixture<PortQuestions>
{
    [Fact]
    public void A_card_says_each_thing_once()
    {
        Assert.All(port.Knowledge.Ports, static one =>
        {
            string chinese = PortText.Card(one, Language.Chinese);
            Assert.DoesNotContain("。。", chinese, StringComparison.Ordinal);
            Assert.DoesNotContain("（在建）：在建", chinese, StringComparison.Ordinal);
            Assert.True(chinese.Split("在建").Length <= 2, chinese);
            string russian = PortText.Card(one, Language.Russian);
            Assert.DoesNotContain("..", russian, StringComparison.Ordinal);
            Assert.DoesNotContain("вид:", russian, StringComparison.Ordinal);
            Assert.True(russian.Split("троится").Length <= 2, russian);
        });
    }

    [Fact]
    public void Chinese_cards_use_full_width_punctuation() => Assert.All(port.Knowledge.Ports, static one =>
        Assert.DoesNotMatch(@"[\u4E00-\u9FFF][,;:()]", PortText.Card(one, Language.Chinese)));

    [Fact]
    public void A_title_tells_the_way_of_transport()
    {
        Assert.All(port.Knowledge.Ports, static one =>
        {
            foreach (Language language in Enum.GetValues<Language>())
                Assert.Contains(PortText.Mode(one.Modes[0])[language], PortText.Title(one, language), StringComparison.OrdinalIgnoreCase);
        });
    }
}
