using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;
using ChinaRussiaBot.Search;

namespace ChinaRussiaBot.Answering.Passages;

/// <summary>
/// What a text says where a measure has no figure ("in 2019 the flow was negative"): only passages that speak of the asked period and
/// of the same direction. Thread-safe.
/// </summary>
internal sealed class StatedElsewhere(TextAnalyzer analyzer)
{
    private const double Sure = 0.85;
    private const double PartOfIt = 0.35;

    /// <summary>The passages that state it, the best first; null when none does.</summary>
    public PassageFind? Find(Question question, PassageFind texts)
    {
        if (question.Periods.Periods.Count == 0 || question.Content.All(static word => word.IsFlow || word.IsWeak))
            return null;
        List<FoundItem> stating = [.. texts.Items.Where(item => item.Item is Passage && item.Coverage >= Sure && Agrees(item.Item, question)
            && question.Periods.Periods.All(period => PeriodOf.Speaks(item.Item, period, question.Today)))];
        return stating.Count == 0 ? null : new PassageFind(stating, stating[0].Coverage);
    }

    /// <summary>Passages that state what was in those asked years of which the answer does not speak yet; none where one period is asked, or a range.</summary>
    public IEnumerable<KnowledgeItem> OfPeriods(Question question, PassageFind texts, Draft told)
    {
        if (question.Periods.Periods.Count < 2 || question.Periods.Assumed || question.Content.All(static word => word.IsWeak))
            yield break;
        List<KnowledgeItem> said = [.. told.Statements.SelectMany(static statement => statement.Items).Distinct()];
        foreach (Period period in question.Periods.Periods)
        {
            if (said.Exists(item => PeriodOf.Speaks(item, period, question.Today) && Agrees(item, question)))
                continue;
            FoundItem? stating = texts.Items.FirstOrDefault(item => item.Item is Passage && item.Coverage >= PartOfIt && Agrees(item.Item, question) && PeriodOf.Speaks(item.Item, period, question.Today));
            if (stating is null)
                continue;
            said.Add(stating.Item);
            yield return stating.Item;
        }
    }

    private bool Agrees(KnowledgeItem item, Question question)
    {
        if (question.Direction is not { } asked || item.Quote(question.Language) is not { } text)
            return question.Direction is null;
        return DirectionReader.Read(question.Flow, CountryReader.Read(analyzer.Analyze(text))) is not { } said || said == asked;
    }
}
