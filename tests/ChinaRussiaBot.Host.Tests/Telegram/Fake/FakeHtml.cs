using System.Globalization;
using System.Text;

namespace ChinaRussiaBot.Host.Tests.Telegram.Fake;

/// <summary>
/// Reads message HTML as the Bot API does, written without sight of the product's own writer: only known tags, properly nested, only four
/// named escapes. Gives the plain text, or throws what the server says.
/// </summary>
internal static class FakeHtml
{
    private static readonly HashSet<string> known = ["b", "strong", "i", "em", "u", "ins", "s", "strike", "del", "code", "pre", "a", "blockquote", "tg-spoiler"];
    private static readonly Dictionary<string, string> escapes = new() { ["lt"] = "<", ["gt"] = ">", ["amp"] = "&", ["quot"] = "\"" };

    public static string Plain(string html) => Read(html).Plain;

    /// <summary>The text, and how many entities style it; an entity over nothing is none.</summary>
    public static (string Plain, int Entities) Read(string html)
    {
        StringBuilder text = new();
        Stack<string> open = new();
        int entities = 0;
        for (int at = 0; at < html.Length;)
        {
            if (html[at] == '<')
            {
                int close = html.IndexOf('>', at);
                if (close < 0)
                    throw new FakeRefusal(400, $"Bad Request: can't parse entities: Unclosed start tag at byte offset {at}");
                Tag(html[(at + 1)..close], open);
                entities += html[at + 1] == '/' ? 1 : 0;
                at = close + 1;
            }
            else if (html[at] == '&')
            {
                int end = html.IndexOf(';', at);
                text.Append(Escape(html, at, end));
                at = end + 1;
            }
            else
            {
                text.Append(html[at++]);
            }
        }

        return open.Count == 0 ? (text.ToString(), entities) : throw new FakeRefusal(400, $"Bad Request: can't parse entities: Can't find end tag corresponding to start tag \"{open.Peek()}\"");
    }

    private static void Tag(string tag, Stack<string> open)
    {
        if (tag.StartsWith('/'))
        {
            if (!open.TryPop(out string? expected) || expected != tag[1..])
                throw new FakeRefusal(400, $"Bad Request: can't parse entities: Unexpected end tag \"{tag}\"");
            return;
        }

        int blank = tag.IndexOf(' ', StringComparison.Ordinal);
        string name = blank < 0 ? tag : tag[..blank];
        if (!known.Contains(name))
            throw new FakeRefusal(400, $"Bad Request: can't parse entities: Unsupported start tag \"{name}\"");
        if (name == "blockquote" && open.Contains("blockquote"))
            throw new FakeRefusal(400, "Bad Request: can't parse entities: blockquote can't be nested");
        string rest = blank < 0 ? "" : tag[(blank + 1)..];
        bool isGood = name switch
        {
            "a" => rest.StartsWith("href=\"http", StringComparison.Ordinal) && rest.EndsWith('"') && rest.Count(static letter => letter == '"') == 2,
            "blockquote" => rest is "" or "expandable",
            _ => rest.Length == 0,
        };
        if (!isGood)
            throw new FakeRefusal(400, $"Bad Request: can't parse entities: bad attributes of \"{name}\": {rest}");
        open.Push(name);
    }

    private static string Escape(string html, int at, int end)
    {
        string name = end < 0 || end - at > 10 ? "" : html[(at + 1)..end];
        if (escapes.TryGetValue(name, out string? letter))
            return letter;
        if (name.StartsWith('#') && int.TryParse(name[1..], CultureInfo.InvariantCulture, out int code))
            return char.ConvertFromUtf32(code);
        throw new FakeRefusal(400, $"Bad Request: can't parse entities: unknown escape at {at}");
    }
}

/// <summary>What the server answers instead of a result.</summary>
internal sealed class FakeRefusal(int code, string description, object? parameters = null) : Exception(description)
{
    public int Code => code;

    public object? Parameters => parameters;
}
