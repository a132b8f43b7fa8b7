using ChinaRussiaBot.Answering.Figures;
using ChinaRussiaBot.Answering.Ports;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Answering.Reckoning;

/// <summary>
/// Computes with numbers of several things that a question names: goods, crossings, places. What cannot be combined stands side by side.
/// One measure over several periods is the business of <see cref="FigureComposer"/>. Thread-safe.
/// </summary>
internal sealed class Reckoner(GoodsOperands goods, SubjectOperands subjects, PortOperands ports, ComputedLines lines)
{
    /// <summary>A route when the operands are known; null when the question is none of this kind or they are not.</summary>
    public Route? Try(Question question)
    {
        return ReckonedWords.Of(question) is { } kind && (subjects.Of(question, kind) ?? ports.Of(question, kind) ?? goods.Of(question, kind)) is { } set
            ? Compose(question, kind, set)
            : null;
    }

    /// <summary>The same of two measures that were asked about one after the other; null when the operands are not known.</summary>
    public Route? Of(Question question, IReadOnlyList<Measure> measures) =>
        ReckonedWords.Of(question) is { } kind && goods.Pick(measures, question) is { } set ? Compose(question, kind, set) : null;

    /// <summary>The number of each of two or more goods, with nothing computed; null when one of them is not known.</summary>
    public Route? Each(Question question)
    {
        if (question.WantsForecast || question.OtherCountries.Any() || goods.Of(question, Reckoned.Difference) is not { } set || !set.Operands.All(operand => FigureComposer.MayBePart(question, operand.Period, set.Whole)))
            return null;
        Draft draft = new(question.Language);
        if (set.Whole is { } whole)
            draft.Say(StatementRole.Lead, Phrase.Of(Wording.PartOfPeriod, draft.Language, PeriodText.Print(whole, draft.Language)), set.Operands.Where(operand => !operand.Period.SameDays(whole)).Select(static operand => operand.Item));
        foreach (Figure figure in set.Operands.Select(static operand => operand.Item).OfType<Figure>())
            FigureLines.Full(draft, draft.IsEmpty ? StatementRole.Lead : StatementRole.Point, new FigurePick(figure, [], false));
        return new Route(RouteKind.Answered, draft) { About = About(question, set) };
    }

    private static Conversation.Topic About(Question question, OperandSet set) => new(
        set.Measures,
        [.. question.Names.Select(static name => name.Id)],
        set.Ports,
        question.Periods.Periods.Count == 1 ? question.Periods.Periods[0].ToString() : null,
        question.Intents.ToString(),
        []);

    private Route? Compose(Question question, Reckoned kind, OperandSet set)
    {
        if (kind is Reckoned.Difference && set.Operands.Count > 2)
            return question.Asks(Intents.Compare | Intents.Peak) && IsOfOneUnit(set) && !set.IsApart ? Ordered(question, set) : null;
        // "The share of A, B and the rest": of things named together beside others no two make a part and its whole.
        if ((kind is not Reckoned.Sum && set.Operands.Count > 2) || (kind == Reckoned.Share && question.Names.Count > set.Operands.Count && !IsOfOneUnit(set)))
            return null;
        Draft draft = new(question.Language);
        if (set.IsApart || !Compute(draft, set.Operands, kind))
            draft.Say(StatementRole.Lead, Wording.NotComparable[draft.Language], set.Operands.Select(static operand => operand.Item));
        else if (set.Operands.Any(operand => operand.Volume is not null && operand.Source.Id != set.Operands[0].Source.Id))
            draft.Say(StatementRole.Note, Wording.SourcesDiffer[draft.Language], set.Operands.Select(static operand => operand.Item));
        if (set.Whole is { } whole)
            draft.Say(StatementRole.Point, Phrase.Of(Wording.PartOfPeriod, draft.Language, PeriodText.Print(whole, draft.Language)), set.Operands.Select(static operand => operand.Item));
        foreach (Operand operand in set.Operands)
            Row(draft, operand);
        return new Route(RouteKind.Answered, draft) { About = About(question, set) };
    }

    /// <summary>"What was there most of, of the three": all of them, the greatest first.</summary>
    private static Route Ordered(Question question, OperandSet set)
    {
        Draft draft = new(question.Language);
        foreach (Operand operand in set.Operands.OrderByDescending(static operand => operand.Value.Value))
            Row(draft, operand);
        return new Route(RouteKind.Answered, draft) { About = About(question, set) };
    }

    private static bool IsOfOneUnit(OperandSet set) => set.Operands.All(operand => operand.Value.Unit == set.Operands[0].Value.Unit);

    private bool Compute(Draft draft, IReadOnlyList<Operand> operands, Reckoned kind) => kind switch
    {
        Reckoned.Share => lines.Share(draft, operands[0], operands[1]),
        Reckoned.Times => ComputedLines.Times(draft, operands[0], operands[1]),
        Reckoned.Sum => operands.All(operand => Arithmetic.IsAsLong(operand.Period, operands[0].Period)) && ComputedLines.Total(draft, operands, mean: false),
        Reckoned.Difference => lines.Difference(draft, operands[0], operands[1]),
    };

    private static void Row(Draft draft, Operand operand)
    {
        if (operand is { Item: Port port, Volume: { } volume })
            PortLines.Volume(draft, StatementRole.Row, port, volume);
        else if (operand is { Item: Figure figure, IsDated: true })
        {
            draft.Say(StatementRole.Row, FigureLines.Sentence(figure, draft.Language), figure);
            draft.Show(figure);
        }
        else if (operand.Item is Figure plain)
        {
            FigureLines.Row(draft, plain, withName: true);
            FigureLines.Notes(draft, plain);
        }
    }
}
