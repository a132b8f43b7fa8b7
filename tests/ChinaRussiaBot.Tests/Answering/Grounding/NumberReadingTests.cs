using ChinaRussiaBot.Answering.Grounding;

namespace ChinaRussiaBot.Tests.Answering.Grounding;

/// <summary>Numbers as texts hold them: evidence is read as it stands, with its line breaks and its misprints.</summary>
public sealed class NumberReadingTests
{
    private static readonly NumberScanner Scanner = new(new UnitSpellings(RealKnowledge.Base.Units));

    [Theory]
    [InlineData("двадцать\nшесть процентов")]
    [InlineData("двадцать\u2009шесть процентов")]
    [InlineData("двадцать\tшесть процентов")]
    [InlineData("двадцать шесть процентов")]
    public void Words_of_one_number_may_stand_on_two_lines(string text) =>
        Assert.StartsWith("26", SpelledNumbers.ToDigits(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("99999999999999999999 трлн долл.")]
    [InlineData("99999999999999999999万亿美元")]
    [InlineData("5–99999999999999999999 трлн долл.")]
    public void A_number_beyond_all_counting_is_read_as_a_very_large_one(string text) =>
        Assert.Contains(Scanner.Scan(text, []), static mark => (mark.Upper ?? mark.Value) >= 1e15m);
}
