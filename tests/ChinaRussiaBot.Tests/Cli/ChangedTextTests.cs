using ChinaRussiaBot.Cli.Indexing;
using CsCheck;

namespace ChinaRussiaBot.Tests.Cli;

public sealed class ChangedTextTests
{
    private static readonly string[] Characters = ["甲", "б", " ", "1", "𠀀"];

    private static readonly Gen<string> Texts = Gen.Int[0, 4].Array[0, 90].Select(static parts => string.Concat(parts.Select(static at => Characters[at])));

    [Fact]
    public void Short_texts_are_shown_whole() => Assert.Equal(("2401亿美元", "2402亿美元"), ChangedText.Around("2401亿美元", "2402亿美元"));

    [Fact]
    public void Long_texts_are_shortened_to_where_they_differ() => Assert.Equal(
        ("…аааааааааа составил 240 млрд, бббббббббббб…", "…аааааааааа составил 190 млрд, бббббббббббб…"),
        ChangedText.Around($"{new string('а', 99)} составил 240 млрд, {new string('б', 99)}", $"{new string('а', 99)} составил 190 млрд, {new string('б', 99)}"));

    [Fact]
    public void What_is_shown_of_two_texts_differs_and_is_short_and_of_whole_characters() => Gen.Select(Texts, Texts, Texts, Texts).Sample((head, one, other, tail) =>
    {
        (string before, string after) = ChangedText.Around(head + one + tail, head + other + tail);
        Assert.Equal(one == other, before == after);
        Assert.All([before, after], static shown =>
        {
            Assert.InRange(shown.Length, 0, 110);
            Assert.True(shown.IsNormalized());
        });
    });
}
