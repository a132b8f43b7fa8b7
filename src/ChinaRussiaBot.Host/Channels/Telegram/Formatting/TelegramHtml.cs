using System.Text;

namespace ChinaRussiaBot.Host.Channels.Telegram.Formatting;

/// <summary><see cref="StyledText"/> → the HTML that the Bot API reads. Pure; tags are always closed in the order they were opened.</summary>
internal static class TelegramHtml
{
    public static string Write(StyledText text)
    {
        StringBuilder html = new();
        bool folded = false;
        foreach (Run run in text.Runs)
        {
            if (run.Look.HasFlag(Look.Folded) != folded)
            {
                html.Append(folded ? "</blockquote>" : "<blockquote expandable>");
                folded = !folded;
            }

            Write(html, run);
        }

        return html.Append(folded ? "</blockquote>" : "").ToString();
    }

    public static string Escape(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);

    private static void Write(StringBuilder html, Run run)
    {
        List<(string Open, string Close)> tags = [];
        if (run.Link is { } link)
            tags.Add(($"<a href=\"{Escape(link).Replace("\"", "&quot;", StringComparison.Ordinal)}\">", "</a>"));
        if (run.Look.HasFlag(Look.Bold))
            tags.Add(("<b>", "</b>"));
        if (run.Look.HasFlag(Look.Italic))
            tags.Add(("<i>", "</i>"));
        if (run.Look.HasFlag(Look.Code))
            tags.Add(("<code>", "</code>"));
        foreach ((string open, _) in tags)
            html.Append(open);
        html.Append(Escape(run.Text));
        foreach ((_, string close) in Enumerable.Reverse(tags))
            html.Append(close);
    }
}
