using ChinaRussiaBot.Answering.Figures;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Answering.Routing;

/// <summary>The balance of all trade. Where exports and imports are not known apart the total is no answer: it is shown as what is known. Thread-safe.</summary>
internal sealed class Balances(FigureComposer figures)
{
    /// <summary>Null when nothing at all is known.</summary>
    public Route? Of(Question question)
    {
        // "Imports less exports in 2023": the total against the year before is no balance.
        question = question with { Intents = (question.Intents & ~(Intents.Difference | Intents.Compare)) | Intents.Balance };
        if (figures.Compose(question, figures.Wholes()) is not { Kind: RouteKind.Answered } route)
            return null;
        if (question.Periods.Periods.Count == 0 || route.Draft.Statements.Any(static statement => statement.Computed is not null))
            return route;
        return route with
        {
            Kind = RouteKind.NotKnown,
            Message = Phrase.Of(Wording.BalanceNotKnown, question.Language, PeriodText.During(question.Periods.Periods[0], question.Language)),
            Reason = UnknownReason.PeriodNotKnown,
        };
    }
}
