using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Answering.Figures;

/// <summary>Answers questions about figures: values, changes, series, extremes, comparisons. Thread-safe.</summary>
internal sealed class FigureComposer(FigureShelf shelf, FigureCalculations calculations, FigureExtremes extremes, FigureSpecials specials)
{
    private const int LeastMonths = 7;
    private const Intents TwoSided = Intents.Compare | Intents.Difference | Intents.Times | Intents.Growth;

    /// <summary>Composes for the measures, the best first; all are about equally what is asked.</summary>
    public Route Compose(Question question, IReadOnlyList<Measure> measures)
    {
        // "How much did it grow a year": no mean of the amounts.
        if (question.Asks(Intents.Average) && question.Asks(Intents.Growth))
            question = question with { Intents = (question.Intents & ~Intents.Average) | Intents.Difference };
        Draft draft = new(question.Language);
        string[] subjects = [.. question.Names.Select(static name => name.Id), .. question.Ports];
        FigureQuery query = new(question, measures, subjects, draft);
        bool said = question.Periods.Periods.Count switch
        {
            0 => WithoutPeriod(query),
            1 => OnePeriod(query, question.Periods.Periods[0]),
            _ => SeveralPeriods(query),
        };
        Period? told = question.Periods.Periods.Count > 0 ? question.Periods.Periods[0]
            : question.Asks(Intents.Series | Intents.Average) || draft.Figures.Count == 0 ? null : draft.Figures[0].Period;
        Conversation.Topic about = new(
            [.. measures.Select(static measure => measure.Id)],
            subjects,
            [],
            told?.ToString(),
            question.Intents.ToString(),
            []);
        if (!said)
            return UnknownFigure.Route(query, shelf) with { About = about };
        FigureNotes.Assumption(query);
        draft.Suggestions.AddRange(UnknownFigure.Related(query, shelf));
        return new Route(RouteKind.Answered, draft) { About = about };
    }

    /// <summary>Part of a whole, when the question names both ("the share of exports in trade"); null when it cannot be computed.</summary>
    public Route? Share(Question question, IReadOnlyList<Measure> candidates)
    {
        Measure? part = candidates.FirstOrDefault(measure => shelf.Whole(measure) is not null);
        if (part is null || question.Periods.Periods.Count != 1)
            return null;
        Draft draft = new(question.Language);
        FigureQuery query = new(question, [part], [], draft);
        Conversation.Topic about = new([part.Id], [], [], question.Periods.Periods[0].ToString(), question.Intents.ToString(), []);
        return calculations.Share(query, question.Periods.Periods[0]) ? new Route(RouteKind.Answered, draft) { About = about } : null;
    }

    /// <summary>What is asked of the measures is not known: what is.</summary>
    public Route Unknown(Question question, IReadOnlyList<Measure> measures) =>
        UnknownFigure.Route(new FigureQuery(question, measures, [.. question.Names.Select(static name => name.Id), .. question.Ports], new Draft(question.Language)), shelf);

    /// <summary>A forecast is asked: none is given, the newest figure is.</summary>
    public Route Ahead(Question question, Measure measure)
    {
        FigureQuery query = new(question, [measure], [], new Draft(question.Language));
        return UnknownFigure.Ahead(query, shelf);
    }

    /// <summary>"And in roubles?" of what is only known in dollars: says so, and what is known.</summary>
    public Route InAnotherUnit(Question question, IReadOnlyList<Measure> measures) => Compose(question, measures) switch
    {
        { Kind: RouteKind.Answered } known => new Route(RouteKind.NotKnown, known.Draft)
        {
            Message = Phrase.Of(Wording.OtherUnit, question.Language, measures[0].Name[question.Language]),
            Reason = UnknownReason.NothingFits,
            About = known.About,
        },
        var unknown => unknown,
    };

