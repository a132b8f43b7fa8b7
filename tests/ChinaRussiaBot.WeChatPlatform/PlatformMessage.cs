using System.Globalization;
using System.Text;

namespace ChinaRussiaBot.WeChatPlatform;

/// <summary>A message as the platform writes it: the same in every delivery.</summary>
internal sealed record PlatformMessage(string From, string Xml)
{
    private static long lastId = 6_054_768_590_064_713_728;

    public static PlatformMessage Text(string from, string text, long? id = null, long created = 1_795_000_000) =>
        Of(from, "text", created, id ?? NextId(), ("Content", text));

    public static PlatformMessage Event(string from, string name, string key = "", long created = 1_795_000_000) =>
        Of(from, "event", created, null, ("Event", name), ("EventKey", key));

    public static PlatformMessage Of(string from, string kind, long created, long? id, params (string Name, string Text)[] fields)
    {
        StringBuilder xml = new();
        xml.Append(CultureInfo.InvariantCulture, $"<xml>\n<ToUserName><![CDATA[{PlatformAccount.Name}]]></ToUserName>\n<FromUserName><![CDATA[{from}]]></FromUserName>\n<CreateTime>{created}</CreateTime>\n<MsgType><![CDATA[{kind}]]></MsgType>\n");
        foreach ((string name, string text) in fields)
            xml.Append(CultureInfo.InvariantCulture, $"<{name}><![CDATA[{text.Replace("]]>", "]]]]><![CDATA[>", StringComparison.Ordinal)}]]></{name}>\n");
        if (id is not null)
            xml.Append(CultureInfo.InvariantCulture, $"<MsgId>{id}</MsgId>\n");
        return new PlatformMessage(from, xml.Append("</xml>").ToString());
    }

    public static long NextId() => Interlocked.Increment(ref lastId);
}
