using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Answering.Figures;

/// <summary>Answers that need arithmetic, or the source's own growth rate. Thread-safe.</summary>
internal sealed class FigureCalculations(FigureShelf shelf, ComputedLines lines)
{
    public Remainders Remainders { get; } = new(shelf);

    /// <summary>The change on a year before: as stated, else computed. False when neither is possible.</summary>
    public bool Growth(FigureQuery query, Period period)
    {
        bool said = false;
        foreach (Measure measure in query.Measures)
            said |= GrowthOf(query, measure, period);
        return said;
    }

    /// <summary>Where growth is asked, the rates that sources state apart from amounts, for each asked period.</summary>
    public IEnumerable<Figure> Rates(FigureQuery query, Measure measure) =>
        !query.Question.Asks(Intents.Growth) || shelf.Derived(measure, Aspect.Growth) is not { } rate ? []
            : query.Question.Periods.Periods.Select(period => shelf.Pick(rate, query.Subjects, period)).Where(static pick => pick is { IsPart: false }).Select(static pick => pick!.Main);

    /// <summary>What part of the whole it is; false when it is part of nothing declared.</summary>
    public bool Share(FigureQuery query, Period period)
    {
        Measure part = query.Measures[0];
        if (part.Aspect == Aspect.Share || shelf.Whole(part) is not { } whole
            || shelf.Pick(part, query.Subjects, period) is not { IsPart: false } some
            || shelf.Pick(whole, query.Subjects, period) is not { IsPart: false } all
            || !lines.Share(query.Draft, some.Main, all.Main))
            return false;
        FigureLines.Row(query.Draft, some.Main, withName: true);
        if (query.Question.Flows.Contains(Flow.Out) && query.Question.Flows.Contains(Flow.In))
            ShareOfRest(query, period, part, all.Main);
        FigureLines.Row(query.Draft, all.Main, withName: true);
        return true;
    }

    /// <summary>"Of exports and of imports": the other part too.</summary>
    private void ShareOfRest(FigureQuery query, Period period, Measure part, Figure all)
    {
        foreach (Measure other in shelf.Parts(shelf.Whole(part)!).Where(measure => measure != part))
        {
            if (shelf.Pick(other, query.Subjects, period) is { IsPart: false } rest && lines.Share(query.Draft, rest.Main, all))
                FigureLines.Row(query.Draft, rest.Main, withName: true);
        }
    }

    /// <summary>One part less the other: who sells more to whom.</summary>
    public bool Balance(FigureQuery query, Period period)
    {
        Measure whole = shelf.Whole(query.Measures[0]) ?? query.Measures[0];
        IReadOnlyList<Measure> parts = shelf.Parts(whole);
        if (parts.Count != 2
            || shelf.Pick(parts[0], query.Subjects, period) is not { } first
            || shelf.Pick(parts[1], query.Subjects, period) is not { } second
            || first.Main.Period != second.Main.Period
            || Arithmetic.Difference(first.Main, second.Main, query.Language) is not { } difference)
            return false;
        if (whole.Unit.Dimension != Dimension.Money)
        {
            lines.Difference(query.Draft, difference.Operands[0], difference.Operands[1]);
            FigureLines.Row(query.Draft, first.Main, withName: true);
            FigureLines.Row(query.Draft, second.Main, withName: true);
            return true;
        }

        string display = QuantityText.Print(difference.Result, query.Language);
        query.Draft.Say(
            StatementRole.Lead,
            Phrase.Of(
                ((Figure)difference.Operands[0].Item).Measure.Direction == Direction.ChinaToRussia ? Wording.SurplusOfChina : Wording.DeficitOfChina,
                query.Language,
                PeriodText.Print(first.Main.Period, query.Language),
                difference.Operands[0].Name[query.Language],
                difference.Operands[1].Name[query.Language],
                display,
                difference.Formula),
            difference,
            first.Main,
            second.Main);
        query.Draft.Show(difference.Operands[0], display, difference);
        FigureLines.Row(query.Draft, first.Main, withName: true);
        FigureLines.Row(query.Draft, second.Main, withName: true);
        return true;
    }

    /// <summary>Sum or mean of several figures.</summary>
    public static void Total(FigureQuery query, IReadOnlyList<Figure> figures) =>
        ComputedLines.Total(query.Draft, [.. figures.Select(Operand.Of)], query.Question.Asks(Intents.Average));

    /// <summary>A full year divided by twelve; false when the year is not known.</summary>
    public bool PerMonth(FigureQuery query, Period period)
    {
        const int Months = 12;
        if (period.Kind != PeriodKind.Year || shelf.Pick(query.Measures[0], query.Subjects, period) is not { IsPart: false } year
            || year.Main.Value.Unit.Dimension is Dimension.Share or Dimension.Rank)
            return false;
        Computation mean = Arithmetic.Divide(year.Main, Months, query.Language);
        string display = QuantityText.Print(mean.Result, query.Language);
        query.Draft.Say(StatementRole.Lead, Phrase.Of(Wording.PerMonth, query.Language, ComputedLines.Label(year.Main, query.Language), display, mean.Formula), mean, year.Main);
        query.Draft.Show(year.Main, display, mean);
        FigureLines.Row(query.Draft, year.Main, withName: true);
        return true;
    }

