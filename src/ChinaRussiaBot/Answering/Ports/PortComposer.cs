using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Answering.Ports;

/// <summary>Answers questions about border crossings: cards, counterparts, status, and what else is asked of named ones. Thread-safe.</summary>
internal sealed class PortComposer(PortQuestionReader reader, PortShelf shelf, PortLists lists)
{
    private const int MostCards = 4;
    private const int MostBeside = 2;
    private const double Enough = 0.5;
    private const Intents OfState = Intents.Status | Intents.When | Intents.How | Intents.Latest;

    public PortReading Read(Question question) => reader.Read(question);

    /// <summary>Composes for what was read. <paramref name="counts"/> are measures that count ports, the nearest to the words first.</summary>
    public Route Compose(Question question, PortReading reading, IReadOnlyList<Measure> counts)
    {
        Draft draft = new(question.Language);
        PortSelection selection = reading.Selection;
        Conversation.Topic about = new(
            [], [.. question.Names.Select(static name => name.Id)], [.. selection.Ports.Take(MostCards).Select(static port => port.Id)],
            question.Periods.Periods.Count == 1 ? question.Periods.Periods[0].ToString() : null, (reading.Volume is null ? question.Intents : question.Intents | Intents.Volume).ToString(), []);
        Route answered = new(RouteKind.Answered, draft) { About = about };
        if (selection.Nowhere is { } nowhere)
            return NotKnown(draft, Phrase.Of(Wording.NoPortThere, question.Language, nowhere.Name[question.Language])) with { Reason = UnknownReason.SubjectNotKnown };
        if (!selection.ByName && counts.Count > 0 && lists.Count(question, counts, draft))
            return answered;
        if (selection.Ports.Count == 0)
            return NotKnown(draft, Wording.NothingFits[question.Language]) with { About = about };
        if (reading.Detail is { } told && (reading.Explained < Enough || (told.HoldsOwnWord && told.Saying.Volume is null && reading.Volume is not null)))
        {
            told.Saying.Say(draft, StatementRole.Lead);
            if (reading.Volume is null || PortVolumes.Compose(reading.Volume, selection.Ports, shelf, draft) is not null)
                PortLines.Card(draft, StatementRole.Point, told.Saying.Port);
            return answered;
        }

        if (reading.Explained < Enough)
        {
            foreach (Port port in selection.Ports.Take(selection.ByName ? 2 : 0))
                PortLines.Card(draft, StatementRole.Point, port);
            return NotKnown(draft, Wording.PortFigureNotKnown[question.Language]) with { About = about };
        }

        if (selection.ByName && reading.Volume is { } volume)
        {
            string? unknown = PortVolumes.Compose(volume, selection.Ports, shelf, draft);
            return unknown is null ? answered : reading.Detail is { } instead ? Instead(instead, answered) : NotKnown(draft, unknown) with { About = about };
        }

        if (selection.ByName && reading is { Volume: null, Detail: null } && CountsUnknown(question))
        {
            foreach (Port port in selection.Ports.Take(2))
                PortLines.Card(draft, StatementRole.Point, port);
            return NotKnown(draft, Wording.PortFigureNotKnown[question.Language]) with { About = about };
        }

        if (selection.ByName && selection.Ports.Count <= MostCards)
        {
            if (reading.Detail is { HoldsOwnWord: true } or { Saying.Volume: not null })
                reading.Detail.Saying.Say(draft, StatementRole.Lead);
            Named(question, selection, draft);
            Traits(question, selection, draft);
            Beside(question, selection, draft);
        }
        else
            PortLists.List(question, selection, draft);
        return answered;
    }

    /// <summary>Numbers of named crossings that differ: all of the asked time that <paramref name="quoted"/> finds among them, with what the knowledge says of the difference; null when they are not all known.</summary>
    public Route? Stated(Question question, Func<IEnumerable<double>, bool> quoted)
    {
        PortSelection selection = reader.Named(question);
        if (!selection.ByName)
            return null;
        foreach (Port port in selection.Ports)
        {
            List<PortFact> facts = [.. shelf.Facts(port).Where(fact => fact.Volume is not null && (question.Periods.Periods.Count == 0 || question.Periods.Periods.Any(period => period.Contains(fact.Period))))];
            if (!quoted(facts.Select(static fact => (double)fact.Value.Value)))
                continue;
            Draft draft = new(question.Language);
            foreach (PortFact fact in facts.Take(MostCards))
                PortLines.Volume(draft, draft.IsEmpty ? StatementRole.Lead : StatementRole.Row, port, fact.Volume!);
            PortLines.Remark(draft, port);
            return new Route(RouteKind.Answered, draft) { About = new Conversation.Topic([], [], [port.Id], question.Periods.Periods.Count == 1 ? question.Periods.Periods[0].ToString() : null, Intents.Volume.ToString(), []) };
        }

        return null;
    }

