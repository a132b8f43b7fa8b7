using System.Xml.Linq;
using ChinaRussiaBot.Host.Channels.WeChat.Receiving;
using CsCheck;

namespace ChinaRussiaBot.Host.Tests.WeChat;

public sealed class XmlTests
{
    private static readonly Gen<string> hostile = Gen.String[Gen.OneOf(One.Of(']', '>', '<', '&', '\u0001', '\0', '\ufffe', '\ud83d', '\udea2', '中', '\n', '\t', 'я'), Gen.Char), 0, 60];

    [Fact]
    public void Any_text_can_be_written_and_another_reader_reads_it() => hostile.Sample(static text =>
    {
        string xml = MessageXml.Write(("Content", text, false), ("CreateTime", "12", true));
        string read = XElement.Parse(xml, LoadOptions.PreserveWhitespace).Element("Content")!.Value;
        // What XML cannot hold is left out, half characters become the sign for what is unknown; nothing else changes.
        Assert.Equal(Expected(text), read);
        Assert.Equal(read, MessageXml.Read(xml)!["Content"]);
    });

    [Fact]
    public void Any_text_is_read_or_refused_and_breaks_nothing() => hostile.Sample(static text =>
    {
        IReadOnlyDictionary<string, string>? fields = MessageXml.Read($"<xml><Content>{text}</Content></xml>");
        Assert.True(fields is null || fields.Count >= 1);
    });

    [Fact]
    public void Nested_elements_are_passed_over_and_the_first_of_a_name_holds()
    {
        IReadOnlyDictionary<string, string> fields = MessageXml.Read(
            "\ufeff <xml><MsgType><![CDATA[ev]]><![CDATA[ent]]></MsgType><ScanCodeInfo><ScanType>qr</ScanType></ScanCodeInfo><Empty/><A>1</A><A>2</A><!-- <B>3</B> --></xml>")!;
        Assert.Equal("event", fields["MsgType"]);
        Assert.Equal("", fields["ScanCodeInfo"]);
        Assert.Equal("", fields["Empty"]);
        Assert.Equal("1", fields["A"]);
        Assert.False(fields.ContainsKey("ScanType"));
    }

    private static string Expected(string text) => string.Concat(text.EnumerateRunes()
        .Where(static rune => rune.Value is 0x9 or 0xA or 0xD or (>= 0x20 and <= 0xFFFD) or >= 0x10000)
        .Select(static rune => rune.ToString())).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
}
