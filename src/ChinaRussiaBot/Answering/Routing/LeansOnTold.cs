namespace ChinaRussiaBot.Answering.Routing;

/// <summary>"And how far from the border?": a few words that lean on the texts just told, or on those like them.</summary>
internal sealed class LeansOnTold(Composers composers) : RoutingRule
{
    public override Route? Try(RoutedQuestion asked) => asked.Conversation.About is { Items.Count: > 0, Measures.Count: 0, Ports.Count: 0 } told
        ? composers.Related.Lean(asked.Question, told.Items, asked.Texts) ?? composers.Related.Beside(asked.Question, told.Items, asked.Texts)
        : null;
}
