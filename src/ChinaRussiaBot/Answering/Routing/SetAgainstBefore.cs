namespace ChinaRussiaBot.Answering.Routing;

/// <summary>Two things asked about one after the other are now to be set against each other.</summary>
internal sealed class SetAgainstBefore(Composers composers) : RoutingRule
{
    public override Route? Try(RoutedQuestion asked) =>
        asked.Followed.SetsAgainst ? composers.Reckoner.Of(asked.Question, asked.Followed.Measures) : null;
}
