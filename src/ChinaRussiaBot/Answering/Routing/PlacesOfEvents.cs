using ChinaRussiaBot.Answering.Ports;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Answering.Routing;

/// <summary>"Where was a bridge opened in 2022": the crossings of which that is told; where it is told of another year only, that is said.</summary>
internal sealed class PlacesOfEvents(Composers composers) : RoutingRule
{
    private const int MostCards = 4;
    private const int MostNearby = 2;

    public override Route? Try(RoutedQuestion asked)
    {
        Question question = asked.Question;
        if (!PortEvents.AreAsked(question))
            return null;
        if (composers.Events.Of(question) is { Count: > 0 } ports)
            return new Route(RouteKind.Answered, Told(question, ports)) { About = About(question, ports) };
        if (!question.Asks(Intents.Where) || composers.Events.AtAnotherTime(question) is not { Count: > 0 } others)
            return null;
        Language language = question.Language;
        return new Route(RouteKind.NotKnown, Told(question, [.. others.Take(MostNearby)]))
        {
            Message = Wording.NothingFits[language] + (language == Language.Chinese ? "" : " ") + Wording.Nearby[language],
            Reason = UnknownReason.PeriodNotKnown,
        };
    }

    private static Draft Told(Question question, IReadOnlyList<Port> ports)
    {
        Draft draft = new(question.Language);
        foreach (Port port in ports)
        {
            if (ports.Count <= MostCards)
                PortLines.Card(draft, draft.IsEmpty ? StatementRole.Lead : StatementRole.Point, port);
            else
                PortLines.State(draft, draft.IsEmpty ? StatementRole.Lead : StatementRole.Point, port);
        }

        return draft;
    }

    private static Conversation.Topic About(Question question, IReadOnlyList<Port> ports) => new(
        [], [.. question.Names.Select(static name => name.Id)], [.. ports.Take(MostCards).Select(static port => port.Id)],
        question.Periods.Periods.Count == 1 ? question.Periods.Periods[0].ToString() : null, question.Intents.ToString(), []);
}
