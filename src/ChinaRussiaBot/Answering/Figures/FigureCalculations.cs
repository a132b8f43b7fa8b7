using System.Globalization;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Answering.Figures;

/// <summary>Answers that need arithmetic, or the source's own growth rate. Thread-safe.</summary>
internal sealed class FigureCalculations(FigureShelf shelf, Unit percent, Unit points)
{
    /// <summary>The change on a year before: as stated, else computed. False when neither is possible.</summary>
    public bool Growth(FigureQuery query, Period period)
    {
        bool said = false;
        foreach (Measure measure in query.Measures)
            said |= GrowthOf(query, measure, period);
        return said;
    }

    /// <summary>What part of the whole it is; false when it is part of nothing declared.</summary>
    public bool Share(FigureQuery query, Period period)
    {
        Measure part = query.Measures[0];
        if (part.Aspect == Aspect.Share || shelf.Whole(part) is not { } whole
            || shelf.Pick(part, query.Subjects, period) is not { IsPart: false } some
            || shelf.Pick(whole, query.Subjects, period) is not { IsPart: false } all
            || Arithmetic.Share(some.Main, all.Main, percent, query.Language) is not { } share)
            return false;
        string display = QuantityText.Print(share.Result, query.Language);
        query.Draft.Say(
            StatementRole.Lead,
            Phrase.Of(Wording.Share, query.Language, FigureLines.Name(some.Main, query.Language), whole.Name[query.Language], display, PeriodText.Print(period, query.Language), share.Formula),
            share,
            some.Main,
            all.Main);
        query.Draft.Show(some.Main, display, share);
        return true;
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
            Between(query, [difference.Operands[1], difference.Operands[0]], wanted: true);
            FigureLines.Row(query.Draft, first.Main, withName: true);
            FigureLines.Row(query.Draft, second.Main, withName: true);
            return true;
        }

