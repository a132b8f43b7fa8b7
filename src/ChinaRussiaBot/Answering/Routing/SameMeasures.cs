namespace ChinaRussiaBot.Answering.Routing;

/// <summary>"And in 2021?", "in yuan?": the measures of the question before.</summary>
internal sealed class SameMeasures(Composers composers) : RoutingRule
{
    public override Route? Try(RoutedQuestion asked) => asked.Followed.Measures.Count == 0 ? null
        : asked.Followed.InAnotherUnit ? composers.Figures.InAnotherUnit(asked.Question, asked.Followed.Measures)
        : composers.Figures.Compose(asked.Question, asked.Followed.Measures);
}
