using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Answering.Figures;

/// <summary>Questions about figures that name more than a value: the greatest change, what sources disagree on, a goal, a unit's price. Thread-safe.</summary>
internal sealed class FigureSpecials(FigureShelf shelf, FigureCalculations calculations, Unit percent)
{
    private readonly GrowthExtremes growth = new(shelf, percent);
    private readonly FigureConflicts conflicts = new(shelf);
    private readonly UnitPrices prices = new(shelf);

    /// <summary>What one tonne or one car came to; false when that is not known.</summary>
    public bool SayUnitPrice(FigureQuery query, Period period) => prices.Say(query, period);

    /// <summary>Answers such a question that names no period; false when it is none.</summary>
    public bool SayWithoutPeriod(FigureQuery query)
    {
        if (GrowthExtremes.Asks(query.Question) && growth.Say(query, null))
            return true;
        if (query.Question.Asks(Intents.Conflict) && shelf.Yearly(query.Measures[0], query.Subjects) is { Count: > 0 } years && conflicts.Say(query, years[^1].Period))
            return true;
        return shelf.EveryPeriod(query.Measures[0], query.Subjects) is [{ } only] && SayAgainstBase(query, only.Period);
    }

    /// <summary>Answers such a question for one period; false when it is none.</summary>
    public bool SayOnePeriod(FigureQuery query, Period period) =>
        (period.Kind == PeriodKind.Years && GrowthExtremes.Asks(query.Question) && growth.Say(query, period))
        || (query.Question.Asks(Intents.Conflict) && conflicts.Say(query, period))
        || SayAgainstBase(query, period)
        || SayAgainstAgreed(query, period);

    /// <summary>"How much above the contract": what came of it in the year, set against what is so every year.</summary>
    private bool SayAgainstAgreed(FigureQuery query, Period period)
    {
        Measure measure = query.Measures[0];
        if (!query.Question.Asks(Intents.Difference | Intents.Times | Intents.Compare) || period.Kind != PeriodKind.Year
            || shelf.All(measure, query.Subjects).LastOrDefault(static figure => figure.Period.Kind == PeriodKind.Annual) is not { } agreed
            || shelf.Siblings(measure).Select(sibling => shelf.Pick(sibling, query.Subjects, period)).FirstOrDefault(static pick => pick is { IsPart: false }) is not { } actual)
            return false;
        if (!calculations.Against(query, actual.Main, agreed))
            return false;
        FigureLines.Row(query.Draft, actual.Main, withName: true);
        FigureLines.Row(query.Draft, agreed, withName: true);
        return true;
    }

    /// <summary>"How far above the goal": what came of it, set against it.</summary>
    private bool SayAgainstBase(FigureQuery query, Period period)
    {
        Measure goal = query.Measures[0];
        if (!query.Question.Asks(Intents.Difference | Intents.Times) || goal.Of is null || shelf.Base(goal) is not { } actual || actual.Aspect != goal.Aspect || actual.Unit != goal.Unit
            || shelf.Pick(goal, query.Subjects, period) is not { IsPart: false } aim || shelf.Pick(actual, query.Subjects, period) is not { IsPart: false } reached)
            return false;
        calculations.Between(query, [aim.Main, reached.Main], wanted: true);
        FigureLines.Row(query.Draft, aim.Main, withName: true);
        FigureLines.Row(query.Draft, reached.Main, withName: true);
        return true;
    }
}
