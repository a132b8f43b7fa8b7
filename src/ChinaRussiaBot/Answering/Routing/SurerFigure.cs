namespace ChinaRussiaBot.Answering.Routing;

/// <summary>A measure explains the question at least as well as any text.</summary>
internal sealed class SurerFigure(FigureRoute figures) : RoutingRule
{
    private const double NearlyAsSure = 0.25;
    private const double Lead = 0.15;

    public override Route? Try(RoutedQuestion asked)
    {
        bool surer = asked.Figures >= Asked.Firm && asked.Figures >= asked.Known - NearlyAsSure && asked.Explained >= asked.Known - Lead;
        // "How much beef did Russia deliver": the talks about beef share all its words, and tell no amount.
        surer |= asked.Figures >= Asked.Likely && asked.Question.Content.Any(static word => word.IsGoods) && FigureRoute.IsOnlyARule(asked, asked.Texts);
        return surer && !FigureRoute.CannotTell(asked) && (FigureRoute.IsAmount(asked) || asked.Known < Asked.Likely) && !(TextWanted.By(asked) && asked.Texts.Confidence >= Asked.Firm)
            ? figures.Of(asked)
            : null;
    }
}