    /// <summary>The figures of a measure, and of others that count the same thing, that lie within an asked period; all of them where none is named.</summary>
    public IEnumerable<Figure> Stated(Measure measure, Question question) => shelf.Siblings(measure).Prepend(measure).SelectMany(one => shelf.All(one, [.. question.Names.Where(static name => name.Kind != NameKind.Currency).Select(static name => name.Id)]))
        .Where(figure => question.Periods.Periods.Count == 0 || question.Periods.Periods.Any(period => period.Overlaps(figure.Period)));

    /// <summary>The change from one figure of a measure to another.</summary>
    public Route? Change(Question question, Figure earlier, Figure later) => calculations.Change(question, earlier, later);

    /// <summary>Measures that are declared as the sum of two parts: a balance is asked of these.</summary>
    public IReadOnlyList<Measure> Wholes() => shelf.Wholes;

    private bool WithoutPeriod(FigureQuery query)
    {
        Question question = query.Question;
        if (question.Asks(Intents.UnitPrice))
            return false;
        if (specials.SayWithoutPeriod(query))
            return true;
        if (question.Asks(Intents.Balance) && LatestOfParts(query) is { } balanced)
            return calculations.Balance(query, balanced);
        if (question.Asks(Intents.Peak | Intents.Low) && extremes.Say(query, null))
            return true;
        // One known year is no lowest of any.
        if (question.Asks(Intents.Low) && !question.Asks(Intents.Peak | Intents.Growth))
            return false;
        bool said = question.Asks(Intents.Series | Intents.Growth) && extremes.SayTrend(query);
        if (question.Asks(Intents.Series | Intents.Average) && SeriesOf(query, null))
            return true;
        foreach (Measure measure in query.Measures)
            said |= Latest(query, measure);
        return said;
    }

    private bool OnePeriod(FigureQuery query, Period period)
    {
        Question question = query.Question;
        bool parts = query.Measures.Count == 2 && shelf.Whole(query.Measures[0]) is { } whole && shelf.Whole(query.Measures[1]) == whole;
        if ((question.Asks(Intents.Balance) || (parts && question.Asks(Intents.Difference | Intents.Compare))) && calculations.Balance(query, period))
            return true;
        if (question.Asks(Intents.UnitPrice))
            return specials.SayUnitPrice(query, period);
        if (specials.SayOnePeriod(query, period))
            return true;
        if (question.Asks(Intents.Monthly) && calculations.PerMonth(query, period))
            return true;
        if (period.Kind == PeriodKind.Years)
        {
            if (question.Asks(Intents.Peak | Intents.Low) && extremes.Say(query, period))
                return true;
            return SeriesOf(query, period);
        }

        if (question.Asks(Intents.Share) && calculations.Share(query, period))
            return true;
        // "Why is the fall in dollars and in yuan not the same": what each source states, with what is noted beside it.
        if (question.Asks(Intents.Growth | Intents.Difference | Intents.Times) && !question.Asks(Intents.Conflict) && calculations.Growth(query, period))
            return true;
        return Values(query, period);
    }

    private bool Balances(FigureQuery query)
    {
        bool said = false;
        foreach (Period period in query.Question.Periods.Periods)
            said |= calculations.Balance(query, period);
        return said;
    }

