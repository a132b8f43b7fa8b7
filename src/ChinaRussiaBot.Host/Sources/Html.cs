namespace ChinaRussiaBot.Host.Sources;

/// <summary>Text → HTML. Escapes what HTML reads and nothing else, so that a quote stays byte for byte in the page.</summary>
internal static class Html
{
    public static string Text(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\r", "&#13;", StringComparison.Ordinal);

    public static string Attribute(string text) => Text(text).Replace("\"", "&quot;", StringComparison.Ordinal);

    /// <summary>The address when it leads to a web page, else null: nothing else becomes a link.</summary>
    public static string? Link(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) && uri.Scheme is ("http" or "https") ? address : null;
}
