using AngleSharp.Dom;

namespace ChinaRussiaBot.Ingestion.Formats;

/// <summary>Which part of a web page is its text.</summary>
internal static class MainText
{
    private const string Marked = "article, main, [role=main], #content, #main-content, .article-content, .article__text, .TRS_Editor, #zoom, .post-content, .entry-content, [itemprop=articleBody]";

    /// <summary>
    /// The marked part when it holds at least a third of the running text; otherwise the smallest element that holds nearly all of it.
    /// Running text is what stands in paragraphs and tables and not in links.
    /// </summary>
    public static IElement Find(IDocument page)
    {
        IElement body = page.Body ?? page.DocumentElement;
        int all = Running(body);
        IElement? marked = page.QuerySelectorAll(Marked).Where(static element => !Boilerplate.Is(element)).MaxBy(Running);
        if (marked is not null && Running(marked) * 3 >= all)
            return marked;
        IElement best = body;
        while (best.Children.FirstOrDefault(child => !Boilerplate.Is(child) && Running(child) * 10 >= all * 9) is { } inner && all > 0
            && inner.LocalName is not ("p" or "table" or "ul" or "ol" or "tbody"))
            best = inner;
        return best;
    }

    private static int Running(IElement element)
    {
        int count = 0;
        foreach (IElement part in element.QuerySelectorAll("p, li, td, th, h1, h2, h3, blockquote, pre, dd"))
        {
            if (part.LocalName is "td" or "li" && part.QuerySelector("p, td, li") is not null)
                continue;
            int length = part.TextContent.Length;
            int linked = part.QuerySelectorAll("a").Sum(static link => link.TextContent.Length);
            if (linked * 2 < length && !IsInside(part, element))
                count += length - linked;
        }

        return count;
    }

    private static bool IsInside(IElement part, IElement root)
    {
        for (IElement? at = part; at is not null && at != root; at = at.ParentElement)
        {
            if (Boilerplate.Is(at))
                return true;
        }

        return false;
    }
}
