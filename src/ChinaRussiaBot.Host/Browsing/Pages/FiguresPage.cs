using ChinaRussiaBot.Host.Web;
using ChinaRussiaBot.Host.Web.Html;
using ChinaRussiaBot.Host.Wording;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Host.Browsing.Pages;

/// <summary>The list of measures that have figures, by topic. Pure.</summary>
internal static class FiguresPage
{
    public static Page Of(KnowledgeBase knowledge, string? topic, string? words, Language language)
    {
        ILookup<Measure, Figure> figures = knowledge.Figures.ToLookup(static figure => figure.Measure);
        List<Measure> known = [.. knowledge.Measures.Where(figures.Contains)];
        List<Measure> shown = [.. known.Where(measure => (topic is null || measure.Topics.Contains(topic)) && HasWords(measure, words))];
        Markup body = Markup.Of($"""
            <main id="main" class="wide" tabindex="-1">
            <h1>{Texts.FiguresHeading[language]}</h1>
            <p class="lede">{Texts.FiguresLede[language]}</p>
            {FilterForm.Of("/figures", language,
                FilterForm.Choice("topic", Texts.FigureTopic[language], topic, language, known.SelectMany(static measure => measure.Topics).Distinct().Select(id => (id, Topic(knowledge, id, language)))),
                FilterForm.Words(Texts.FigureWords[language], words))}
            <p role="status">{(shown.Count == 0 ? Texts.FiguresNone[language] : Texts.FiguresCount.In(language, shown.Count))}</p>
            {shown.GroupBy(measure => topic ?? (measure.Topics.Count > 0 ? measure.Topics[0] : null)).Select(group => Markup.Of($"""
                <h2>{Topic(knowledge, group.Key, language)}</h2>
                <ul class="cards">{group.Select(measure => Card(measure, figures[measure], language))}</ul>

                """))}
            </main>
            """);
        return new Page(PagePart.Figures, language, Texts.FiguresHeading[language], body) { Script = null };
    }

    private static Markup Card(Measure measure, IEnumerable<Figure> figures, Language language)
    {
        List<Figure> all = [.. figures.OrderBy(static figure => figure.Period).ThenBy(static figure => figure.Preferred)];
        string latest = $"{PeriodText.Print(all[^1].Period, language)}{(language == Language.Chinese ? "：" : ": ")}{QuantityText.Print(all[^1].Value, language)}";
        return Markup.Of($"""
            <li class="card"><a href="/figures/{Uri.EscapeDataString(measure.Id)}">{Capital(measure.Name[language])}</a> <span class="quiet">{Texts.ValuesCount.In(language, all.Count)}</span>
            <p class="quiet">{latest}</p></li>

            """);
    }

    /// <summary>Declared names begin a line here.</summary>
    public static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string Topic(KnowledgeBase knowledge, string? id, Language language) =>
        id is not null && knowledge.Name(id) is { } name ? Capital(name.Name[language]) : Texts.FigureOtherTopic[language];

    private static bool HasWords(Measure measure, string? words)
    {
        string all = Fold(string.Join('\n', [measure.Id, measure.Name.Chinese, measure.Name.Russian, .. measure.ChineseSynonyms, .. measure.RussianSynonyms]));
        return Fold(words ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => all.Contains(word, StringComparison.Ordinal));
    }

    private static string Fold(string text) => TextNormalizer.NormalizeText(text).ToLowerInvariant();
}
