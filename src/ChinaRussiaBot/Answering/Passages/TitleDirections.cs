using System.Collections.Frozen;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Answering.Passages;

/// <summary>From whom to whom a rule is, as its title says: the visa regime for Russians is not the one for Chinese. Thread-safe.</summary>
internal sealed class TitleDirections
{
    private const double OtherWay = 0.6;

    private readonly FrozenDictionary<string, Direction> directions;

    public TitleDirections(KnowledgeBase knowledge, TextAnalyzer analyzer)
    {
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
        (question.Flow == Flow.Travel ? question.Direction : question.Flow == Flow.None ? DirectionReader.Read(Flow.Travel, question.Countries) : null) is { } asked
        && directions.TryGetValue(item.Id, out Direction said) && said != asked ? OtherWay : 1;
}