    private bool SeveralPeriods(FigureQuery query)
    {
        Question question = query.Question;
        if (calculations.Remainders.SayOf(query, question.Periods.Periods, question.Asks(Intents.Difference) || ComparedPeriods.Subtracts(question.Analyzed.Text)))
            return true;
        // One within the other are stretches of one series (一季度、前九月): nothing is added up.
        if (question.Asks(Intents.Sum) && Period.AnyOverlap(question.Periods.Periods))
            query = query with { Question = question = question with { Intents = (question.Intents & ~Intents.Sum) | Intents.Series } };
        if (question.Asks(Intents.Sum) && Period.Joined(question.Periods.Periods) is { } whole && Values(query, whole))
            return true;
        if (question.Asks(Intents.Balance) && Balances(query))
            return true;
        query = OfAllPeriods(query);
        List<Figure> figures = [];
        foreach (Measure measure in query.Measures)
        {
            List<FigurePick> picks = [.. question.Periods.Periods.Order()
                .Select(period => shelf.Pick(measure, query.Subjects, period)).OfType<FigurePick>().DistinctBy(static pick => pick.Main)];
            bool rest = false;
            foreach (Period period in question.Periods.Periods)
                rest |= shelf.Pick(measure, query.Subjects, period) is not { IsPart: false } && calculations.Remainders.Say(query, measure, period);
            if (rest)
                figures.AddRange(query.Draft.Figures.Select(static shown => shown.Item).OfType<Figure>());
            foreach (Figure rate in calculations.Rates(query, measure).Where(rate => !picks.Exists(pick => rate.Period.SameDays(pick.Main.Period))))
                picks.Add(new FigurePick(rate, [], false));
            if (picks.Count == 0)
                continue;
            bool rates = question.Asks(Intents.Growth) && (question.Asks(Intents.Each | Intents.When | Intents.Which) || !(question.Asks(Intents.Difference | Intents.Times | Intents.Compare) || ComparedPeriods.SetsAgainst(question.Analyzed.Text))) && picks.TrueForAll(static pick => pick.Main.Growth is not null);
            if (picks.Count >= 2 && !rest && !rates && picks.TrueForAll(pick => pick.Main.Measure == measure))
                calculations.Between(query, [.. picks.Select(static pick => pick.Main)], question.Asks(TwoSided));
            foreach (FigurePick pick in picks)
            {
                FigureLines.Row(query.Draft, pick.Main, withName: true);
                figures.Add(pick.Main);
            }

            foreach (FigurePick pick in picks)
                FigureLines.Notes(query.Draft, pick.Main);
        }

        if (figures.Count > 0)
            FigureNotes.Missing(query, question.Periods.Periods.Where(period => !figures.Exists(figure => period.Overlaps(figure.Period))), figures);
        return figures.Count > 0;
    }

    /// <summary>Of measures that fit equally well, those that can be compared: known for two periods at least.</summary>
    private FigureQuery OfAllPeriods(FigureQuery query)
    {
        List<Measure> known = [.. query.Measures.Where(measure => query.Question.Periods.Periods.Count(period => shelf.Pick(measure, query.Subjects, period) is not null) > 1)];
        return known.Count == 0 || !query.Question.Asks(TwoSided) ? query : query with { Measures = known };
    }

    private bool Values(FigureQuery query, Period period)
    {
        bool said = false;
        foreach (Measure measure in query.Measures)
            said |= Value(query, measure, period);
        return said;
    }

    private bool Value(FigureQuery query, Measure measure, Period period)
    {
        if (shelf.Pick(measure, query.Subjects, period) is not { IsPart: false } pick)
        {
            if (calculations.Remainders.Say(query, measure, period))
                return true;
            pick = (shelf.Pick(measure, query.Subjects, period) ?? shelf.Mentioning(measure, query.Subjects, period))!;
            if (pick is null)
                return false;
        }

        if (pick.IsPart && !MayBePart(query.Question, pick.Main.Period, period))
            return false;
        if (pick.IsPart)
            query.Draft.Say(StatementRole.Lead, Phrase.Of(Wording.PartOfPeriod, query.Language, PeriodText.Print(period, query.Language)), pick.Main);
        FigureLines.Full(query.Draft, StatementRole.Lead, pick);
        foreach (Measure sibling in shelf.Siblings(measure))
        {
            if (shelf.Pick(sibling, query.Subjects, pick.Main.Period) is { IsPart: false } other && other.Main.Period.SameDays(pick.Main.Period))
                FigureLines.Other(query.Draft, other.Main);
        }

        return true;
    }

