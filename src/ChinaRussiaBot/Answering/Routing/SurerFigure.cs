namespace ChinaRussiaBot.Answering.Routing;

/// <summary>A measure explains the question at least as well as any text.</summary>
internal sealed class SurerFigure(FigureRoute figures) : RoutingRule
{
    private const double NearlyAsSure = 0.25;
    private const double Lead = 0.15;

    public override Route? Try(RoutedQuestion asked)
    {
        bool surer = asked.Figures >= Asked.Firm && asked.Figures >= asked.Known - NearlyAsSure && asked.Explained >= asked.Known - Lead;
        return surer && !FigureRoute.CannotTell(asked) && (FigureRoute.IsAmount(asked) || asked.Known < Asked.Likely) && !(TextWanted.By(asked) && asked.Texts.Confidence >= Asked.Firm)
            ? figures.Of(asked)
            : null;
    }
}
