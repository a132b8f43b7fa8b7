using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;
using ChinaRussiaBot.Search;

namespace ChinaRussiaBot.Answering.Passages;

/// <summary>Answers from texts: problems, recommendations, reasons, rules, facts without a measure. Thread-safe.</summary>
internal sealed class PassageComposer(ItemSearch search, KnowledgeBase knowledge)
{
    private const int MostStatements = 7;
    private const double NearTheBest = 0.72;

    /// <summary>Items that answer, the best first, with the part of the question that the best one holds.</summary>
    public PassageFind Find(Question question)
    {
        List<FoundItem> found = search.Find(question.Content, item => Fit(item, question));
        if (found.Count == 0)
            return new PassageFind([], 0);
        FoundItem best = found[0];
        bool strange = best.Missing.Any(IsDecisive);
        bool vague = question.Content.All(static word => word.IsFlow) && !question.Asks(Intents.Problem | Intents.Recommend | Intents.Why | Intents.How);
        return new PassageFind(found, strange || vague ? best.Coverage * 0.4 : best.Coverage);
    }

    /// <summary>Composes from what was found; a refusal with the nearest items when it does not hold enough of the question.</summary>
    public static Route Compose(Question question, PassageFind find)
    {
        Draft draft = new(question.Language);
        double best = find.Items[0].Score;
        bool many = question.Asks(Intents.List | Intents.Recommend | Intents.Problem | Intents.Why | Intents.Which | Intents.How);
        List<FoundItem> chosen = [.. find.Items
            .Where(item => item.Score >= best * NearTheBest && item.Coverage >= find.Items[0].Coverage * 0.8)
            .Take(many ? MostStatements : 3)];
        StatementRole role = StatementRole.Lead;
        foreach (FoundItem item in chosen)
        {
            PassageLines.Say(draft, role, item.Item, question.Today);
            role = StatementRole.Point;
        }

        return new Route(RouteKind.Answered, draft) { About = About(question, chosen) };
    }

    /// <summary>Kinds of items that suit the intent count more; ports and figures have composers of their own.</summary>
    private static double Fit(KnowledgeItem item, Question question) => item switch
    {
        Passage { Kind: PassageKind.Problem } => question.Asks(Intents.Problem) ? 1.6 : question.Asks(Intents.Recommend) ? 0.6 : 1,
        Passage { Kind: PassageKind.Recommendation } => question.Asks(Intents.Recommend) ? 1.6 : question.Asks(Intents.How | Intents.Which) ? 1.2 : question.Asks(Intents.Problem) ? 0.6 : 1,
        Passage { Kind: PassageKind.Reason } => question.Asks(Intents.Why) ? 1.6 : 1,
        Passage => question.Asks(Intents.Problem | Intents.Recommend) ? 0.8 : 1,
        PolicyPoint => question.Asks(Intents.Problem | Intents.Recommend) ? 0.8 : 1,
        Figure { Passage: null } => 0.7,
        _ => 0,
    };

    /// <summary>A place, a country, goods or a word that nothing knows: without it the item answers another question.</summary>
    private bool IsDecisive(ContentWord word)
    {
        foreach (string key in word.Keys)
        {
            if (key.StartsWith('#') && knowledge.Name(key[1..]) is { Kind: not NameKind.Topic })
                return true;
        }

        return !word.IsFlow && !word.IsWeak && !WordForms.IsVerbLike(word.Text) && !WordForms.IsShort(word.Text) && !search.Knows(word);
    }

    private static Conversation.Topic About(Question question, List<FoundItem> chosen) => new(
        [],
        [.. question.Names.Select(static name => name.Id)],
        [],
        null,
        question.Intents.ToString(),
        [.. chosen.Select(static item => item.Item.Id)]);
}
