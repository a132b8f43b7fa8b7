using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Answering.Figures;

/// <summary>Which of the measures that fit a question's words are asked: those that have figures for it. Thread-safe.</summary>
internal sealed class MeasureChoice(FigureShelf shelf)
{
    private const int YearsBack = 3;

    /// <summary>Of measures that fit equally well, those that have a figure for the asked period; else of those that fit nearly as well.</summary>
    public IReadOnlyList<Measure> Knowing(Question question, IReadOnlyList<Measure> measures, IReadOnlyList<Measure> others)
    {
        if (question.Periods.Periods.Count == 0)
            return measures;
        string[] subjects = [.. question.Names.Select(static name => name.Id), .. question.Ports];
        // A part of the period for what is asked says more than the whole of it for something near.
        IReadOnlyList<Measure> siblings = [.. measures.SelectMany(shelf.Siblings)];
        foreach ((IReadOnlyList<Measure> candidates, bool whole) in ((IReadOnlyList<Measure>, bool)[])[(measures, true), (siblings, true), (measures, false), (others, true), (siblings, false), (others, false)])
        {
            List<Measure> knowing = [.. candidates.Where(measure => question.Periods.Periods
                .Any(period => Knows(question, measure, subjects, period, whole)))];
            if (knowing.Count > 0)
                return candidates == measures ? knowing : knowing[..1];
        }

        return measures;
    }

    /// <summary>"In the third quarter", no year said: of the newest year in which a measure knows that part; the question itself where none does.</summary>
    public Question OfKnownYear(Question question, IEnumerable<Measure> measures)
    {
        if (!question.Periods.IsOfAnyYear || question.Periods.Periods is not [var period] || period.Start.Year < question.Today.Year - 1)
            return question;
        string[] subjects = [.. question.Names.Select(static name => name.Id), .. question.Ports];
        foreach (Measure measure in measures)
        {
            for (int back = 0; back <= YearsBack; back++)
            {
                if (Knows(question, measure, subjects, period.Shift(-back), whole: true))
                    return question with { Periods = question.Periods with { Periods = [period.Shift(-back)] } };
            }
        }

        return question;
    }

    /// <summary>Whether the measure has a figure for each asked period, and for the whole of it.</summary>
    public bool KnowsExactly(Question question, Measure measure) => question.Periods.Periods is { Count: > 0 } periods
        && periods.All(period => period.Kind != PeriodKind.Years && !IsOfAnother(question, measure, period) && Knows(question, measure, [.. question.Names.Select(static name => name.Id), .. question.Ports], period, whole: true));

    /// <summary>The same, and of a place that the question names: what is known of another crossing is no answer.</summary>
    public bool KnowsOfNamed(Question question, Measure measure)
    {
        string[] subjects = [.. question.Names.Select(static name => name.Id), .. question.Ports];
        return KnowsExactly(question, measure) && question.Periods.Periods.All(period => shelf.Pick(measure, subjects, period) is { } pick
            && (pick.Main.Subject is { } subject ? subjects.Contains(subject) : question.Names.Any(name => name.Kind is NameKind.City && measure.About.Contains(name.Id))));
    }

    /// <summary>A crossing's number, where no crossing is named.</summary>
    private bool IsOfAnother(Question question, Measure measure, Period period) => shelf.Pick(measure, [.. question.Names.Select(static name => name.Id), .. question.Ports], period) is { Main.Subject: { } subject }
        && measure.About.Count == 0 && !question.Ports.Contains(subject) && question.Names.All(name => name.Id != subject);

    /// <summary>The parts of a whole, when each is asked for; the measures themselves otherwise.</summary>
    public IReadOnlyList<Measure> Each(Question question, IReadOnlyList<Measure> measures) =>
        question.Asks(Intents.Each) && question.Periods.Periods.Count < 2 && measures.Count > 0 && shelf.Parts(measures[0]) is { Count: > 0 } parts ? parts : measures;

    private bool Knows(Question question, Measure measure, IReadOnlyCollection<string> subjects, Period period, bool whole) =>
        (shelf.Pick(measure, subjects, period) is { } pick && (!whole || !pick.IsPart))
        || (question.Asks(Intents.Growth | Intents.Difference) && shelf.Derived(measure, Aspect.Growth) is { } growth
            && shelf.Pick(growth, subjects, period) is { IsPart: false });
}
