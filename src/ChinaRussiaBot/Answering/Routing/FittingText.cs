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
        return route.About is { Measures.Count: 0 } about && asked.Figures >= Asked.Firm && FigureRoute.IsAmount(asked) && asked.Question.Periods is { Periods: [var period], Assumed: false }
            // "And in 2015?": the text told it of one year, the measure knows others.
            ? route with { About = about with { Measures = [asked.Matches[0].Measure.Id], Period = period.ToString() } }
            : route;
    }
}
