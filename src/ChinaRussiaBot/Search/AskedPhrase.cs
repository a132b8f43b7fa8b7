using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Search;

/// <summary>One way of asking for one item.</summary>
/// <param name="Item">What is asked for.</param>
/// <param name="Question">The phrasing, read as a question.</param>
/// <param name="Weight">What all its words weigh.</param>
internal sealed record AskedPhrase(KnowledgeItem Item, Question Question, double Weight)
{
    private const double OtherKind = 0.9;
    private const double OtherSubject = 0.6;
    private const Intents Kinds = Intents.When | Intents.Where | Intents.Why | Intents.Define | Intents.Problem | Intents.Recommend | Intents.Status
        | Intents.Counterpart | Intents.Peak | Intents.Low | Intents.Growth | Intents.Share | Intents.Rank | Intents.Balance;

    /// <summary>1 when both want the same kind of answer about the same countries, direction and time; less when they do not.</summary>
    public double Agreement(Question asked)
    {
        double agreement = (asked.Intents & Kinds) == (Question.Intents & Kinds) ? 1 : OtherKind;
        if (IsOtherWay(asked) || IsOtherTime(asked))
            agreement *= OtherSubject;
        return agreement;
    }

    private bool IsOtherWay(Question asked)
    {
        if (asked.Countries.Count == 0 || Question.Countries.Count == 0)
            return false;
        if (asked.Countries.All(mention => Question.Countries.All(own => own.Country != mention.Country)))
            return true;
        return (asked.Direction ?? Travel(asked)) is { } direction && (Question.Direction ?? Travel(Question)) is { } other && direction != other;
    }

    private bool IsOtherTime(Question asked) =>
        asked.Periods is { Assumed: false, Periods.Count: > 0 } && Question.Periods.Periods.Count > 0
        && !asked.Periods.Periods.Any(period => Question.Periods.Periods.Any(own => own.Start <= period.End && period.Start <= own.End));

    /// <summary>Where the countries stand when nothing is said to move: who goes to whom.</summary>
    private static Direction? Travel(Question question) =>
        question.Countries.Count == 2 && question.Flow == Flow.None ? DirectionReader.Read(Flow.Travel, question.Countries) : null;
}
