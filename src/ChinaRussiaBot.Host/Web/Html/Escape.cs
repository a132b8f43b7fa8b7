namespace ChinaRussiaBot.Host.Web.Html;

/// <summary>Text → HTML. Escapes what HTML reads and nothing else. Pure.</summary>
internal static class Escape
{
    public static string Text(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\r", "&#13;", StringComparison.Ordinal);

    public static string Quotes(string text) => text.Replace("\"", "&quot;", StringComparison.Ordinal);

    /// <summary>The address when it leads to a web page, else null: nothing else becomes a link.</summary>
    public static string? Link(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) && uri.Scheme is ("http" or "https") ? address : null;
}
