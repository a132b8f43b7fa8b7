using System.Text;
using System.Xml;

namespace ChinaRussiaBot.Host.Channels.WeChat.Receiving;

/// <summary>
/// The platform's XML: one element with flat children, nothing else. A document type, deep nesting or broken XML is refused; nothing outside
/// the text is ever fetched. Pure.
/// </summary>
internal static class MessageXml
{
    private const int MostDepth = 8;

    private static readonly XmlReaderSettings careful = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersInDocument = WeChatBody.MostBytes,
    };

    private static readonly XmlWriterSettings plain = new() { OmitXmlDeclaration = true, NewLineHandling = NewLineHandling.None };

    /// <summary>The children's texts by name, the first of each; null when it is no such XML.</summary>
    public static IReadOnlyDictionary<string, string>? Read(string xml)
    {
        try
        {
            using XmlReader reader = XmlReader.Create(new StringReader(xml.TrimStart('\ufeff', ' ', '\r', '\n', '\t')), careful);
            return reader.MoveToContent() == XmlNodeType.Element ? Children(reader) : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    /// <summary>An element "xml" with these children: text in CDATA, numbers as they are. Characters that XML cannot hold are left out.</summary>
    public static string Write(params ReadOnlySpan<(string Name, string Text, bool IsNumber)> children)
    {
        StringBuilder text = new();
        using (XmlWriter xml = XmlWriter.Create(text, plain))
        {
            xml.WriteStartElement("xml");
            foreach ((string name, string value, bool isNumber) in children)
            {
                xml.WriteStartElement(name);
                if (isNumber)
                    xml.WriteString(value);
                else
                    xml.WriteCData(Clean(value));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return text.ToString();
    }

    private static Dictionary<string, string>? Children(XmlReader reader)
    {
        Dictionary<string, string> children = new(StringComparer.Ordinal);
        string? name = null;
        StringBuilder text = new();
        while (reader.Read())
        {
            if (reader.Depth > MostDepth)
                return null;
            if (reader.Depth == 1 && reader.NodeType == XmlNodeType.Element)
            {
                name = reader.IsEmptyElement ? null : reader.LocalName;
                text.Clear();
                if (name is null)
                    children.TryAdd(reader.LocalName, "");
            }
            else if (reader.Depth == 1 && reader.NodeType == XmlNodeType.EndElement && name is not null)
            {
                children.TryAdd(name, text.ToString());
                name = null;
            }
            else if (reader.Depth == 2 && reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
            {
                text.Append(reader.Value);
            }
        }

        return children;
    }

    private static string Clean(string text)
    {
        StringBuilder clean = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (rune.Value > char.MaxValue || XmlConvert.IsXmlChar((char)rune.Value))
                clean.Append(rune.ToString());
        }

        return clean.ToString();
    }
}
