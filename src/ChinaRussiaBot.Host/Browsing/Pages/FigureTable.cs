using System.Globalization;
using ChinaRussiaBot.Host.Web.Html;
using ChinaRussiaBot.Host.Wording;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Host.Browsing.Pages;

/// <summary>The figures of a measure as a table. Rows that can be drawn carry their value for the script that draws. Pure.</summary>
internal static class FigureTable
{
    public static Markup Of(FigureSheet sheet, string name, Language language)
    {
        bool subjects = sheet.Figures.Any(static figure => figure.Subject is not null);
        bool growth = sheet.Figures.Any(static figure => figure.Growth is not null);
        bool remarks = sheet.Figures.Any(figure => Remark(figure, language).Length > 0);
        return Markup.Of($"""
            <div class="scroll" tabindex="0" role="region" aria-label="{name}">
            <table id="values" data-csv data-name="{name}">
            <thead><tr>
            <th scope="col">{Texts.Chat["tableWhen"][language]}</th>
            {Head(subjects, Texts.FigureSubject[language])}
            <th scope="col" class="number">{Texts.Chat["tableValue"][language]}</th>
            {Markup.If(growth, () => Markup.Of($"""<th scope="col" class="number">{Texts.Chat["tableGrowth"][language]}</th>"""))}
            <th scope="col">{Texts.Chat["tableSource"][language]}</th>
            {Head(remarks, Texts.FigureRemarks[language])}
            </tr></thead>
            <tbody>
            {sheet.Figures.Select(figure => Row(figure, sheet.IsDrawn(figure)))}
            </tbody></table></div>
            """);

        Markup Row(Figure figure, bool inChart) => Markup.Of($"""
            <tr{Attr.When(inChart, "data-value", figure.Value.Value.ToString(CultureInfo.InvariantCulture))}{Attr.When(inChart, "data-period", figure.Period.ToString())}{Attr.When(inChart, "data-when", PeriodText.Print(figure.Period, language))}{Attr.When(inChart, "data-display", QuantityText.Print(figure.Value, language))}>
            <th scope="row">{PeriodText.Print(figure.Period, language)}</th>
            {Cell(subjects, sheet.Subject(figure, language) ?? "—")}
            <td class="number">{QuantityText.Print(figure.Value, language)}</td>
            {Markup.If(growth, () => Growth(figure.Growth is { } change ? QuantityText.PrintSigned(change, language) : "—"))}
            <td>{Markup.Join(Document.Of(figure).Sources.Select(source => Markup.Of($"<div>{Evidence.Link(source, language)}</div>")))}</td>
            {Cell(remarks, Remark(figure, language))}
            </tr>

            """);

        // Where there is no room for a head above it, its head stands before it.
        Markup Growth(string change) => Markup.Of($"""<td class="number" data-head="{Texts.Chat["tableGrowth"][language]}">{change}</td>""");
    }

    /// <summary>How firm the figure is and what it covers.</summary>
    public static string Remark(Figure figure, Language language)
    {
        BilingualText? status = figure.Status switch
        {
            FigureStatus.Final => null,
            FigureStatus.Preliminary => Texts.Preliminary,
            FigureStatus.Estimate => Texts.Estimate,
            FigureStatus.Disputed => Texts.Disputed,
            FigureStatus.Weak => Texts.Weak,
        };
        string[] parts = [.. new[] { status?[language], figure.Note?[language] }.OfType<string>()];
        return string.Join(language == Language.Chinese ? "；" : "; ", parts);
    }

    private static Markup Head(bool shown, string text) => Markup.If(shown, () => Markup.Of($"""<th scope="col">{text}</th>"""));

    private static Markup Cell(bool shown, string text) => Markup.If(shown, () => Markup.Of($"<td>{text}</td>"));
}
