using ChinaRussiaBot.Answering.Passages;

namespace ChinaRussiaBot.Answering.Routing;

/// <summary>A text holds enough of the question, and speaks of its period.</summary>
internal sealed class FittingText : RoutingRule
{
    public override Route? Try(RoutedQuestion asked) => asked.Fitting is { } fitting ? PassageComposer.Compose(asked.Question, fitting) : null;
}
