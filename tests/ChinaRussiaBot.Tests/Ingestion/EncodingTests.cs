using System.Text;
using ChinaRussiaBot.Ingestion.Extraction;
using ChinaRussiaBot.Ingestion.Formats;

namespace ChinaRussiaBot.Tests.Ingestion;

public sealed class EncodingTests
{
    private const string Chinese = "据海关统计，2023年中俄双边贸易额达2401.1亿美元，同比增长26.3%。其中，中国对俄出口1109.7亿美元。";
    private const string Russian = "По данным Главного таможенного управления КНР, товарооборот России и Китая в 2023 году вырос на 26,3 % — до 240,11 млрд долларов. Экспорт: «110,97».";

    static EncodingTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("utf-8", Chinese)]
    [InlineData("utf-8", Russian)]
    [InlineData("gb18030", Chinese)]
    [InlineData("gb18030", "贸易额增长。")]
    [InlineData("windows-1251", Russian)]
    [InlineData("windows-1251", "Торговля растёт.")]
    [InlineData("koi8-r", "По данным таможни, товарооборот вырос в прошлом году.")]
    [InlineData("utf-16", Chinese)]
    [InlineData("utf-16BE", Russian)]
    public void The_encoding_is_found(string name, string text) => Assert.Equal(text, TextDecoder.Decode(Encoding.GetEncoding(name).GetBytes(text)).Text);

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void A_byte_order_mark_is_obeyed_and_left_out(string name)
    {
        Encoding encoding = Encoding.GetEncoding(name);
        DecodedText decoded = TextDecoder.Decode([.. encoding.GetPreamble(), .. encoding.GetBytes(Chinese)]);
        Assert.Equal(Chinese, decoded.Text);
        Assert.Equal(encoding.WebName, decoded.Encoding);
    }

    [Fact]
    public void Another_encoding_than_utf8_is_said()
    {
        ExtractedDocument document = Extract.Bytes("a.txt", Encoding.GetEncoding("gb18030").GetBytes(Chinese));
        Assert.Contains(document.Notes, static note => note is { Kind: NoteKind.Encoding, Detail: "gb18030" });
    }

    [Fact]
    public void Bytes_that_are_no_text_are_refused()
    {
        byte[] noise = new byte[4000];
        new Random(7).NextBytes(noise);
        Assert.Equal(RefusalReason.NotText, Extract.Refusal("a.txt", noise));
    }
}
