using ChinaRussiaBot.Answering.Passages;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Answering.Figures;

/// <summary>The measure is known, the period is not: says so, and what is known nearest to it. Pure.</summary>
internal static class UnknownFigure
{
    private const int NearbyFigures = 2;

    public static Route Route(FigureQuery query, FigureShelf shelf)
    {
        Language language = query.Language;
        Measure measure = query.Measures[0];
        Period? asked = query.Question.Periods.Periods.Count > 0 ? query.Question.Periods.Periods[0] : null;
        IReadOnlyList<Figure> all = shelf.EveryPeriod(measure, query.Subjects);
        if (asked is null || all.Count == 0)
        {
            foreach (Figure figure in all.TakeLast(NearbyFigures))
            {
                FigureLines.Row(query.Draft, figure, withName: true);
                FigureLines.Notes(query.Draft, figure);
            }

            string nearby = all.Count == 0 ? "" : (language == Language.Chinese ? "" : " ") + Wording.Nearby[language];
            return new Route(RouteKind.NotKnown, query.Draft) { Message = Wording.NothingFits[language] + nearby, Reason = UnknownReason.NothingFits };
        }

        if (PeriodOf.IsOpen(asked, query.Question.Today) && all[^1].Note is { } note && PeriodOf.Names($"{note.Chinese} {note.Russian}", asked.Start.Year))
        {
            // "And since 2018?": of what came after its last number a source may only say which way it went.
            FigureLines.Full(query.Draft, StatementRole.Lead, new FigurePick(all[^1], [], false));
            return new Route(RouteKind.Answered, query.Draft);
        }

        foreach (Figure figure in all.OrderBy(figure => Distance(figure.Period, asked)).Take(NearbyFigures).OrderBy(static figure => figure.Period))
        {
            FigureLines.Row(query.Draft, figure, withName: true);
            FigureLines.Notes(query.Draft, figure);
            query.Draft.Suggestions.Add(Ask(figure, language));
        }

        bool price = query.Question.Asks(Intents.UnitPrice);
        bool ahead = !price && asked.End > all[^1].Period.End && asked.End >= query.Question.Today;
        return new Route(RouteKind.NotKnown, query.Draft)
        {
            Message = Phrase.Of(
                price ? Wording.UnitPriceNotKnown : ahead ? Wording.PeriodAhead : Wording.PeriodNotKnown,
                language,
                Phrase.Capital(measure.Name[language]),
                PeriodText.During(asked, language)) + (language == Language.Chinese ? "" : " ") + Wording.Nearby[language],
            Reason = ahead ? UnknownReason.PeriodAhead : UnknownReason.PeriodNotKnown,
        };
    }

    /// <summary>What will be is not known; the newest figure is.</summary>
    public static Route Ahead(FigureQuery query, FigureShelf shelf)
    {
        IReadOnlyList<Figure> all = shelf.EveryPeriod(query.Measures[0], query.Subjects);
        if (all.Count > 0)
            FigureLines.Row(query.Draft, all[^1], withName: true);
        return new Route(RouteKind.NotKnown, query.Draft)
        {
            Message = Wording.NoForecast[query.Language] + (all.Count == 0 ? "" : (query.Language == Language.Chinese ? "" : " ") + Wording.Nearby[query.Language]),
            Reason = UnknownReason.PeriodAhead,
        };
    }

    /// <summary>Questions that lead on from an answered one.</summary>
    public static IEnumerable<string> Related(FigureQuery query, FigureShelf shelf)
    {
        foreach (Measure measure in query.Measures.Take(1))
        {
            if (shelf.Yearly(measure, query.Subjects).Count >= 3)
                yield return Phrase.Of(Wording.AskSeries, query.Language, Phrase.Capital(measure.Name[query.Language]));
        }
    }

    private static string Ask(Figure figure, Language language) =>
        Phrase.Of(Wording.AskFigure, language, Phrase.Capital(figure.Measure.Name[language]), PeriodText.Print(figure.Period, language));

    private static int Distance(Period known, Period asked) =>
        Math.Abs(known.End.DayNumber - asked.End.DayNumber) + (known.Kind == asked.Kind ? 0 : 200);
}
