using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Answering;

/// <summary>"Where is that from?": names the sources of the previous answer. Thread-safe.</summary>
internal sealed class PreviousSources(KnowledgeBase knowledge)
{
    private const int MostNamed = 2;

    /// <summary>A route when the question asks for the source and names no subject of its own; null otherwise.</summary>
    public Route? Try(Question question, Conversation conversation)
    {
        if (!question.Asks(Intents.Source) || question.Content.Any(static word => !word.IsFlow && !word.IsWeak) || question.Names.Count > 0)
            return null;
        Language language = question.Language;
        Draft draft = new(language);
        List<KnowledgeItem> items = [.. (conversation.About?.Items ?? []).Select(knowledge.Item).OfType<KnowledgeItem>()];
        if (items.Count == 0)
            return new Route(RouteKind.NotKnown, draft) { Message = Wording.NoPrevious[language], Reason = UnknownReason.NothingFits };
        draft.Say(StatementRole.Lead, Wording.SourcesAre[language], items);
        foreach (KnowledgeItem item in items)
        {
            foreach (Source source in item.Sources)
                draft.Say(StatementRole.Row, Describe(source, item, language), item);
        }

        return new Route(RouteKind.Answered, draft) { About = conversation.About };
    }

    /// <summary>"…, by whose data?": an answer to a question that asks for the source as well names it.</summary>
    /// <remarks>"Its place among the sources of gas" is no such question.</remarks>
    public static void Name(Question question, Route route)
    {
        if (!question.Asks(Intents.Source) || route.Kind != RouteKind.Answered || question.Asks(Intents.Conflict | Intents.Rank))
            return;
        foreach (KnowledgeItem item in route.Draft.Statements.SelectMany(static statement => statement.Items).Distinct().Take(MostNamed).ToList())
            route.Draft.Say(StatementRole.Row, Describe(item.Sources[0], item, route.Draft.Language), item);
    }

    private static string Describe(Source source, KnowledgeItem item, Language language)
    {
        List<string> parts = [source.Publisher[language], language == Language.Chinese ? $"《{source.Title}》" : $"«{source.Title}»"];
        if (item.Section is not null && item.Section[language] != source.Title)
            parts.Add(item.Section[language]);
        if ((item as Passage ?? (item as Figure)?.Passage)?.Origin is { } origin)
            parts.Add(origin.Publisher[language]);
        if (source.Date is { } date)
            parts.Add(PeriodText.Date(date, language));
        return string.Join(language == Language.Chinese ? "，" : ", ", parts);
    }
}
