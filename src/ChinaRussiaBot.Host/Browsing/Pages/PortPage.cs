using ChinaRussiaBot.Host.Web;
using ChinaRussiaBot.Host.Web.Html;
using ChinaRussiaBot.Host.Wording;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Host.Browsing.Pages;

/// <summary>One port under its own address. Pure.</summary>
internal static class PortPage
{
    public static Page Of(Port port, Language language)
    {
        PortDocument document = Document.Of(port);
        Language other = PageLanguage.Other(language);
        Markup body = Markup.Of($"""
            <main id="main" class="wide" tabindex="-1">
            <p class="crumb"><a href="/ports">{Texts.PortsHeading[language]}</a></p>
            <h1>{port.Name[language]}</h1>
            <p>{PortsPage.Badge(port, language)}</p>
            <dl class="record">
            {Row(Texts.PortOtherName[language], Markup.Of($"<span{Attr.Lang(other)}>{port.Name[other]}</span>"))}
            {Row(Texts.PortOpposite[language], Markup.Of($"{port.Counterpart[language]}"))}
            {Row(Texts.PortProvince[language], Link("province", port.Province, language))}
            {Markup.If(port.Region is not null, () => Row(Texts.PortRegion[language], Link("region", port.Region!, language)))}
            {Row(Texts.PortMode[language], Markup.Of($"{PortText.Modes(port.Modes, language)}"))}
            {Markup.If(Handles(port, language).Length > 0, () => Row(Texts.PortHandles[language], Markup.Of($"{Handles(port, language)}")))}
            {Row(Texts.PortStatus[language], Markup.Of($"{port.Status[language]}"))}
            {Markup.If(port.StatusAsOf is not null, () => Row(Texts.PortAsOf[language], Markup.Of($"{PeriodText.Date(port.StatusAsOf!, language)}")))}
            {Markup.If(port.Note is not null, () => Row(Texts.PortNote[language], Markup.Of($"{port.Note![language]}")))}
            </dl>
            <p><a class="button" href="/?q={Uri.EscapeDataString(port.Name[language])}">{Texts.PortAsk[language]}</a></p>
            {Markup.If(port.Volumes.Count > 0, () => Volumes(port, document, language))}
            <h2>{Texts.SourcesTitle[language]}</h2>
            <ul class="plain">{document.Sources.Select(source => Markup.Of($"<li>{Evidence.Link(source, language)}</li>\n"))}</ul>
            </main>
            """);
        return new Page(PagePart.Ports, language, port.Name[language], body) { Script = null };
    }

    private static Markup Volumes(Port port, PortDocument document, Language language) => Markup.Of($"""
        <h2>{Texts.PortVolumes[language]}</h2>
        <div class="scroll" tabindex="0" role="region" aria-label="{Texts.PortVolumes[language]}">
        <table>
        <thead><tr><th scope="col">{Texts.Chat["tableWhen"][language]}</th><th scope="col">{Texts.PortWhat[language]}</th><th scope="col" class="number">{Texts.Chat["tableValue"][language]}</th><th scope="col">{Texts.Chat["tableSource"][language]}</th></tr></thead>
        <tbody>
        {port.Volumes.Zip(document.Volumes).Select(volume => Markup.Of($"""
            <tr><th scope="row">{PeriodText.Print(volume.First.Period, language)}</th><td>{volume.First.Label[language]}</td><td class="number">{QuantityText.Print(volume.First.Value, language)}</td><td>{Evidence.Link(volume.Second.Source, language)}</td></tr>

            """))}
        </tbody></table></div>
        """);

    private static Markup Link(string filter, DeclaredName name, Language language) =>
        Markup.Of($"""<a href="/ports?{filter}={Uri.EscapeDataString(name.Id)}">{name.Name[language]}</a>""");

    private static string Handles(Port port, Language language) => string.Join(
        language == Language.Chinese ? "、" : ", ",
        new[] { port.Freight == true ? Texts.PortFreight[language] : null, port.Passengers == true ? Texts.PortPassengers[language] : null }.OfType<string>());

    private static Markup Row(string name, Markup value) => Markup.Of($"<div><dt>{name}</dt><dd>{value}</dd></div>\n");
}
