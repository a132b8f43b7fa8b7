using System.Globalization;
using ChinaRussiaBot.Answering.Charts;
using ChinaRussiaBot.Host.Wording;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Host.Charts;

/// <summary>A series → what its chart says, in one language. Pure.</summary>
internal static class ChartLayout
{
    private const int MostPublishers = 4;

    public static ChartPicture Of(ChartSeries series, Language language)
    {
        List<Figure> all = [.. series.Lines.SelectMany(static line => line.Figures)];
        ChartScale scale = new(language, series.Lines[0].Measure.Unit, all.Max(static figure => Math.Abs(figure.Value.Value)));
        List<Period> slots = [.. Slots(series, all)];
        List<ChartBar> bars = [.. series.Lines.SelectMany((line, index) => line.Figures.Select(figure => new ChartBar(
            index, slots.IndexOf(figure.Period), scale.Of(figure.Value), scale.Label(figure.Value), figure.Status == FigureStatus.Final)))];
        return new ChartPicture(
            [.. series.Lines.Select(line => Title(line.Measure, series.Subject, language))],
            Texts.ChartUnit.In(language, ("unit", scale.Unit), ("period", Span(series, language))),
            [.. slots.Select(slot => Label(slot, language))],
            bars,
            Note(bars, slots.Count * series.Lines.Count, language),
            Source(all, language))
        {
            Axis = scale.Number,
        };
    }

    // Every year has its place, known or not: a gap must be seen as a gap.
    private static IEnumerable<Period> Slots(ChartSeries series, List<Figure> all) => series.Kind == PeriodKind.Year
        ? Enumerable.Range(series.Key.FirstYear, series.Key.LastYear - series.Key.FirstYear + 1).Select(Period.OfYear)
        : all.Select(static figure => figure.Period).Distinct().Order();

    private static string Title(Measure measure, BilingualText? subject, Language language)
    {
        string name = measure.Name[language];
        name = char.ToUpperInvariant(name[0]) + name[1..];
        return subject is null ? name : Texts.ChartSubject.In(language, ("measure", name), ("subject", subject[language]));
    }

    private static string Label(Period slot, Language language) => slot.Kind == PeriodKind.Year
        ? slot.Start.Year.ToString(CultureInfo.InvariantCulture)
        : PeriodText.Print(slot, language);

    private static string Span(ChartSeries series, Language language) =>
        PeriodText.Print(Period.OfYears(series.Key.FirstYear, series.Key.LastYear), language);

    private static string Note(List<ChartBar> bars, int places, Language language)
    {
        List<string> notes = [];
        if (bars.Exists(static bar => !bar.IsFirm))
            notes.Add(Texts.ChartUncertain[language]);
        if (bars.Count < places)
            notes.Add(Texts.ChartGaps[language]);
        return string.Join(' ', notes);
    }

    private static string Source(List<Figure> figures, Language language)
    {
        List<string> publishers = [.. figures.SelectMany(static figure => ((KnowledgeItem?)figure.Passage ?? figure).Sources.Take(1))
            .GroupBy(source => source.Publisher[language]).OrderByDescending(static group => group.Count()).Select(static group => group.Key)];
        string named = string.Join(Texts.ChartBetween[language], publishers.Take(MostPublishers));
        return (publishers.Count == 1 ? Texts.ChartSource : Texts.ChartSources).In(language, ("publishers", publishers.Count > MostPublishers ? named + Texts.ChartOthers[language] : named));
    }
}
