using System.Collections.Frozen;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Answering.Passages;

/// <summary>From whom to whom go the amounts that an item states: how much oil Russia sells is no answer to how much China sells. Thread-safe.</summary>
internal sealed class FigureDirections(KnowledgeBase knowledge)
{
    private const double OtherWay = 0.5;

    private readonly FrozenDictionary<KnowledgeItem, Direction> directions = knowledge.Figures
        .SelectMany(static figure => figure.Passage is { } passage ? (IEnumerable<(KnowledgeItem Item, Direction Direction)>)[(figure, figure.Measure.Direction), (passage, figure.Measure.Direction)] : [(figure, figure.Measure.Direction)])
        .GroupBy(static stated => stated.Item)
        .Where(static group => group.Select(static stated => stated.Direction).Distinct().Count() == 1 && group.First().Direction != Direction.Both)
        .ToFrozenDictionary(static group => group.Key, static group => group.First().Direction);

    /// <summary>What the item weighs for a question: less when what it states goes the other way.</summary>
    public double Factor(KnowledgeItem item, Question question) => IsOtherWay(item, question) ? OtherWay : 1;

    /// <summary>Whether an amount is asked that goes from one country to the other, and the item states one that goes back.</summary>
    public bool IsOtherWay(KnowledgeItem item, Question question) =>
        question is { Flow: Flow.Out or Flow.In, Direction: { } asked } && question.OtherDirection is null && !question.Asks(Intents.Problem | Intents.Recommend | Intents.Why | Intents.How | Intents.Balance | Intents.Compare | Intents.Rank | Intents.Share)
        && question.Countries.DistinctBy(static mention => mention.Country).Count() > 1 && question.Countries.Any(mention => mention.Role is CountryRole.From || (question.Flow == Flow.Out && mention.Role is CountryRole.Actor or CountryRole.To))
        && directions.TryGetValue(item, out Direction stated) && stated != asked;
}