    /// <summary>Two figures of one measure against each other, in the way that is asked.</summary>
    public void Between(FigureQuery query, IReadOnlyList<Figure> figures, bool wanted)
    {
        Figure earlier = figures[0];
        Figure later = figures[^1];
        if (query.Question.Asks(Intents.Sum | Intents.Average))
        {
            Total(query, figures);
            return;
        }

        if (!wanted && figures.Count != 2)
            return;
        bool times = query.Question.Asks(Intents.Times) && ComputedLines.Times(query.Draft, later, earlier);
        if (!times)
            lines.Difference(query.Draft, later, earlier);
        if (later.Value.Unit.Dimension != Dimension.Share && later.Measure == earlier.Measure)
            lines.Growth(query.Draft, later, earlier, StatementRole.Point);
    }

    /// <summary>The change from one figure of a measure to another; null when they cannot be set against each other.</summary>
    public Route? Change(Question question, Figure earlier, Figure later)
    {
        Draft draft = new(question.Language);
        if (IsOfATime(earlier) && IsOfATime(later))
            Between(new FigureQuery(question, [later.Measure], [], draft), [earlier, later], wanted: true);
        else if (lines.Difference(draft, Operand.OfAgreed(later), Operand.OfAgreed(earlier)))
            ComputedLines.Times(draft, Operand.OfAgreed(later), Operand.OfAgreed(earlier));
        if (draft.IsEmpty)
            return null;
        FigureLines.Row(draft, earlier, withName: true);
        FigureLines.Row(draft, later, withName: true);
        return new Route(RouteKind.Answered, draft) { About = new([later.Measure.Id], [], [], later.Period.ToString(), question.Intents.ToString(), []) };
    }

    /// <summary>What is agreed, or so at a date, has a label and no time of its own that it grew over.</summary>
    private static bool IsOfATime(Figure figure) => figure.Period.Kind is not (PeriodKind.Annual or PeriodKind.AsOf);

    /// <summary>What came of a thing against what was agreed of it: the agreed number is nobody's count, so their bases are not compared.</summary>
    public bool Against(FigureQuery query, Figure actual, Figure agreed) =>
        lines.Difference(query.Draft, Operand.Of(actual) with { Basis = null }, Operand.Of(agreed) with { Basis = null, IsDated = true });

    private bool GrowthOf(FigureQuery query, Measure measure, Period period)
    {
        if (measure.Aspect == Aspect.Growth)
            return SayPick(query, shelf.Pick(measure, query.Subjects, period)) || (shelf.Base(measure) is { } grown && GrowthOf(query, grown, period));
        FigurePick? pick = shelf.Pick(measure, query.Subjects, period);
        if (query.Question.Asks(Intents.Difference | Intents.Times) && pick is { IsPart: false }
            && shelf.Pick(measure, query.Subjects, period.Shift(-1)) is { IsPart: false } before && Arithmetic.Comparable(pick.Main, before.Main))
        {
            Between(query, [before.Main, pick.Main], wanted: true);
            FigureLines.Row(query.Draft, before.Main, withName: true);
            FigureLines.Row(query.Draft, pick.Main, withName: true);
            return true;
        }

        Figure? stated = shelf.All(measure, query.Subjects).LastOrDefault(figure => figure.Growth is not null && figure.Period.SameDays(period));
        if (stated is not null)
            return SayPick(query, new FigurePick(stated, OtherRates(query, measure, stated), false));
        if (shelf.Derived(measure, Aspect.Growth) is { } growth && shelf.Pick(growth, query.Subjects, period) is { } separate)
        {
            SayPick(query, separate);
            if (pick is not null)
                FigureLines.Full(query.Draft, StatementRole.Point, pick);
            return true;
        }

        if (pick is not { IsPart: false } || shelf.Pick(measure, query.Subjects, period.Shift(-1)) is not { IsPart: false } previous
            || !lines.Growth(query.Draft, pick.Main, previous.Main, StatementRole.Lead))
            return false;
        FigureLines.Row(query.Draft, previous.Main, withName: true);
        FigureLines.Row(query.Draft, pick.Main, withName: true);
        return true;
    }

    /// <summary>What other sources say of the same change.</summary>
    private IReadOnlyList<Figure> OtherRates(FigureQuery query, Measure measure, Figure stated) => shelf.Derived(measure, Aspect.Growth) is not { } rate ? []
        : [.. shelf.All(rate, query.Subjects).Where(figure => figure.Period.SameDays(stated.Period) && figure.Value.Value != stated.Growth!.Value)];

    private static bool SayPick(FigureQuery query, FigurePick? pick)
    {
        if (pick is not null)
            FigureLines.Full(query.Draft, StatementRole.Lead, pick);
        return pick is not null;
    }
}
