using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Answering.Routing;

/// <summary>A balance of nothing in particular is that of all trade.</summary>
internal sealed class BareBalance(Composers composers) : RoutingRule
{
    public override Route? Try(RoutedQuestion asked) =>
        asked.Matches.Count == 0 && asked.Question.Asks(Intents.Balance) && asked.Question.Content.All(static word => word.IsFlow)
            ? composers.Figures.Compose(asked.Question, composers.Figures.Wholes())
            : null;
}
