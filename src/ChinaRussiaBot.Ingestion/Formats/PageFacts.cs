using System.Globalization;
using AngleSharp.Dom;

namespace ChinaRussiaBot.Ingestion.Formats;

/// <summary>What a web page declares of itself in its head.</summary>
internal sealed record PageFacts(string? Title, string? Publisher, string? Date, string? Url)
{
    private const int LongestDate = 40;

    public static PageFacts Of(IDocument page) => new(
        Meta(page, "og:title", "ArticleTitle") ?? Clean(page.QuerySelector("article h1, main h1, h1")?.TextContent) ?? Clean(page.Title),
        Meta(page, "og:site_name", "ContentSource", "source", "publisher", "SiteName"),
        Iso(Meta(page, "article:published_time", "PubDate", "publishdate", "date", "og:article:published_time") ?? page.QuerySelector("time[datetime]")?.GetAttribute("datetime")),
        Web(page.QuerySelector("link[rel=canonical]")?.GetAttribute("href") ?? Meta(page, "og:url")));

    /// <summary>The only date that stands alone anywhere on the page, above or beside its text; null when there are several.</summary>
    public static string? DateAside(IDocument page) =>
        page.QuerySelectorAll("span, div, p, time, td, em, i, small").Where(static element => element.ChildElementCount == 0 && element.TextContent.Length <= LongestDate)
            .Select(static element => Records.DatedLine.Of(element.TextContent.Trim())).OfType<string>().Distinct().Take(2).ToArray() is [{ } only] ? only : null;

    private static string? Meta(IDocument page, params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            foreach (IElement meta in page.QuerySelectorAll("meta"))
            {
                string? key = meta.GetAttribute("property") ?? meta.GetAttribute("name");
                if (string.Equals(key, name, StringComparison.OrdinalIgnoreCase) && Clean(meta.GetAttribute("content")) is { } content)
                    return content;
            }
        }

        return null;
    }

    private static string? Iso(string? text) =>
        text is { Length: >= 10 } && DateOnly.TryParseExact(text.AsSpan(0, 10), ["yyyy-MM-dd", "yyyy/MM/dd", "yyyy.MM.dd", "dd.MM.yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;

    private static string? Web(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https" ? address : null;

    private static string? Clean(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
