using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Search;

/// <summary>What a question wants beside its words: the kind of answer, whose, which way, of what time. All that is kept of a phrasing once it is read.</summary>
internal sealed class AskedSense
{
    private const double OtherKind = 0.9;
    private const double OtherSubject = 0.6;
    private const Intents Kinds = Intents.When | Intents.Where | Intents.Why | Intents.Define | Intents.Problem | Intents.Recommend | Intents.Status
        | Intents.Counterpart | Intents.Peak | Intents.Low | Intents.Growth | Intents.Share | Intents.Rank | Intents.Balance;

    private readonly Intents kinds;
    private readonly Country[] countries;
    private readonly Direction? direction;
    private readonly Period[] periods;
    private readonly bool assumed;

    public AskedSense(Question question)
    {
        kinds = question.Intents & Kinds;
        countries = [.. question.Countries.Select(static mention => mention.Country)];
        direction = question.Direction ?? Travel(question);
        periods = [.. question.Periods.Periods];
        assumed = question.Periods.Assumed;
    }

    /// <summary>1 when a question wants the same kind of answer about the same countries, direction and time; less when it does not.</summary>
    public double Agreement(AskedSense asked)
    {
        double agreement = asked.kinds == kinds ? 1 : OtherKind;
        if (IsOtherWay(asked) || IsOtherTime(asked))
            agreement *= OtherSubject;
        return agreement;
    }

    private bool IsOtherWay(AskedSense asked)
    {
        if (asked.countries.Length == 0 || countries.Length == 0)
            return false;
        if (!Array.Exists(asked.countries, country => Array.IndexOf(countries, country) >= 0))
            return true;
        return asked.direction is { } one && direction is { } other && one != other;
    }

    private bool IsOtherTime(AskedSense asked) =>
        !asked.assumed && asked.periods.Length > 0 && periods.Length > 0
        && !Array.Exists(asked.periods, period => Array.Exists(periods, own => own.Start <= period.End && period.Start <= own.End));

    /// <summary>Where the countries stand when nothing is said to move: who goes to whom.</summary>
    private static Direction? Travel(Question question) =>
        question.Countries.Count == 2 && question.Flow == Flow.None ? DirectionReader.Read(Flow.Travel, question.Countries) : null;
}