    /// <summary>
    /// Part of a year answers "this year", and any year of which it is the greater part and the whole was not asked for; else it is only what is known nearby.
    /// </summary>
    internal static bool MayBePart(Question question, Period part, Period? asked) => asked is null || part.SameDays(asked) || (asked.Kind == PeriodKind.Year
        && ((question.Periods.Assumed && asked.Start.Year == question.Today.Year)
            || (part.Start == asked.Start && part.End.Month >= LeastMonths && !question.Asks(Intents.Whole))));

    /// <summary>The last full year, then the newest figure when that is newer.</summary>
    private bool Latest(FigureQuery query, Measure measure)
    {
        IReadOnlyList<Figure> all = shelf.EveryPeriod(measure, query.Subjects);
        if (all.Count == 0)
            return false;
        Figure? year = all.LastOrDefault(static figure => figure.Period.Kind == PeriodKind.Year);
        Figure newest = all[^1];
        if (query.Question.Asks(Intents.Growth) && year is not null && calculations.Growth(query with { Measures = [measure] }, year.Period))
            return true;
        Figure first = query.Question.Asks(Intents.Latest) || year is null ? newest : year;
        FigureLines.Full(query.Draft, StatementRole.Lead, shelf.Pick(measure, query.Subjects, first.Period) ?? new FigurePick(first, [], false));
        if (newest != first && newest.Period > first.Period)
            FigureLines.Full(query.Draft, StatementRole.Point, new FigurePick(newest, [], false));
        else if (all.Count > 1 && all.Count <= 4 && year is null)
        {
            foreach (Figure other in all.Reverse().Where(figure => figure != first))
                FigureLines.Row(query.Draft, other);
        }

        return true;
    }

    private bool SeriesOf(FigureQuery query, Period? within)
    {
        bool said = false;
        foreach (Measure measure in query.Measures)
        {
            List<Figure> rows = [.. shelf.Yearly(measure, query.Subjects).Where(figure => within is null || within.Contains(figure.Period))];
            // "Per year, by contract" has no place on a line of years.
            IReadOnlyList<Figure> all = [.. shelf.EveryPeriod(measure, query.Subjects).Where(static figure => figure.Period.Kind != PeriodKind.Annual)];
            if (rows.Count < 2)
                rows = [.. all.Where(figure => within is null || within.Contains(figure.Period))];
            else if (within is null && all[^1].Period > rows[^1].Period)
                rows.Add(all[^1]);
            if (rows.Count == 0)
                continue;
            said = true;
            if (rows.Count >= 2 && query.Question.Asks(Intents.Sum | Intents.Average))
                FigureCalculations.Total(query, rows);
            if (rows.Count >= 2 && query.Question.Asks(TwoSided))
                calculations.Between(query, [rows[0], rows[^1]], wanted: true);
            string span = PeriodText.Print(Period.OfYears(rows[0].Period.Start.Year, rows[^1].Period.End.Year), query.Language);
            query.Draft.Say(StatementRole.Lead, Phrase.Of(Wording.Series, query.Language, FigureLines.Name(rows[0], query.Language), span), rows);
            foreach (Figure row in rows)
                FigureLines.Row(query.Draft, row);
            foreach (Figure row in rows.Where(static row => row.Status != FigureStatus.Final))
                FigureLines.Notes(query.Draft, row);
            if (within is not null)
                FigureNotes.Missing(query, Enumerable.Range(within.Start.Year, within.End.Year - within.Start.Year + 1).Select(Period.OfYear)
                    .Where(year => !rows.Exists(row => year.Overlaps(row.Period))), rows);
        }

        return said;
    }

    private Period? LatestOfParts(FigureQuery query)
    {
        Measure whole = shelf.Whole(query.Measures[0]) ?? query.Measures[0];
        IReadOnlyList<Measure> parts = shelf.Parts(whole);
        return parts.Count != 2 ? null : shelf.Yearly(parts[0], query.Subjects)
            .LastOrDefault(figure => shelf.Pick(parts[1], query.Subjects, figure.Period) is { IsPart: false })?.Period;
    }
}
