using AngleSharp.Dom;

namespace ChinaRussiaBot.Ingestion.Formats;

/// <summary>Parts of a web page that nobody reads as its text, and parts that are not shown.</summary>
internal static class Boilerplate
{
    private static readonly HashSet<string> Elements = new(
        ["script", "style", "noscript", "template", "nav", "footer", "aside", "form", "button", "select", "input", "textarea", "iframe", "object", "svg", "canvas", "audio", "video", "head", "dialog"],
        StringComparer.Ordinal);

    private static readonly HashSet<string> Words = new(
        ["nav", "navbar", "navigation", "menu", "breadcrumb", "breadcrumbs", "crumbs", "sidebar", "share", "social", "footer", "copyright", "banner", "advert", "ads", "related", "comments", "cookie", "pagination", "subscribe", "toolbar", "skip-link"],
        StringComparer.OrdinalIgnoreCase);

    public static bool Is(IElement element)
    {
        if (Elements.Contains(element.LocalName) || element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true")
            return true;
        if (element.LocalName == "header")
            return element.QuerySelector("h1, time") is null || element.QuerySelector("nav") is not null;
        if (element.GetAttribute("role") is "navigation" or "banner" or "contentinfo" or "search" or "complementary")
            return true;
        string style = element.GetAttribute("style")?.Replace(" ", "", StringComparison.Ordinal) ?? "";
        if (style.Contains("display:none", StringComparison.OrdinalIgnoreCase) || style.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase))
            return true;
        return element.LocalName is not ("body" or "html" or "article" or "main")
            && (element.ClassList.Any(Words.Contains) || (element.Id is { } id && Words.Contains(id)));
    }
}
