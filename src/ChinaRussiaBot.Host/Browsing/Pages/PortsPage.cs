using ChinaRussiaBot.Host.Web;
using ChinaRussiaBot.Host.Web.Html;
using ChinaRussiaBot.Host.Wording;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Host.Browsing.Pages;

/// <summary>The list of ports with its filters. Pure.</summary>
internal static class PortsPage
{
    public static Page Of(KnowledgeBase knowledge, PortFilter filter, Language language)
    {
        List<Port> ports = [.. filter.Of(knowledge.Ports)];
        Markup body = Markup.Of($"""
            <main id="main" class="wide" tabindex="-1">
            <h1>{Texts.PortsHeading[language]}</h1>
            <p class="lede">{Texts.PortsLede[language]}</p>
            {Filters(knowledge, filter, language)}
            <p role="status">{(ports.Count == 0 ? Texts.PortsNone[language] : Texts.PortsCount.In(language, ports.Count))}</p>
            <ul class="cards">
            {ports.Select(port => Card(port, language))}
            </ul>
            </main>
            """);
        return new Page(PagePart.Ports, language, Texts.PortsHeading[language], body) { Script = null };
    }

    public static Markup Badge(Port port, Language language) =>
        Markup.Of($"""<span class="badge {PortStateText.Code(port.State)}">{PortStateText.Of(port.State)[language]}</span>""");

    private static Markup Filters(KnowledgeBase knowledge, PortFilter filter, Language language) => FilterForm.Of(
        "/ports",
        language,
        FilterForm.Choice("province", Texts.PortProvince[language], Id(knowledge.Ports.Select(static port => port.Province), filter.Province), language,
            Options(knowledge.Ports.Select(static port => port.Province), language)),
        FilterForm.Choice("region", Texts.PortRegion[language], Id(knowledge.Ports.Select(static port => port.Region).OfType<DeclaredName>(), filter.Region), language,
            Options(knowledge.Ports.Select(static port => port.Region).OfType<DeclaredName>(), language)),
        FilterForm.Choice("type", Texts.PortMode[language], filter.Mode is { } mode ? TransportCode.Of(mode) : null, language,
            knowledge.Ports.SelectMany(static port => port.Modes).Distinct().Order().Select(one => (TransportCode.Of(one), PortText.Mode(one)[language]))),
        FilterForm.Choice("status", Texts.PortStatus[language], filter.State is { } state ? PortStateText.Code(state) : null, language,
            knowledge.Ports.Select(static port => port.State).Distinct().Order().Select(one => (PortStateText.Code(one), PortStateText.Of(one)[language]))),
        FilterForm.Words(Texts.PortWords[language], filter.Words));

    private static IEnumerable<(string Value, string Text)> Options(IEnumerable<DeclaredName> names, Language language) =>
        names.Distinct().Select(name => (name.Id, name.Name[language]));

    // A filter may name a place in any spelling; the list shows which one was meant.
    private static string? Id(IEnumerable<DeclaredName> names, string? wanted) => PortFilter.Named(names, wanted)?.Id;

    private static Markup Card(Port port, Language language)
    {
        string place = port.Region is null
            ? port.Province.Name[language]
            : $"{port.Province.Name[language]} — {port.Region.Name[language]}";
        return Markup.Of($"""
            <li class="card"><a href="/ports/{Uri.EscapeDataString(port.Id)}">{port.Name[language]}</a> {Badge(port, language)}
            <p>{Texts.PortFacing.In(language, ("name", port.Counterpart[language]))}</p>
            <p class="quiet">{place} · {PortText.Modes(port.Modes, language)}</p></li>

            """);
    }
}
