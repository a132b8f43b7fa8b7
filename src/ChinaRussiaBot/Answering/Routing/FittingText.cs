using ChinaRussiaBot.Answering.Passages;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Answering.Routing;

/// <summary>A text holds enough of the question, and speaks of its period.</summary>
internal sealed class FittingText(Composers composers) : RoutingRule
{
    public override Route? Try(RoutedQuestion asked)
    {
        if (asked.Fitting is not { } fitting)
            return null;
        Route route = PassageComposer.Compose(asked.Question, fitting);
        // "Why is it so little, and what was in 2019?": the reason may be told without the year.
        foreach (KnowledgeItem item in composers.Stated.OfPeriods(asked.Question, asked.Texts, route.Draft))
            PassageLines.Say(route.Draft, StatementRole.Point, item, asked.Question.Today);
        return route;
    }
}
