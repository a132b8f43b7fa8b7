namespace ChinaRussiaBot.Answering.Routing;

/// <summary>A short question that nothing answers by itself may ask on about the items just cited, or their neighbours by topic.</summary>
internal sealed class GoesOn(Composers composers) : RoutingRule
{
    private const int MostWords = 4;

    public override Route? Try(RoutedQuestion asked) =>
        asked.Conversation.About is { Items.Count: > 0, Measures.Count: 0, Ports.Count: 0 } about && asked.Question.Content.Count <= MostWords && !asked.Question.WantsPrice
            ? composers.Related.Compose(asked.Question, about.Items)
            : null;
}
