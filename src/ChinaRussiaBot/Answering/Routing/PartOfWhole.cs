using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Answering.Routing;

/// <summary>"What part of the trade were exports", and nothing else is said.</summary>
internal sealed class PartOfWhole(Composers composers) : RoutingRule
{
    public override Route? Try(RoutedQuestion asked) =>
        asked.Question.Content.All(static word => word.IsFlow || word.IsWeak || WordForms.IsVerbLike(word.Text)) ? Of(composers, asked) : null;

    /// <summary>Both named, and a share asked; null when it cannot be computed.</summary>
    public static Route? Of(Composers composers, RoutedQuestion asked) =>
        asked.Question.Flows.Contains(Flow.Trade) && (asked.Question.Flows.Contains(Flow.Out) || asked.Question.Flows.Contains(Flow.In)) && asked.Question.Asks(Intents.Share | Intents.Percent)
            ? composers.Figures.Share(asked.Question, [.. asked.Matches.Select(static match => match.Measure)])
            : null;
}
