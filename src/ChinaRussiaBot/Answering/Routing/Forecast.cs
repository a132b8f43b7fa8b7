namespace ChinaRussiaBot.Answering.Routing;

/// <summary>What will be of a measure: not known, the newest figure is.</summary>
internal sealed class Forecast(Composers composers) : RoutingRule
{
    public override Route? Try(RoutedQuestion asked) =>
        asked.Question.WantsForecast && asked.Matches.Count > 0 && asked.Matches[0].Confidence >= Asked.Enough
            ? composers.Figures.Ahead(asked.Question, asked.Matches[0].Measure)
            : null;
}