    /// <summary>"How many flights a week": a number, and nothing else, of what the card does not count.</summary>
    private static bool CountsUnknown(Question question) => PortWords.Has(question, "wants.number") && !PortWords.Has(question, "port")
        && !question.Asks(OfState | Intents.Counterpart | Intents.Where | Intents.Mode | Intents.Near | Intents.List | Intents.Which | Intents.Why | Intents.Compare)
        && !PortWords.Has(question, "crossing.counterpart") && !PortWords.Has(question, "crossing.event") && !PortWords.Has(question, "crossing.open");

    private static void Named(Question question, PortSelection selection, Draft draft)
    {
        bool fromRussia = question.Names.Any(name => selection.Ports.Any(port => port.CounterpartPlace == name && port.Place != name));
        bool opposite = question.Asks(Intents.Counterpart) || PortWords.Has(question, "crossing.counterpart");
        bool state = !question.Asks(Intents.Where | Intents.Mode)
            && (question.Asks(OfState) || PortWords.Has(question, "crossing.open") || PortWords.Details(question).Count > 0);
        foreach (Port port in selection.Ports)
        {
            StatementRole role = draft.IsEmpty ? StatementRole.Lead : StatementRole.Point;
            if (opposite && port.Region is not null)
                PortLines.Counterpart(draft, role, port, fromRussia);
            else if (state)
                PortLines.State(draft, role, port);
            else
                PortLines.Card(draft, role, port);
        }

        if (selection.Ports.Count > 2)
        {
            // "Opposite what, and is it open?": of each that was only set against the other side.
            if (opposite && state)
            {
                foreach (Port port in selection.Ports.Where(static port => port.Region is not null).Take(MostCards))
                    PortLines.State(draft, StatementRole.Note, port);
            }

            return;
        }

        foreach (Port port in selection.Ports)
        {
            if (opposite)
                PortLines.State(draft, StatementRole.Note, port);
            PortLines.Remark(draft, port);
        }
    }

    /// <summary>"What capacity, and when will it open?": the number beside the state.</summary>
    private void Traits(Question question, PortSelection selection, Draft draft)
    {
        PortVolumeAsk asked = PortVolumeAsk.Any(question);
        foreach (PortFact fact in asked.OfTraits(selection.Ports.SelectMany(shelf.Facts)).Where(static fact => fact.Volume is not null).Take(MostCards))
            PortLines.Volume(draft, StatementRole.Row, fact.Port, fact.Volume!);
    }

    /// <summary>"Since when, and how many a day?": the newest numbers of the asked kind beside the day.</summary>
    private void Beside(Question question, PortSelection selection, Draft draft)
    {
        PortVolumeAsk asked = PortVolumeAsk.Any(question);
        if (!question.Asks(Intents.When) || !(question.Asks(Intents.Value | Intents.Volume | Intents.Count) || PortWords.Has(question, "wants.number")) || !asked.NamesKind)
            return;
        List<PortFact> ofKind = [.. asked.OfKind(selection.Ports.SelectMany(shelf.Facts)).Where(static fact => fact.Volume is not null)];
        List<PortFact> ofPeriod = asked.OfPeriod(ofKind);
        foreach (PortFact fact in (ofPeriod.Count > 0 ? ofPeriod : ofKind).Where(fact => !draft.Figures.Any(shown => shown.Item == fact.Port && shown.Value == fact.Value)).Take(MostBeside))
            PortLines.Volume(draft, StatementRole.Row, fact.Port, fact.Volume!);
    }

    /// <summary>No number of the asked kind stands among the volumes, but a sentence tells it.</summary>
    private static Route Instead(PortDetail told, Route answered)
    {
        Draft draft = new(answered.Draft.Language);
        told.Saying.Say(draft, StatementRole.Lead);
        PortLines.Card(draft, StatementRole.Point, told.Saying.Port);
        return answered with { Draft = draft };
    }

    private static Route NotKnown(Draft draft, string message) =>
        new(RouteKind.NotKnown, draft) { Message = message, Reason = UnknownReason.NothingFits };
}
