namespace ChinaRussiaBot.Answering.Routing;

/// <summary>The measure is named whole and its figure for just that period is known: whatever else is said, this is what is asked.</summary>
internal sealed class ExactFigure(Composers composers, FigureRoute figures) : RoutingRule
{
    public override Route? Try(RoutedQuestion asked) =>
        asked.Figures >= Asked.Firm && !TextWanted.By(asked) && !asked.Question.Asks(Asked.Text) && asked.Matches[0].Recall >= Asked.Whole
            && composers.Choice.KnowsExactly(asked.Question, asked.Matches[0].Measure)
            ? figures.Of(asked)
            : null;
}
