using ChinaRussiaBot.Host.Web.Html;
using ChinaRussiaBot.Host.Wording;

namespace ChinaRussiaBot.Host.Web;

/// <summary>The frame of every page: head, the way around the site, the language switch. Pure.</summary>
internal static class PageLayout
{
    private static readonly string[] styles = [.. WebAssets.Names.Where(static name => name.EndsWith(".css", StringComparison.Ordinal))];

    // What the chat needs at once, so that no module waits for another to be read first.
    private static readonly string[] modules = [.. WebAssets.Names.Where(static name => name.EndsWith(".js", StringComparison.Ordinal))];

    public static string Render(Page page, HttpRequest request)
    {
        Language language = page.Language;
        string title = page.Part == PagePart.Chat ? page.Title : $"{page.Title} · {Texts.Site[language]}";
        return Markup.Of($"""
            <!doctype html>
            <html lang="{LanguageTag.Of(language)}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
            <meta name="description" content="{Texts.SiteDescription[language]}">
            <meta name="theme-color" media="(prefers-color-scheme: light)" content="#f7f7f7">
            <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#1c1c1e">
            <title>{title}</title>
            <link rel="icon" href="{WebAssets.Address("icon.svg")}" type="image/svg+xml">
            {styles.Select(static name => Markup.Of($"""<link rel="stylesheet" href="{WebAssets.Address(name)}">{"\n"}"""))}
            {Preloads(page)}
            {Markup.If(page.Data is not null, () => JsonBlock(page.Data!))}
            {Markup.If(page.Script is not null, () => Markup.Of($"""<script type="module" src="{WebAssets.Address(page.Script!)}"></script>"""))}
            </head>
            <body class="page-{page.Part.ToString().ToLowerInvariant()}">
            <a class="skip" href="#main" data-text="skip">{Texts.Chat["skip"][language]}</a>
            <header class="site">
            <div class="bar">
            <a class="brand" href="/"><span data-text="site">{Texts.Site[language]}</span></a>
            <nav class="parts" aria-label="{Texts.Chat["parts"][language]}" data-label="parts">
            {Part(page, PagePart.Chat, "/", "partChat")}
            {Part(page, PagePart.Ports, "/ports", "partPorts")}
            {Part(page, PagePart.Figures, "/figures", "partFigures")}
            </nav>
            <div class="languages" role="group" aria-label="{Texts.Chat["language"][language]}" data-label="language">
            {Switch(page, request, Language.Chinese)}
            {Switch(page, request, Language.Russian)}
            </div>
            </div>
            </header>
            {page.Body}
            </body>
            </html>

            """).ToString();
    }

    private static Markup Preloads(Page page) => Markup.Join(page.Part == PagePart.Chat
        ? modules.Select(static name => Markup.Of($"""<link rel="modulepreload" href="{WebAssets.Address(name)}">{"\n"}"""))
        : []);

    private static Markup JsonBlock(string json) => Markup.Json("data", json);

    private static Markup Part(Page page, PagePart part, string address, string text) => Markup.Of(
        $"""<a href="{address}"{Attr.When(page.Part == part, "aria-current", "page")} data-text="{text}">{Texts.Chat[text][page.Language]}</a>""");

    private static Markup Switch(Page page, HttpRequest request, Language language)
    {
        string name = language == Language.Chinese ? "中文" : "Русский";
        string tag = LanguageTag.Of(language);
        return Markup.Of(
            $"""<a href="{PageLanguage.Switch(request, language)}" lang="{tag}" hreflang="{tag}" data-language="{tag}"{Attr.When(page.Language == language, "aria-current", "true")}>{name}</a>""");
    }
}