        string display = QuantityText.Print(difference.Result, query.Language);
        query.Draft.Say(
            StatementRole.Lead,
            Phrase.Of(
                difference.Operands[0].Measure.Direction == Direction.ChinaToRussia ? Wording.SurplusOfChina : Wording.DeficitOfChina,
                query.Language,
                PeriodText.Print(first.Main.Period, query.Language),
                difference.Operands[0].Measure.Name[query.Language],
                difference.Operands[1].Measure.Name[query.Language],
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
    public static void Total(FigureQuery query, IReadOnlyList<Figure> figures)
    {
        bool mean = query.Question.Asks(Intents.Average);
        if ((mean ? Arithmetic.Average(figures, query.Language) : Arithmetic.Sum(figures, query.Language)) is not { } total)
            return;
        string display = QuantityText.Print(total.Result, query.Language);
        query.Draft.Say(
            StatementRole.Lead,
            Phrase.Of(mean ? Wording.Average : Wording.Sum, query.Language, FigureLines.Name(figures[0], query.Language), display, total.Formula),
            total,
            figures);
        query.Draft.Show(figures[0], display, total);
    }

    /// <summary>A full year divided by twelve; false when the year is not known.</summary>
    public bool PerMonth(FigureQuery query, Period period)
    {
        const int Months = 12;
        if (period.Kind != PeriodKind.Year || shelf.Pick(query.Measures[0], query.Subjects, period) is not { IsPart: false } year
            || year.Main.Value.Unit.Dimension is Dimension.Share or Dimension.Rank)
            return false;
        Computation mean = Arithmetic.Divide(year.Main, Months, query.Language);
        string display = QuantityText.Print(mean.Result, query.Language);
        query.Draft.Say(StatementRole.Lead, Phrase.Of(Wording.PerMonth, query.Language, Label(year.Main, query.Language), display, mean.Formula), mean, year.Main);
        query.Draft.Show(year.Main, display, mean);
        FigureLines.Row(query.Draft, year.Main, withName: true);
        return true;
    }

    /// <summary>The rest of a longer period: the second half is the year less the first. False when the two are not known.</summary>
    public bool Rest(FigureQuery query, Measure measure, Period period)
    {
        IReadOnlyList<Figure> all = shelf.EveryPeriod(measure, query.Subjects);
        foreach (Figure longer in all.Where(figure => figure.Period.Kind != PeriodKind.AsOf && figure.Period.End == period.End && figure.Period.Start < period.Start))
        {
            Figure? first = all.FirstOrDefault(figure => figure.Period.Kind != PeriodKind.AsOf && figure.Period.Start == longer.Period.Start
                && figure.Period.End.AddDays(1) == period.Start);
            if (first is null || longer.Value.Unit.Dimension is Dimension.Share or Dimension.Rank
                || Arithmetic.Difference(longer, first, query.Language) is not { } rest || longer.Value.Value < first.Value.Value)
                continue;
            string display = QuantityText.Print(rest.Result, query.Language);
            query.Draft.Say(
                StatementRole.Lead,
                Phrase.Of(Wording.Rest, query.Language, FigureLines.Name(longer, query.Language), PeriodText.Print(period, query.Language), display, rest.Formula),
                rest,
                longer,
                first);
            query.Draft.Show(longer, display, rest);
            FigureLines.Row(query.Draft, longer);
            FigureLines.Row(query.Draft, first);
            return true;
        }

        return false;
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
        if (query.Question.Asks(Intents.Times))
            SayTimes(query, later, earlier);
        if (InPoints(Arithmetic.Difference(later, earlier, query.Language)) is { } difference && !query.Question.Asks(Intents.Times))
        {
            string display = QuantityText.Print(difference.Result, query.Language);
            bool more = later.Value.Value >= earlier.Value.Value;
            (string one, string other) = Sides(later, earlier, query.Language);
            query.Draft.Say(
                StatementRole.Lead,
                Phrase.Of(more ? Wording.More : Wording.Less, query.Language, one, other, display, difference.Formula),
                difference,
                later,
                earlier);
            query.Draft.Show(later, display, difference);
        }

        if (later.Value.Unit.Dimension != Dimension.Share && later.Measure == earlier.Measure)
            SayGrowth(query, later, earlier, StatementRole.Point);
    }

    /// <summary>Two percentages differ by percentage points.</summary>
    private Computation? InPoints(Computation? difference) =>
        difference?.Result.Unit == percent ? difference with { Result = difference.Result with { Unit = points } } : difference;

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
            || !SayGrowth(query, pick.Main, previous.Main, StatementRole.Lead))
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

    private bool SayGrowth(FigureQuery query, Figure later, Figure earlier, StatementRole role)
    {
        if (Arithmetic.Growth(later, earlier, percent, query.Language) is not { } growth)
            return false;
        Quantity size = growth.Result with { Value = Math.Abs(growth.Result.Value) };
        string display = QuantityText.PrintSigned(growth.Result, query.Language);
        query.Draft.Say(
            role,
            Phrase.Of(
                Wording.ComputedGrowth,
                query.Language,
                FigureLines.Name(later, query.Language),
                PeriodText.Print(later.Period, query.Language),
                PeriodText.Print(earlier.Period, query.Language),
                (growth.Result.Value < 0 ? Wording.Fell : Wording.Grew)[query.Language],
                QuantityText.Print(size, query.Language),
                growth.Formula),
            growth,
            later,
            earlier);
        query.Draft.Show(later, display, growth);
        return true;
    }

    /// <summary>The larger is said to be so many times the smaller: "0.8 times as much" is nobody's way of speaking.</summary>
    private static void SayTimes(FigureQuery query, Figure one, Figure other)
    {
        (Figure later, Figure earlier) = one.Value.Value >= other.Value.Value ? (one, other) : (other, one);
        if (Arithmetic.Times(later, earlier) is not { } times)
            return;
        string number = times.ToString("0.##", CultureInfo.InvariantCulture);
        (string larger, string smaller) = Sides(later, earlier, query.Language);
        string formula = $"{QuantityText.Print(later.Value, query.Language)} ÷ {QuantityText.Print(earlier.Value, query.Language)}";
        Computation computed = new(formula, [later, earlier], later.Value with { Value = times, Scale = 1, Decimals = 2, Source = "" });
        query.Draft.Say(
            StatementRole.Lead,
            Phrase.Of(
                Wording.Times,
                query.Language,
                larger,
                smaller,
                query.Language == Language.Russian ? $"{number.Replace('.', ',')} {Plural(times)}" : number,
                formula),
            computed,
            later,
            earlier);
    }

    private static string Plural(decimal times) => times == Math.Truncate(times) ? RussianPlural.Of((long)times, ["раз", "раза", "раз"]) : "раза";

    /// <summary>Two figures of one measure as the sides of a comparison; Russian says the name once.</summary>
    private static (string One, string Other) Sides(Figure one, Figure other, Language language) => language switch
    {
        Language.Chinese => (Label(one, language), Label(other, language)),
        Language.Russian => ($"{FigureLines.Name(one, language)}: {PeriodText.During(one.Period, language)}", PeriodText.During(other.Period, language)),
    };

    private static string Label(Figure figure, Language language) => language switch
    {
        Language.Chinese => PeriodText.Print(figure.Period, language) + figure.Measure.Name.Chinese,
        Language.Russian => $"{Phrase.Capital(figure.Measure.Name.Russian)} ({PeriodText.Print(figure.Period, language)})",
    };
}
