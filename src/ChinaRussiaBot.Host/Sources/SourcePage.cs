using System.Globalization;
using System.Text;
using ChinaRussiaBot.Host.Wording;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Host.Sources;

/// <summary>A source and every item that rests on it, in both languages, each under its own anchor. Pure; text from the knowledge stays text.</summary>
internal static class SourcePage
{
    public static string Render(Source source, IEnumerable<KnowledgeItem> items, Language language)
    {
        StringBuilder page = new();
        page.Append(CultureInfo.InvariantCulture, $"""
            <!doctype html>
            <html lang="{Tag(language)}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{Html.Text(source.Title)}</title>
            <link rel="stylesheet" href="/web/page.css">
            </head>
            <body class="source">
            <main>
            <p class="back"><a href="/">{Both(Texts.SourceBack)}</a></p>
            <h1{Lang(source.LanguageTag)}>{Html.Text(source.Title)}</h1>
            <dl>

            """);
        Record(page, source);
        page.Append("</dl>\n<h2>").Append(Both(Texts.SourceItems)).Append("</h2>\n");
        int shown = 0;
        foreach (KnowledgeItem item in items)
        {
            Item(page, item, language);
            shown++;
        }

        if (shown == 0)
            page.Append("<p>").Append(Both(Texts.SourceNoItems)).Append("</p>\n");
        return page.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static void Record(StringBuilder page, Source source)
    {
        if (source.TitleIsOurs)
            Row(page, Texts.SourceHeading, Both(Texts.SourceOursTitle));
        Row(page, Texts.SourcePublisher, Both(source.Publisher));
        if (source.Date is { } date)
            Row(page, Texts.SourceDate, Html.Text(date));
        if (Html.Link(source.Url) is { } address)
            Row(page, Texts.SourceAddress, $"<a rel=\"noopener noreferrer\" href=\"{Html.Attribute(address)}\">{Html.Text(address)}</a>");
    }

    private static void Item(StringBuilder page, KnowledgeItem item, Language language)
    {
        page.Append(CultureInfo.InvariantCulture, $"<article id=\"{Html.Attribute(item.Id)}\">\n");
        string place = string.Join(" · ", new[] { item.Section is { } section ? Both(section) : null, item.Date is { } date ? Html.Text(date) : null }.OfType<string>());
        if (place.Length > 0)
            page.Append("<p class=\"place\">").Append(place).Append("</p>\n");
        Language other = language == Language.Chinese ? Language.Russian : Language.Chinese;
        foreach (Language one in new[] { language, other })
        {
            if (item.Quote(one) is { } quote)
                page.Append(CultureInfo.InvariantCulture, $"<blockquote{Lang(Tag(one))}>{Html.Text(quote)}</blockquote>\n");
        }

        page.Append("</article>\n");
    }

    private static void Row(StringBuilder page, BilingualText name, string html) =>
        page.Append("<dt>").Append(Both(name)).Append("</dt><dd>").Append(html).Append("</dd>\n");

    private static string Both(BilingualText text) =>
        text.Chinese == text.Russian
            ? Html.Text(text.Chinese)
            : $"<span lang=\"zh\">{Html.Text(text.Chinese)}</span> / <span lang=\"ru\">{Html.Text(text.Russian)}</span>";

    private static string Lang(string tag) => tag.Length > 0 ? $" lang=\"{Html.Attribute(tag)}\"" : "";

    private static string Tag(Language language) => LanguageTag.Of(language);
}
