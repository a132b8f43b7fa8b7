using System.Collections.Frozen;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Answering.Passages;

/// <summary>From whom to whom a rule is, as its title says: the visa regime for Russians is not the one for Chinese. Thread-safe.</summary>
internal sealed class TitleDirections
{
    private const double OtherWay = 0.6;

    private readonly FrozenDictionary<string, Direction> directions;
    private readonly IReadOnlyList<PolicyPoint> policies;

    public TitleDirections(KnowledgeBase knowledge, TextAnalyzer analyzer)
    {
        policies = knowledge.Policies;
        Dictionary<string, Direction> said = new(StringComparer.Ordinal);
        foreach (PolicyPoint policy in knowledge.Policies)
        {
            AnalyzedText title = analyzer.Analyze(policy.Title.Russian);
            if (title.Spans.Any(static span => span.Term.Id == "flow.travel") && DirectionReader.Read(Flow.Travel, CountryReader.Read(title)) is { } direction)
                said[policy.Id] = direction;
        }

        directions = said.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>What the item weighs for a question: less when people travel the other way by its title.</summary>
    public double Factor(KnowledgeItem item, Question question) =>
        Asked(question) is { } asked && directions.TryGetValue(item.Id, out Direction said) && said != asked ? OtherWay : 1;

    /// <summary>"And for the Chinese?": in place of rules by which people travel the other way those that stand for the asked one; the items themselves when there are none.</summary>
    public IReadOnlyList<KnowledgeItem> Turned(IReadOnlyList<KnowledgeItem> items, Question question)
    {
        if (Asked(question) is not { } asked || !items.Any(item => directions.TryGetValue(item.Id, out Direction said) && said != asked))
            return items;
        List<KnowledgeItem> turned = For(items, asked);
        return turned.Count > 0 ? turned : items;
    }

    /// <summary>"And the other way round?": the rules for those who travel the other way; empty when there are none.</summary>
    public List<KnowledgeItem> TurnedRound(IReadOnlyList<KnowledgeItem> items) => items.FirstOrDefault(item => directions.ContainsKey(item.Id)) is not { } first ? []
        : For(items, directions[first.Id] == Direction.ChinaToRussia ? Direction.RussiaToChina : Direction.ChinaToRussia);

    private List<KnowledgeItem> For(IReadOnlyList<KnowledgeItem> items, Direction asked)
    {
        HashSet<string> topics = [.. items.Where(item => directions.ContainsKey(item.Id)).SelectMany(static item => item.About.Take(1))];
        return [.. policies.Where(policy => directions.TryGetValue(policy.Id, out Direction said) && said == asked && policy.About.Take(1).Any(topics.Contains))];
    }

    private static Direction? Asked(Question question) =>
        question.Flow == Flow.Travel ? question.Direction : question.Flow == Flow.None ? DirectionReader.Read(Flow.Travel, question.Countries) : null;
}
