using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Answering.Routing;

/// <summary>"How much less was it in 2025 than in 2023", "what was bought less what was sold": where no other subject is named, of all trade.</summary>
internal sealed class ComparedTrade(Composers composers, Balances balances) : RoutingRule
{
    public override Route? Try(RoutedQuestion asked)
    {
        Question question = asked.Question;
        bool bare = question.Ports.Count == 0 && !question.Asks(Asked.Text | Intents.Rank | Intents.List | Intents.Peak | Intents.Low) && question.Flow is not (Flow.Invest or Flow.Travel)
            && question.Names.All(static name => name.Kind is NameKind.Currency or NameKind.Topic)
            && question.Content.Count(static word => !IsFiller(word)) <= (question.Asks(Intents.Balance) ? 1 : 0) && question.Content.All(static word => IsFiller(word) || IsPlain(word));
        if (!bare || question.WantsForecast || question.WantsPrice || question.Periods.Periods.Count == 0)
            return null;
        bool bothWays = question.Flows.Contains(Flow.Out) && question.Flows.Contains(Flow.In);
        if ((bothWays || question.Asks(Intents.Balance)) && question.Asks(Intents.Difference | Intents.Compare | Intents.Balance) && !question.Asks(Intents.Growth | Intents.Share | Intents.Times))
            return balances.Of(question);
        bool unnamed = question.Flow is Flow.None or Flow.Trade && question.Content.All(static word => word.IsFlow || !word.IsWeak);
        return unnamed && question.Periods.Periods.Count > 1 && (question.Periods.Periods.Count > 2 || question.Asks(Intents.Difference | Intents.Growth | Intents.Times | Intents.Sum | Intents.Compare | Intents.Average)) ? Composed(question) : null;
    }

    private static bool IsFiller(ContentWord word) =>
        word.IsFlow || word.IsWeak || WordForms.IsVerbLike(word.Text) || WordForms.IsShort(word.Text) || WordForms.IsNumeral(word.Text);

    /// <summary>"For a memorandum: the surplus in 2016": beside a balance one word that is no name is a way of asking.</summary>
    private static bool IsPlain(ContentWord word) => !word.IsForeign && !word.IsGoods && word.Keys.All(static key => key[0] is not ('#' or '@'));

    /// <summary>Of all trade; null when that is not known.</summary>
    private Route? Composed(Question question) =>
        composers.Figures.Compose(question, composers.Figures.Wholes()) is { Kind: RouteKind.Answered } route ? route : null;
}
