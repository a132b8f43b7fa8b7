using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Answering.Ports;

/// <summary>What number of a port a question asks for, and how well a known one fits.</summary>
internal sealed class PortVolumeAsk
{
    public const string Money = "crossing.money";

    private const string Capacity = "crossing.capacity";
    private const string Limit = "crossing.limit";
    private const string Record = "crossing.record";
    private const string Until = "crossing.until";
    private const string Total = "crossing.total";
    private const Intents OtherAspects = Intents.When | Intents.How | Intents.Why | Intents.Counterpart | Intents.Mode | Intents.Where;
    private const Intents Amounts = Intents.Value | Intents.Volume | Intents.Peak | Intents.Growth | Intents.Series | Intents.Difference | Intents.Average | Intents.Sum;

    /// <summary>What is counted.</summary>
    private static readonly string[] Kinds = ["crossing.freight", "crossing.passengers", "crossing.vehicles", Money];

    /// <summary>Numbers that are not traffic of a period: they answer only when they are asked for.</summary>
    private static readonly string[] Traits = [Capacity, Limit, Record, Total];

    private readonly HashSet<string> classes;
    private readonly HashSet<string> kinds;
    private readonly string[] traits;
    private readonly IReadOnlyList<string> words;
    private readonly IReadOnlyList<string> own;
    private readonly IReadOnlyList<Flow> flows;

    private PortVolumeAsk(Question question, HashSet<string> classes)
    {
        this.classes = classes;
        kinds = [.. Kinds.Where(classes.Contains)];
        traits = [.. Traits.Where(classes.Contains)];
        words = [.. question.Content.SelectMany(static word => word.Keys).Distinct()];
        own = [.. question.Content.Where(word => !word.IsFlow && word.Keys.Count == 1 && !char.IsAsciiDigit(word.Text[0])).Select(static word => word.Key)];
        flows = [.. question.Flows.Where(static flow => flow is Flow.Out or Flow.In)];
        Periods = question.Periods.Periods;
    }

    public IReadOnlyList<Period> Periods { get; }

    /// <summary>Whether a capacity is asked.</summary>
    public bool OfCapacity => traits.Contains(Capacity);

    /// <summary>Whether the question says what is counted.</summary>
    public bool NamesKind => kinds.Count > 0;

    /// <summary>Whatever number the question may mean: for questions that compute with numbers of named ports.</summary>
    public static PortVolumeAsk Any(Question question) => new(question, PortWords.Classes(question.Analyzed));

    /// <summary>The number asked for; null when the question asks for something else. "The number of passengers" is one where a port is named.</summary>
    public static PortVolumeAsk? Of(Question question, bool isNamed)
    {
        HashSet<string> classes = PortWords.Classes(question.Analyzed);
        // "Can goods pass now?": whether it works, not how much of them.
        bool asked = question.Asks(Intents.Volume) || (classes.Contains(Capacity) && !(question.Asks(Intents.Status) && !question.Asks(Amounts | Intents.Count) && !classes.Contains("wants.number"))) || classes.Contains(Limit) || classes.Contains(Record)
            || ((Kinds.Any(classes.Contains) || question.Flow is Flow.Out or Flow.In)
                && (question.Asks(isNamed ? Amounts | Intents.Count : Amounts) || question.Periods.Periods.Count > 0));
        asked |= isNamed && question is { Flow: Flow.None, Periods: { Periods.Count: > 0, Assumed: false } } && question.Content.All(word => WordForms.IsNumeral(word.Text) || word.Keys.Any(static key => key[0] is '#' or '@'));
        return asked && !question.Asks(OtherAspects) ? new PortVolumeAsk(question, classes) : null;
    }

    /// <summary>The facts of the asked kind, whatever their period; the nearest to the words first.</summary>
    public List<PortFact> OfKind(IEnumerable<PortFact> facts)
    {
        List<PortFact> fitting = WithoutFlow(facts);
        List<PortFact> directed = [.. fitting.Where(fact => flows.Count == 1 && fact.Classes.Contains(FlowClass(flows[0])))];
        return directed.Count > 0 ? directed : fitting;
    }

    /// <summary>Capacities, limits and records, when they are asked for.</summary>
    public List<PortFact> OfTraits(IEnumerable<PortFact> facts) => traits.Length == 0 ? [] : WithoutFlow(facts);

    /// <summary>The same, whichever way they go.</summary>
    public List<PortFact> WithoutFlow(IEnumerable<PortFact> facts)
    {
        List<PortFact> fitting = [.. facts.Where(Fits)];
        foreach (string trait in traits)
        {
            List<PortFact> own = [.. fitting.Where(fact => fact.Classes.Contains(trait))];
            if (own.Count > 0)
                fitting = own;
            else if (trait != Total)
                return [];
        }

        fitting = [.. fitting.Where(fact => !Array.Exists(Traits, trait => fact.Classes.Contains(trait) && !classes.Contains(trait)))];
        return [.. fitting.OrderByDescending(Nearness).ThenByDescending(static fact => fact.Period)];
    }

    /// <summary>Those of the asked period.</summary>
    public List<PortFact> OfPeriod(List<PortFact> facts)
    {
        if (Periods.Count == 0 || traits.Contains(Capacity) || traits.Contains(Limit))
            return facts;
        List<PortFact> exact = [.. facts.Where(fact => Periods.Any(fact.Period.SameDays))];
        if (exact.Count == 0)
            exact = [.. facts.Where(IsOfState)];
        // "In the New Year holidays of 2026": no period of the calendar, but the label says the same.
        return exact.Count > 0 ? exact : [.. facts.Where(fact => fact.Period.Kind == PeriodKind.Days && Periods.Any(fact.Period.Overlaps) && own.Any(fact.Keys.Contains))];
    }

    /// <summary>Those of a part of the asked period.</summary>
    public List<PortFact> OfPart(List<PortFact> facts) =>
        [.. facts.Where(fact => fact.Period.Kind != PeriodKind.Annual && Periods.Any(period => period.Contains(fact.Period)))];

    /// <summary>A state "as of June" for a question of January to June, a total whose end the question names.</summary>
    private bool IsOfState(PortFact fact) => Periods.Any(period => fact.Period.Kind == PeriodKind.AsOf
        ? period.Kind != PeriodKind.Year && period.Overlaps(fact.Period)
        : fact.Period.End == period.End && classes.Contains(Until) || fact.Classes.Contains(Total) && period.Start <= fact.Period.End && fact.Period.End <= period.End);

    private bool Fits(PortFact fact) => kinds.Count == 0 || kinds.Any(fact.Classes.Contains)
        || (traits.Length > 0 && traits.Any(fact.Classes.Contains) && (traits.Contains(Limit) || !Array.Exists(Kinds, fact.Classes.Contains)));

    private int Nearness(PortFact fact) =>
        words.Count(fact.Keys.Contains) - (flows.Count == 0 && fact.Classes.Contains(FlowClass(Flow.Out)) != fact.Classes.Contains(FlowClass(Flow.In)) ? 1 : 0);

    private static string FlowClass(Flow flow) => flow == Flow.Out ? "flow.out" : "flow.in";
}
