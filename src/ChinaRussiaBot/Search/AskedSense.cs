using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Search;

/// <summary>What a question wants beside its words: the kind of answer, whose, which way, of what time. All that is kept of a phrasing once it is read.</summary>
/// <param name="Kinds">Kinds of answer.</param>
/// <param name="Countries">The countries it names.</param>
/// <param name="Direction">Which way; null when that is not said.</param>
/// <param name="Times">The stretches of time that it names.</param>
/// <param name="Assumed">Whether they are only assumed.</param>
internal sealed record AskedSense(Intents Kinds, IReadOnlyList<Country> Countries, Direction? Direction, IReadOnlyList<AskedSense.Days> Times, bool Assumed)
{
    private const double OtherKind = 0.9;
    private const double OtherSubject = 0.6;
    private const Intents AllKinds = Intents.When | Intents.Where | Intents.Why | Intents.Define | Intents.Problem | Intents.Recommend | Intents.Status
        | Intents.Counterpart | Intents.Peak | Intents.Low | Intents.Growth | Intents.Share | Intents.Rank | Intents.Balance;

    public static AskedSense Of(Question question) => new(
        question.Intents & AllKinds,
        [.. question.Countries.Select(static mention => mention.Country)],
        question.Direction ?? Travel(question),
        [.. question.Periods.Periods.Select(static period => new Days(period.Start, period.End))],
        question.Periods.Assumed);

    /// <summary>1 when a question wants the same kind of answer about the same countries, direction and time; less when it does not.</summary>
    public double Agreement(AskedSense asked)
    {
        double agreement = asked.Kinds == Kinds ? 1 : OtherKind;
        if (IsOtherWay(asked) || IsOtherTime(asked))
            agreement *= OtherSubject;
        return agreement;
    }

    private bool IsOtherWay(AskedSense asked)
    {
        if (asked.Countries.Count == 0 || Countries.Count == 0)
            return false;
        if (!asked.Countries.Any(Countries.Contains))
            return true;
        return asked.Direction is { } one && Direction is { } other && one != other;
    }

    private bool IsOtherTime(AskedSense asked) =>
        !asked.Assumed && asked.Times.Count > 0 && Times.Count > 0
        && !asked.Times.Any(time => Times.Any(own => own.First <= time.Last && time.First <= own.Last));

    /// <summary>Where the countries stand when nothing is said to move: who goes to whom.</summary>
    private static Direction? Travel(Question question) =>
        question.Countries.Count == 2 && question.Flow == Flow.None ? DirectionReader.Read(Flow.Travel, question.Countries) : null;

    /// <summary>From one day to another, both included.</summary>
    internal readonly record struct Days(DateOnly First, DateOnly Last);
}
