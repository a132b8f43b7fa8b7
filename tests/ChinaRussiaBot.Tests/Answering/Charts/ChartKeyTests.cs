using ChinaRussiaBot.Answering.Charts;

namespace ChinaRussiaBot.Tests.Answering.Charts;

public sealed class ChartKeyTests
{
    [Theory]
    [InlineData("trade.total/2013-2025.png", "trade.total", null, 2013, 2025)]
    [InlineData("ports.cargo/heihe/2018-2024.png", "ports.cargo", "heihe", 2018, 2024)]
    [InlineData("trade.export+trade.import/2020-2020.png", "trade.export trade.import", null, 2020, 2020)]
    public void An_address_is_read_back(string address, string measures, string? subject, int first, int last)
    {
        ChartKey key = ChartKey.Parse(address)!;
        Assert.Equal((measures, subject, first, last), (string.Join(' ', key.Measures), key.Subject, key.FirstYear, key.LastYear));
        Assert.Equal($"/charts/{address}?language=ru", key.Address(Language.Russian));
    }

    [Theory]
    [InlineData("")]
    [InlineData("trade.total.png")]
    [InlineData("trade.total/2013-2025")]
    [InlineData("trade.total/2025-2013.png")]
    [InlineData("trade.total/13-25.png")]
    [InlineData("/2013-2025.png")]
    [InlineData("a/b/c/2013-2025.png")]
    public void Anything_else_is_no_address(string address) => Assert.Null(ChartKey.Parse(address));
}
