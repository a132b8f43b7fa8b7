using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Answering.Routing;

/// <summary>What will be of a measure: not known, the newest figure is. When something is planned for a crossing its own text says.</summary>
internal sealed class Forecast(Composers composers) : RoutingRule
{
    public override Route? Try(RoutedQuestion asked) =>
        asked.Question.WantsForecast && asked.Matches.Count > 0 && asked.Matches[0].Confidence >= Asked.Enough && !IsOfPlan(asked.Question)
            ? composers.Figures.Ahead(asked.Question, asked.Matches[0].Measure)
            : null;

    private bool IsOfPlan(Question question) => question.Asks(Intents.When) && composers.Ports.Read(question).Meant;
}
