using System.Globalization;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Answering.Figures;

/// <summary>The year of the greatest rise or fall: the source's own rate where it gives one, else computed from the year before. Thread-safe.</summary>
internal sealed class GrowthExtremes(FigureShelf shelf, Unit percent)
{
    /// <summary>Whether a rise or fall is asked for, and not the highest or lowest value.</summary>
    public static bool Asks(Question question) => question.Asks(Intents.Growth | Intents.Fall) && question.Asks(Intents.Peak | Intents.Low);

    /// <summary>Says it; false when fewer than two changes are known.</summary>
    public bool Say(FigureQuery query, Period? within)
    {
        Measure measure = query.Measures[0].Aspect == Aspect.Growth && shelf.Base(query.Measures[0]) is { } grown ? grown : query.Measures[0];
        List<Change> changes = Changes(shelf.Yearly(measure, query.Subjects), within, query.Language);
        if (changes.Count < 2)
            return false;
        bool fall = query.Question.Asks(Intents.Fall);
        bool least = fall || !query.Question.Asks(Intents.Peak);
        Change extreme = least ? changes.MinBy(static change => change.Rate.Value)! : changes.MaxBy(static change => change.Rate.Value)!;
        if (fall && extreme.Rate.Value >= 0)
            return false;
        List<Figure> cited = [.. ((Figure?[])[extreme.Figure, extreme.Before, .. changes.Select(static change => change.Figure)]).OfType<Figure>().Distinct()];
        query.Draft.Say(
            StatementRole.Lead,
            Phrase.Of(
                fall ? Wording.GreatestFall : least ? Wording.LeastGrowth : Wording.GreatestGrowth,
                query.Language,
                FigureLines.Name(extreme.Figure, query.Language),
                PeriodText.Print(extreme.Figure.Period, query.Language),
                QuantityText.PrintSigned(extreme.Rate, query.Language),
                Phrase.Of(Wording.AmongKnown, query.Language, cited.Count.ToString(CultureInfo.InvariantCulture))),
            extreme.Computed,
            cited);
        if (extreme.Before is not null)
            FigureLines.Row(query.Draft, extreme.Before, withName: true);
        FigureLines.Row(query.Draft, extreme.Figure, withName: true);
        FigureLines.Notes(query.Draft, extreme.Figure);
        return true;
    }

    private List<Change> Changes(IReadOnlyList<Figure> years, Period? within, Language language)
    {
        List<Change> changes = [];
        foreach (Figure year in years.Where(figure => within is null || within.Contains(figure.Period)))
        {
            if (year.Growth is { } stated)
                changes.Add(new Change(year, null, stated, null));
            else if (years.FirstOrDefault(figure => figure.Period.SameDays(year.Period.Shift(-1))) is { } before && Arithmetic.Growth(year, before, percent, language) is { } computed)
                changes.Add(new Change(year, before, computed.Result, computed));
        }

        return changes;
    }

    private sealed record Change(Figure Figure, Figure? Before, Quantity Rate, Computation? Computed);
}
