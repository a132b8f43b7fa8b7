using System.Globalization;
using ChinaRussiaBot.Answering.Figures;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Answering.Ports;

/// <summary>Answers questions about border crossings: cards, lists, counterparts, status, volumes. Thread-safe.</summary>
internal sealed class PortComposer(PortFilter filter, FigureShelf shelf, Search.ItemSearch search, KnowledgeBase knowledge)
{
    private const int MostCards = 4;

    /// <summary>Composes for the selected ports. <paramref name="counts"/> are measures that count ports, when the question asks how many.</summary>
    public Route Compose(Question question, PortSelection selection, IReadOnlyList<Measure> counts)
    {
        Draft draft = new(question.Language);
        Conversation.Topic about = new(
            [], [.. question.Names.Select(static name => name.Id)], [.. selection.Ports.Take(MostCards).Select(static port => port.Id)],
            null, question.Intents.ToString(), []);
        if (selection.Ports.Count == 0 || !selection.AreaKnown)
            return new Route(RouteKind.NotKnown, draft) { Message = Wording.NothingFits[question.Language], Reason = UnknownReason.SubjectNotKnown };
        if (Unexplained(question, selection))
        {
            foreach (Port port in selection.Ports.Take(selection.ByName ? 2 : 0))
                PortLines.Card(draft, StatementRole.Point, port);
            return new Route(RouteKind.NotKnown, draft) { Message = Wording.PortFigureNotKnown[question.Language], Reason = UnknownReason.NothingFits, About = about };
        }

        if (selection.ByName && !(question.Asks(Intents.List | Intents.Count) && selection.Ports.Count > MostCards))
            Named(question, selection, draft);
        else
            Listed(question, selection, counts, draft);
        return new Route(RouteKind.Answered, draft) { About = about };
    }

    private void Named(Question question, PortSelection selection, Draft draft)
    {
        bool fromRussia = question.Names.Any(name => selection.Ports.Any(port => port.CounterpartPlace == name && port.Place != name));
        StatementRole role = StatementRole.Lead;
        foreach (Port port in selection.Ports.Take(MostCards))
        {
            if (question.Asks(Intents.Counterpart))
                PortLines.Counterpart(draft, role, port, fromRussia);
            if (question.Asks(Intents.Volume) || (question.Asks(Intents.Value) && PortFilter.Has(question, "use.freight")))
            {
                PortLines.Volumes(draft, port);
                Figures(draft, port);
            }

            PortLines.Card(draft, draft.IsEmpty ? StatementRole.Lead : StatementRole.Point, port);
            if (!question.Asks(Intents.Volume | Intents.Counterpart | Intents.Status | Intents.Mode | Intents.Where) && selection.Ports.Count == 1)
                PortLines.Volumes(draft, port);
            role = StatementRole.Point;
        }

        foreach (Port port in selection.Ports.Skip(MostCards))
            PortLines.Row(draft, port);
    }

    private void Listed(Question question, PortSelection selection, IReadOnlyList<Measure> counts, Draft draft)
    {
        List<Port> counted = [.. selection.Ports.Where(static port => port.Counted && port.Established)];
        List<Port> others = [.. selection.Ports.Except(counted)];
        if (question.Asks(Intents.Count | Intents.Value) || !selection.Filtered)
        {
            foreach (Measure measure in counts)
            {
                foreach (Figure figure in shelf.All(measure, []).Reverse())
                    FigureLines.Full(draft, draft.IsEmpty ? StatementRole.Lead : StatementRole.Point, new FigurePick(figure, [], false));
            }
        }

        IEnumerable<Port> lead = counted.Count > 0 ? counted : others;
        draft.Say(
            draft.IsEmpty ? StatementRole.Lead : StatementRole.Point,
            Phrase.Of(Wording.PortList, question.Language, lead.Count().ToString(CultureInfo.InvariantCulture)),
            lead);
        foreach (Port port in counted.Concat(others))
            PortLines.Row(draft, port);
        if (question.Asks(Intents.Status) || selection.Ports.Count <= 2)
        {
            foreach (Port port in selection.Ports.Take(MostCards))
                PortLines.Card(draft, StatementRole.Point, port);
        }
    }

    private void Figures(Draft draft, Port port)
    {
        foreach (Figure figure in knowledge.Figures.Where(figure => figure.Subject == port.Id))
            FigureLines.Row(draft, figure, withName: true);
    }

    /// <summary>Words that neither the ports' names and places nor their texts hold: then something else is asked about them.</summary>
    private bool Unexplained(Question question, PortSelection selection)
    {
        List<ContentWord> strange = [.. question.Content.Where(word => !word.IsFlow && !IsPortWord(word, question))];
        if (strange.Count == 0)
            return false;
        HashSet<Port> ports = [.. selection.Ports];
        List<Search.FoundItem> found = search.Find(strange, item => item is Port port && ports.Contains(port) ? 1 : 0);
        double total = strange.Sum(search.WeightOf);
        return found.Count == 0 || found[0].Coverage * total < total * 0.5;
    }

    private bool IsPortWord(ContentWord word, Question question)
    {
        foreach (string key in word.Keys)
        {
            if (key.StartsWith('@') || (key.StartsWith('#') && knowledge.Name(key[1..]) is { } name
                && (name.Kind is not (NameKind.Goods or NameKind.Country or NameKind.Organisation))))
                return true;
        }

        _ = filter;
        return question.Analyzed.Spans.Any(span => span.Term.Kind == TermKind.Class && !span.Term.Id.StartsWith("flow", StringComparison.Ordinal)
            && span.Start <= word.Start && word.Start < span.End);
    }
}
