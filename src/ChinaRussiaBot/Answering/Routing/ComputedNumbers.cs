namespace ChinaRussiaBot.Answering.Routing;

/// <summary>Prices per unit, and numbers computed from two or more known ones.</summary>
internal sealed class ComputedNumbers(Composers composers) : RoutingRule
{
    public override Route? Try(RoutedQuestion asked) => composers.Prices.Try(asked.Question) ?? composers.Reckoner.Try(asked.Question);
}
