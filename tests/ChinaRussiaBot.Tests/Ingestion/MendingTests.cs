using System.Text;
using ChinaRussiaBot.Ingestion.Mending;
using CsCheck;

namespace ChinaRussiaBot.Tests.Ingestion;

public sealed class MendingTests
{
    [Theory]
    [InlineData("同⽐增⻓", "同比增长")]
    [InlineData("⼝岸⻋辆⻚", "口岸车辆页")]
    [InlineData("това\u00ADрооборот", "товарооборот")]
    [InlineData("eﬃcient ﬁgure", "efficient figure")]
    [InlineData("\uFEFF中\u200B俄", "中俄")]
    [InlineData("¼ № … ：（）“”", "¼ № … ：（）“”")]
    public void Characters_are_put_right(string written, string meant) => Assert.Equal(meant, CharacterMending.Mend(written));

    [Fact]
    public void Every_radical_with_an_equivalent_becomes_it()
    {
        // NFKC is an independent witness for the part of them that it knows.
        for (char radical = '\u2F00'; radical <= '\u2FD5'; radical++)
            Assert.Equal(radical.ToString().Normalize(NormalizationForm.FormKC), Radicals.Of(radical));
        Assert.DoesNotContain(Enumerable.Range(0x2F00, 0xD6).Select(static code => Radicals.Of((char)code)), static text => Radicals.IsRadical(text[0]));
    }

    [Theory]
    [InlineData(new[] { "2023年中俄贸易", "额达2401亿美元" }, "2023年中俄贸易额达2401亿美元")]
    [InlineData(new[] { "товаро-", "оборот вырос" }, "товарооборот вырос")]
    [InlineData(new[] { "северо-", "восточный Китай" }, "северо-восточный Китай")]
    [InlineData(new[] { "российско-", "китайский" }, "российско-китайский")]
    [InlineData(new[] { "по-", "ставки нефти" }, "поставки нефти")]
    [InlineData(new[] { "рост на 26 %", "до 240 млрд" }, "рост на 26 % до 240 млрд")]
    [InlineData(new[] { "порт", "绥芬河" }, "порт绥芬河")]
    public void Lines_are_joined(string[] lines, string text) => Assert.Equal(text, LineJoining.Join(lines));

    [Fact]
    public void Plain_text_of_either_language_is_not_touched() =>
        Gen.Char["0123456789 ,.—«»“”，。абвгдёюяАЯ中俄贸易额亿元%№"].Array[0, 200].Select(static characters => new string(characters))
            .Sample(static text => Assert.Equal(text, CharacterMending.Mend(text)));

    [Fact]
    public void Joining_lines_loses_and_doubles_nothing() =>
        Gen.Char["абвгд中俄贸易0123456789,."].Array[1, 30].Select(static characters => new string(characters)).Array[1, 20]
            .Sample(static lines => Assert.Equal(string.Concat(lines), LineJoining.Join(lines).Replace(" ", "", StringComparison.Ordinal)));
}
