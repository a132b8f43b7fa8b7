using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;
using ChinaRussiaBot.Search;

namespace ChinaRussiaBot.Answering.Ports;

/// <summary>Tells whether a question is about border crossings, about which, and whether they explain all it says. Thread-safe.</summary>
internal sealed class PortQuestionReader(KnowledgeBase knowledge, PortFilter filter, PortShelf shelf, PortTexts texts)
{
    private const Intents PortIntents = Intents.Counterpart | Intents.Status | Intents.Mode | Intents.Where | Intents.Volume | Intents.Near;
    private const double Whole = 0.999;
    private const double Enough = 0.5;
    private const int MostNamed = 4;
    private const string Bridge = "crossing.detail.bridge";

    private static readonly string[] PortClasses = ["crossing.counterpart", "crossing.event", "crossing.open", "crossing.closed", "built"];

    /// <summary>The crossings that are named, by their own names or those of their towns.</summary>
    public PortSelection Named(Question question) => filter.Select(question);

    public PortReading Read(Question question)
    {
        List<string> details = PortWords.Details(question);
        PortSelection selection = OfOnlyOne(question, OfBridge(question, filter.Select(question), details));
        PortVolumeAsk? volume = PortVolumeAsk.Of(question, selection.ByName);
        bool mentioned = (selection.ByName && (details.Contains(Bridge) || PortWords.GoesThrough(question))) || question.MeansPorts || PortFilter.Mentions(question)
            || (selection.Filtered && question.Countries.Count > 0 && PortWords.Modes(question).Exists(static mode => mode is TransportMode.Rail or TransportMode.Road) && question.Names.Any(PortAreas.IsPlace))
            || (PortWords.Has(question, "crossing.point") && (PortWords.Modes(question).Count > 0 || question.Names.Any(PortAreas.IsPlace)));
        List<ContentWord> strange = PortWords.Strange(question, knowledge);
        ContentWord? counted = CountedThing.In(question);
        bool countsOther = counted is not null && strange.Exists(word => word.Start == counted.Start);
        bool namesUnknown = strange.Exists(word => !texts.Search.Knows(word) && NamesCrossing(question, word));
        // Where the crossing is named, a word that no text knows is a way of speaking: what is known is told.
        if (selection.ByName || selection.Filtered)
            strange.RemoveAll(word => !word.IsForeign && !texts.Search.Knows(word));
        bool bare = strange.Count == 0 && question is { Intents: Intents.None, Flow: Flow.None, Periods.Periods.Count: 0 };
        bool meant = mentioned || (filter.HasPort(question) && (bare || question.Asks(PortIntents) || volume is not null || details.Count > 0
            || AsksOfAPeriod(question, strange) || PortWords.Modes(question).Count > 0 || Array.Exists(PortClasses, name => PortWords.Has(question, name))));
        if (!meant)
            return new PortReading(selection, volume, false, false, 0, []);
        if (volume is null)
            selection = OfGreatest(question, OfDetails(selection, details));
        double explained = details.Count > 0 && !details.TrueForAll(detail => selection.Ports.Any(port => shelf.Tells(port, detail)))
            ? 0
            : Explain(strange, ref selection);
        if (explained < Enough && mentioned && selection.ByName && IsOnlyAWord(question, strange, volume) && details.TrueForAll(detail => selection.Ports.Any(port => shelf.Tells(port, detail))))
            explained = 1;
        PortReading reading = new(selection, volume, meant, mentioned, explained, strange) { NamesUnknown = namesUnknown };
        return selection.ByName && selection.Ports.Count <= MostNamed ? reading with { Detail = texts.Details.Best(question, reading) } : reading;
    }

    /// <summary>Where the crossing is named and something is asked that every crossing has, one odd word is a way of asking: what is known is told.</summary>
    private static bool IsOnlyAWord(Question question, List<ContentWord> strange, PortVolumeAsk? volume) =>
        strange.Count <= 1 && !strange.Exists(static word => word.IsForeign || word.IsGoods || word.Keys.Any(static key => key[0] is '#' or '@'))
        && (volume is not null || question.Asks(Intents.Counterpart | Intents.Status | Intents.Where | Intents.Mode)
            || (question.Asks(Intents.When) && PortWords.Has(question, "crossing.event")));

