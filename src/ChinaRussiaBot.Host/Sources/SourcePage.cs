using ChinaRussiaBot.Host.Web;
using ChinaRussiaBot.Host.Web.Html;
using ChinaRussiaBot.Host.Wording;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Host.Sources;

/// <summary>A source and every item that rests on it, in both languages, each under its own anchor. Pure.</summary>
internal static class SourcePage
{
    public static Page Of(Source source, IEnumerable<KnowledgeItem> items, SourceStates states, Language language)
    {
        List<Markup> shown = [.. items.Select(item => Item(item, language))];
        Markup body = Markup.Of($"""
            <main id="main" class="sheet" tabindex="-1">
            <p class="kind">{Texts.SourceHeading[language]}</p>
            <h1{Attr.Lang(source.LanguageTag)}>{source.Title}</h1>
            {Markup.If(states.Shown is not null, () => State(states, source.Id, language))}
            <dl class="record">
            {Markup.If(source.TitleIsOurs, () => Row(Texts.SourceTitleIs[language], Markup.Of($"{Texts.SourceOursTitle[language]}")))}
            {Row(Texts.SourcePublisher[language], Markup.Of($"{source.Publisher[language]}"))}
            {Markup.If(source.Date is not null, () => Row(Texts.SourceDate[language], Markup.Of($"{PeriodText.Date(source.Date!, language)}")))}
            {Markup.If(Escape.Link(source.Url) is not null, () => Row(Texts.SourceAddress[language], Address(source.Url!)))}
            </dl>
            <h2>{Texts.SourceItems[language]}</h2>
            {shown}
            {Markup.If(shown.Count == 0, () => Markup.Of($"<p>{Texts.SourceNoItems[language]}</p>"))}
            {Markup.If(states.Earlier.Count > 0, () => Earlier(states, source.Id, language))}
            </main>
            """);
        return new Page(PagePart.Sources, language, source.Title, body) { Script = null };
    }

    private static Markup Item(KnowledgeItem item, Language language)
    {
        string place = string.Join(" · ", new[] { item.Section?[language], item.Date is { } date ? PeriodText.Date(date, language) : null }.OfType<string>());
        Language[] order = [language, PageLanguage.Other(language)];
        return Markup.Of($"""
            <article id="{item.Id}">
            {Markup.If(place.Length > 0, () => Markup.Of($"""<p class="place">{place}</p>"""))}
            {order.Where(one => Text(item, one) is not null).Select(one => Markup.Of($"<blockquote{Attr.Lang(one)}>{Text(item, one)}</blockquote>\n"))}
            </article>

            """);
    }

    /// <summary>The passage of a figure that was taken from a document stands above it, with other things in it.</summary>
    private static string? Text(KnowledgeItem item, Language language) =>
        item is Figure { Passage.IsOfDocument: true } figure ? FigureText.Line(figure, language) : item.Quote(language);

    private static Markup State(SourceStates states, string source, Language language) => Markup.Of($"""
        <p class="state" role="note">{(states.Serves ? Texts.SourceEarlier : Texts.SourceWithdrawn).In(language, ("time", SourceStates.Time(states.Shown!, language)))}
        {Markup.If(states.Serves, () => Markup.Of($"""<a href="/sources/{source}">{Texts.SourceNow[language]}</a>"""))}</p>
        """);

    /// <summary>For whoever comes with an older answer whose words are no longer here.</summary>
    private static Markup Earlier(SourceStates states, string source, Language language)
    {
        IEnumerable<Markup> links = states.Earlier.Where(id => id != states.Shown)
            .Select(id => Markup.Of($"""<li><a href="/sources/{source}?generation={id}">{SourceStates.Time(id, language)}</a></li>"""));
        return Markup.Of($"""
            <details class="states"><summary>{Texts.SourceStates[language]}</summary><ul>{links.ToList()}</ul></details>
            """);
    }

    private static Markup Address(string url) => Markup.Of($"""<a rel="noopener noreferrer" target="_blank" href="{url}">{url}</a>""");

    private static Markup Row(string name, Markup value) => Markup.Of($"<div><dt>{name}</dt><dd>{value}</dd></div>\n");
}
