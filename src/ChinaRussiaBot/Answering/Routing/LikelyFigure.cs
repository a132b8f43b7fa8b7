namespace ChinaRussiaBot.Answering.Routing;

/// <summary>No text answers, and a measure is near enough.</summary>
internal sealed class LikelyFigure(FigureRoute figures) : RoutingRule
{
    public override Route? Try(RoutedQuestion asked) =>
        asked.Figures >= Asked.Enough && !FigureRoute.CannotTell(asked) && (FigureRoute.IsAmount(asked) || asked.Figures >= Asked.Likely) ? figures.Of(asked) : null;
}
