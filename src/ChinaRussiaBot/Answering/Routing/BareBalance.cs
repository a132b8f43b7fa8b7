using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Answering.Routing;

/// <summary>A balance of nothing in particular is that of all trade.</summary>
internal sealed class BareBalance(Balances balances) : RoutingRule
{
    public override Route? Try(RoutedQuestion asked) =>
        asked.Matches.Count == 0 && asked.Question.Asks(Intents.Balance) && asked.Question.Content.All(static word => word.IsFlow)
            ? balances.Of(asked.Question)
            : null;
}
