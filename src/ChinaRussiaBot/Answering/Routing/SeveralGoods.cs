using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Answering.Routing;

/// <summary>"For how much did they sell fish and oil": two or more goods, and nothing to compute with them. Each has its own number.</summary>
internal sealed class SeveralGoods(Composers composers) : RoutingRule
{
    private const Intents Otherwise = Asked.What & ~(Intents.Which | Intents.List);

    public override Route? Try(RoutedQuestion asked)
    {
        Question question = asked.Question;
        bool amounts = question.Asks(Intents.Value | Intents.Each | Intents.Count | Intents.Volume | Intents.Extent) || question.Dimensions.Count > 0 || question.Periods.Periods.Count > 0;
        return amounts && !question.Asks(Otherwise | Asked.Reckoned | Intents.Peak | Intents.Low | Intents.Series) && !question.AsksForThings && !question.WantsPrice
            && question.Content.All(word => word.IsGoods || word.IsFlow || word.IsWeak || WordForms.IsVerbLike(word.Text) || WordForms.IsNumeral(word.Text) || IsPartOfFlow(word, question))
            ? composers.Reckoner.Each(question)
            : null;
    }

    /// <summary>"Deliver to China" may be the name of a topic: with its flow word it says no more than that.</summary>
    private static bool IsPartOfFlow(ContentWord word, Question question) =>
        question.Content.Any(flow => flow.IsFlow && flow.Keys.Any(key => key[0] == '#' && word.Keys.Contains(key)));
}
