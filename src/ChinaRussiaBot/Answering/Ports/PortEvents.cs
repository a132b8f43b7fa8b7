using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Answering.Ports;

/// <summary>
/// Finds the crossings of which an event is told by what happened and when ("where was a bridge opened in 2022"): a sentence in either language that speaks
/// of the asked kind of event, of its subject and of the asked time. Thread-safe.
/// </summary>
internal sealed class PortEvents(KnowledgeBase knowledge, PortSayings sayings)
{
    private const string Mode = "mode.";
    private const string Opened = "crossing.event.open";
    private const string Built = "crossing.event.build";
    private const string Port = "port";

    private static readonly string[] Events = [Opened, Built, "crossing.event.resume", "crossing.event.close"];

    /// <summary>What the event may have happened to.</summary>
    private static readonly string[] Subjects =
    [
        "crossing.detail.bridge", "crossing.detail.season", "crossing.freight", "crossing.passengers", "mode.pontoon", "mode.rail", "mode.road", "mode.river", "mode.iceroad",
        "mode.cableway", "mode.hovercraft", Port,
    ];

    /// <summary>Whether an event at crossings is asked for by its time, and neither a crossing nor a number is named.</summary>
    public static bool AreAsked(Question question)
    {
        HashSet<string> asked = PortWords.Classes(question.Analyzed);
        return question is { Ports.Count: 0, Flow: Flow.None, Periods: { Periods.Count: > 0, Assumed: false } }
            && question.Asks(Intents.Where | Intents.Which | Intents.List)
            && !question.Asks(Intents.When | Intents.Value | Intents.Volume | Intents.Count | Intents.Why | Intents.Growth | Intents.Peak)
            && Array.Exists(Events, asked.Contains) && Array.Exists(Subjects, asked.Contains);
    }

    /// <summary>The crossings of which just that is told; empty when there are none.</summary>
    public IReadOnlyList<Port> Of(Question question) => Found(question, timely: true);

    /// <summary>Those of which it is told of another time.</summary>
    public IReadOnlyList<Port> AtAnotherTime(Question question) => Found(question, timely: false);

    private List<Port> Found(Question question, bool timely)
    {
        HashSet<string> asked = PortWords.Classes(question.Analyzed);
        HashSet<string> events = [.. Events.Where(asked.Contains)];
        bool opened = asked.Contains(Opened) || asked.Contains(Built);
        if (opened && !timely)
            events.UnionWith([Opened, Built]);
        string[] subjects = [.. Subjects.Where(subject => subject != Port && asked.Contains(subject))];
        List<ContentWord> strange = [.. PortWords.Strange(question, knowledge).Where(static word => !word.IsWeak)];
        List<Port> Telling() => [.. knowledge.Ports.Where(port => Lies(port, question) && Sayings(port).Any(saying => saying.Volume is null && events.Overlaps(saying.Classes)
            && Array.TrueForAll(subjects, subject => saying.Classes.Contains(subject) || Goes(port, subject))
            && strange.TrueForAll(word => word.Keys.Any(saying.Keys.Contains))
            && (!timely || Speaks(saying, question))))];
        List<Port> telling = Telling();
        // What was built that year was opened that year, as far as is told.
        return telling.Count == 0 && opened && (events.Add(Opened) | events.Add(Built)) ? Telling() : telling;
    }

    private IEnumerable<PortSaying> Sayings(Port port) => sayings.Of(port, Language.Chinese).Concat(sayings.Of(port, Language.Russian));

    private static bool Goes(Port port, string subject) =>
        subject.StartsWith(Mode, StringComparison.Ordinal) && port.Modes.Any(mode => string.Equals(mode.ToString(), subject[Mode.Length..], StringComparison.OrdinalIgnoreCase));

    private static bool Speaks(PortSaying saying, Question question) =>
        question.Periods.Periods.Any(period => saying.Periods.Any(told => told.Kind != PeriodKind.Annual && period.Contains(told)));

    /// <summary>In the province, region or town that is named; a river is that of many.</summary>
    private static bool Lies(Port port, Question question) => question.Names.Where(PortAreas.IsPlace)
        .All(place => place.Kind is NameKind.River or NameKind.Macroregion || port.Province == place || port.Region == place || port.Place == place || port.CounterpartPlace == place);
}
