using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Answering.Figures;

/// <summary>Which of the measures that fit a question's words are asked: those that have figures for it. Thread-safe.</summary>
internal sealed class MeasureChoice(FigureShelf shelf)
{
    /// <summary>Of measures that fit equally well, those that have a figure for the asked period; else of those that fit nearly as well.</summary>
    public IReadOnlyList<Measure> Knowing(Question question, IReadOnlyList<Measure> measures, IReadOnlyList<Measure> others)
    {
        if (question.Periods.Periods.Count == 0)
            return measures;
        string[] subjects = [.. question.Names.Select(static name => name.Id), .. question.Ports];
        foreach (bool whole in (bool[])[true, false])
        {
            foreach (IReadOnlyList<Measure> candidates in (IReadOnlyList<Measure>[])[measures, [.. measures.SelectMany(shelf.Siblings)], others])
            {
                List<Measure> knowing = [.. candidates.Where(measure => question.Periods.Periods
                    .Any(period => Knows(question, measure, subjects, period, whole)))];
                if (knowing.Count > 0)
                    return candidates == measures ? knowing : knowing[..1];
            }
        }

        return measures;
    }

    /// <summary>The parts of a whole, when each is asked for; the measures themselves otherwise.</summary>
    public IReadOnlyList<Measure> Each(Question question, IReadOnlyList<Measure> measures) =>
        question.Asks(Intents.Each) && question.Periods.Periods.Count < 2 && measures.Count > 0 && shelf.Parts(measures[0]) is { Count: > 0 } parts ? parts : measures;

    private bool Knows(Question question, Measure measure, IReadOnlyCollection<string> subjects, Period period, bool whole) =>
        (shelf.Pick(measure, subjects, period) is { } pick && (!whole || !pick.IsPart))
        || (question.Asks(Intents.Growth | Intents.Difference) && shelf.Derived(measure, Aspect.Growth) is { } growth
            && shelf.Pick(growth, subjects, period) is { IsPart: false });
}
