using ChinaRussiaBot.Host.Web;
using ChinaRussiaBot.Host.Web.Html;
using ChinaRussiaBot.Host.Web.Pages;
using ChinaRussiaBot.Host.Wording;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Host.Browsing.Pages;

/// <summary>One measure under its own address: what it is, its chart, its table, its sources. Pure.</summary>
internal static class FigurePage
{
    public static Page Of(FigureSheet sheet, Language language, bool pictures)
    {
        Measure measure = sheet.Measure;
        string name = FiguresPage.Capital(measure.Name[language]);
        string address = $"/figures/{Uri.EscapeDataString(measure.Id)}";
        Markup body = Markup.Of($"""
            <main id="main" class="wide" tabindex="-1">
            <p class="crumb"><a href="/figures">{Texts.FiguresHeading[language]}</a></p>
            <h1>{name}</h1>
            {About(measure, language)}
            {Markup.If(sheet.Years.Count > 1, () => Years(sheet, address, language))}
            {Markup.If(sheet.Chart is not null, () => Chart(name, pictures ? sheet.Chart!.Key.Address(language) : null))}
            {Markup.If(sheet.Figures.Count == 0, () => Markup.Of($"""<p role="status">{Texts.ValuesNone[language]}</p>"""))}
            {Markup.If(sheet.Figures.Count > 0, () => FigureTable.Of(sheet, name, language))}
            <p class="quiet" id="status" role="status"></p>
            <p><a href="{address}.csv{Query(sheet)}">{Texts.FigureCsv[language]}</a></p>
            <p><a class="button" href="/?q={Uri.EscapeDataString(measure.Name[language])}">{Texts.FigureAsk[language]}</a></p>
            </main>
            """);
        return new Page(PagePart.Figures, language, name, body) { Data = ChatPage.TextsJson };
    }

    // The script draws it from the table; where there is none, the picture of the server stands there.
    private static Markup Chart(string name, string? picture) => Markup.Of($"""
        <div data-chart="values"{Attr.When(picture is not null, "data-png", picture ?? "")}>{Markup.If(picture is not null, () => Markup.Of($"""<noscript><img class="picture" src="{picture}" alt="{name}"></noscript>"""))}</div>
        """);

    private static Markup About(Measure measure, Language language) => Markup.Of($"""
        <dl class="record">
        {Markup.If(measure.Basis is not null, () => Row(Texts.FigureBasis[language], measure.Basis![language]))}
        {Row(Texts.FigureUnit[language], UnitText.Of(measure.Unit, language))}
        {Markup.If(measure.Direction != Direction.Both, () => Row(Texts.FigureDirection[language], (measure.Direction == Direction.ChinaToRussia ? Texts.ChinaToRussia : Texts.RussiaToChina)[language]))}
        </dl>
        """);

    private static Markup Years(FigureSheet sheet, string address, Language language) => FilterForm.Of(
        address,
        language,
        FilterForm.Choice("from", Texts.FigureFrom[language], $"{sheet.From}", language, sheet.Years.Select(static year => ($"{year}", $"{year}"))),
        FilterForm.Choice("to", Texts.FigureTo[language], $"{sheet.To}", language, sheet.Years.Select(static year => ($"{year}", $"{year}"))));

    private static string Query(FigureSheet sheet) => QueryString.Create(
        new[] { ("from", sheet.From), ("to", sheet.To) }.Where(static one => one.Item2 is not null).Select(static one => KeyValuePair.Create(one.Item1, (string?)$"{one.Item2}"))).ToUriComponent();

    private static Markup Row(string name, string value) => Markup.Of($"<div><dt>{name}</dt><dd>{value}</dd></div>\n");
}