    /// <summary>"Grodekovo, January to May 2025, how much": nothing but a crossing's town and a time.</summary>
    private static bool AsksOfAPeriod(Question question, List<ContentWord> strange) => strange.Count == 0 && question is { Flow: Flow.None, Periods: { Periods.Count: > 0, Assumed: false } }
        && question.Content.All(word => WordForms.IsNumeral(word.Text) || word.Keys.Any(static key => key[0] is '#' or '@'));

    /// <summary>"The bridge in the Jewish Autonomous Region": the only port of the area that has one is as good as named.</summary>
    private PortSelection OfBridge(Question question, PortSelection selection, List<string> details)
    {
        if (selection.ByName || !selection.Filtered || !details.Contains(Bridge) || !question.Names.Any(PortAreas.IsPlace))
            return selection;
        List<Port> bridges = [.. selection.Ports.Where(port => port.Established && shelf.Tells(port, Bridge) && !port.Modes.Contains(TransportMode.Pontoon))];
        return bridges.Count == 1 ? selection with { Ports = bridges, ByName = true } : selection;
    }

    /// <summary>"The railway crossing of Jilin, how much in 2024": the only one of its kind in an area is as good as named where a number is asked.</summary>
    private static PortSelection OfOnlyOne(Question question, PortSelection selection) =>
        !selection.ByName && selection.Filtered && selection.Ports.Count == 1 && PortWords.Modes(question).Count > 0 && question.Names.Any(PortAreas.IsPlace) && PortVolumeAsk.Of(question, isNamed: true) is not null
            ? selection with { ByName = true }
            : selection;

    /// <summary>洛古河口岸, "переход Достык": the name of a crossing that is none of those known here.</summary>
    private static bool NamesCrossing(Question question, ContentWord word) => question.Analyzed.Spans.Any(span => span.Term is { Kind: TermKind.Class, Id: "port" }
        && (span.Start == word.Start + word.Text.Length || (span.End < word.Start && question.Analyzed.Text[span.End..word.Start].All(static between => between is ' ' or '"' or '«') && IsCapital(question, word))));

    private static bool IsCapital(Question question, ContentWord word)
    {
        int at = question.Text.IndexOf(word.Text, StringComparison.OrdinalIgnoreCase);
        return at > 0 && char.IsUpper(question.Text[at]);
    }

    /// <summary>Only ports whose texts speak of what is asked (hours, seasons, goods), when any do.</summary>
    private PortSelection OfDetails(PortSelection selection, List<string> details)
    {
        List<Port> telling = [.. selection.Ports.Where(port => details.TrueForAll(detail => shelf.Tells(port, detail)))];
        return details.Count == 0 || telling.Count == 0 ? selection : selection with { Ports = telling, Filtered = true };
    }

    /// <summary>"The largest crossing": those that a source calls so. Traffic is never compared, its periods differ.</summary>
    private PortSelection OfGreatest(Question question, PortSelection selection)
    {
        if (selection.ByName || !question.Asks(Intents.Peak))
            return selection;
        IEnumerable<Port> greatest = selection.Ports.Where(port => port.Counted && shelf.Tells(port, "intent.peak") && port.State == PortState.Working)
            .OrderByDescending(port => shelf.Facts(port).Max(static fact => fact.Volume?.Value.Unit.Dimension == Dimension.Mass ? fact.Volume.Value.Value : 0));
        return selection with { Ports = [.. greatest.Take(1)], Filtered = true };
    }

    /// <summary>How much of the strange words the ports' own texts hold; in a list they choose those that hold them all.</summary>
    private double Explain(List<ContentWord> strange, ref PortSelection selection)
    {
        if (strange.Count == 0)
            return 1;
        HashSet<KnowledgeItem> known = [.. selection.Ports, .. selection.Ports.SelectMany(shelf.Facts).Select(static fact => fact.Item)];
        List<FoundItem> found = texts.Search.Find(strange, item => known.Contains(item) ? 1 : 0);
        if (found.Count == 0)
            return 0;
        double best = found.Max(static item => item.Coverage);
        if (!selection.ByName && best >= Whole)
        {
            HashSet<KnowledgeItem> holding = [.. found.Where(static item => item.Coverage >= Whole).Select(static item => item.Item)];
            selection = selection with { Ports = [.. selection.Ports.Where(holding.Contains)], Filtered = true };
        }

        return best;
    }
}
