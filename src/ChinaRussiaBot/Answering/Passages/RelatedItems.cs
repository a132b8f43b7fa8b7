using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;
using ChinaRussiaBot.Search;

namespace ChinaRussiaBot.Answering.Passages;

/// <summary>Goes on about the items of the previous answer and their neighbours by topic: "and what is not included?". Thread-safe.</summary>
internal sealed class RelatedItems(ItemSearch search, KnowledgeBase knowledge)
{
    private const double LeastCoverage = 0.4;
    private const int MostStatements = 2;

    /// <summary>The related items that hold enough of the question; null when none does.</summary>
    public Route? Compose(Question question, IReadOnlyList<string> previous)
    {
        List<KnowledgeItem> items = [.. previous.Select(knowledge.Item).OfType<KnowledgeItem>()];
        HashSet<string> topics = [.. items.SelectMany(static item => item.About)];
        List<FoundItem> found = search.Find(question.Content, item =>
            items.Contains(item) ? 1.3 : item is PolicyPoint or Passage && item.About.Any(topics.Contains) ? 1 : 0);
        if (found.Count == 0 || found[0].Coverage < LeastCoverage)
            return null;
        Draft draft = new(question.Language);
        foreach (FoundItem item in found.Where(item => item.Score >= found[0].Score * 0.9).Take(MostStatements))
            PassageLines.Say(draft, draft.IsEmpty ? StatementRole.Lead : StatementRole.Point, item.Item, question.Today);
        return new Route(RouteKind.Answered, draft) { About = new([], [], [], null, question.Intents.ToString(), previous) };
    }
}
