using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;
using ChinaRussiaBot.Search;

namespace ChinaRussiaBot.Answering.Passages;

/// <summary>Answers from texts: problems, recommendations, reasons, rules, facts without a measure. Thread-safe.</summary>
internal sealed class PassageComposer(ItemSearch search, KnowledgeBase knowledge, TitleDirections directions)
{
    private const int MostStatements = 7;
    private const double NearTheBest = 0.72;
    private const double OfTheTheme = 0.6;
    private const double OfTheWhole = 0.9;
    private const double Doubt = 0.55;
    private const double TooLittle = 0.4;
    private const double AsGood = 0.97;

    /// <summary>Items that answer, the best first, with the part of the question that the best one holds.</summary>
    public PassageFind Find(Question question)
    {
        List<FoundItem> found = search.Find(question.Content, item => Fit(item, question) * directions.Factor(item, question), out double[] weights);
        if (Overview(question) is { Count: > 0 } overview)
            return new PassageFind(overview, OfTheWhole) { Weights = weights };
        if (found.Count == 0)
            return new PassageFind([], 0) { Weights = weights };
        return new PassageFind(found, Confidence(found, question)) { Weights = weights };
    }

    /// <summary>What was found, left to the items that speak of the asked period; null when they do not answer.</summary>
    public PassageFind? Within(Question question, PassageFind find)
    {
        if (question.Periods.Periods.Count == 0 || question.Periods.Assumed)
            return find;
        List<FoundItem> fitting = [.. find.Items.Where(item => question.Periods.Periods.All(period => PeriodOf.Speaks(item.Item, period)))];
        return fitting.Count == 0 ? null : new PassageFind(fitting, Confidence(fitting, question));
    }

    /// <summary>How much of the question the best item holds; less when it says something else or another kind of thing.</summary>
    private double Confidence(List<FoundItem> found, Question question)
    {
        FoundItem best = found[0];
        bool vague = question.Content.All(static word => word.IsFlow || word.Text.Length == 1) && !question.Asks(Intents.Problem | Intents.Recommend | Intents.Why | Intents.How);
        if (vague)
            return best.Coverage * TooLittle;
        bool other = best.Missing.Any(IsDecisive) || IsOfTheOtherCountry(best, question);
        bool told = found.TakeWhile(item => item.Score >= best.Score * AsGood).Any(item => WantedAnswer.IsIn(item.Item, question));
        return best.Coverage * (other ? Doubt : 1) * (told ? 1 : TooLittle);
    }

    private static bool IsOfTheOtherCountry(FoundItem item, Question question)
    {
        if (question.Countries.Count == 0 || item.Countries.Count != 1)
            return false;
        Country only = item.Countries.First();
        return question.Countries.All(mention => mention.Country != only);
    }

    /// <summary>
    /// "What are the problems?", "what is proposed?" about nothing in particular: the passages of that kind in the order of their
    /// document, where overviews stand first.
    /// </summary>
    private List<FoundItem> Overview(Question question)
    {
        PassageKind? kind = question.Asks(Intents.Recommend) ? PassageKind.Recommendation : question.Asks(Intents.Problem) ? PassageKind.Problem : null;
        bool ofTheField = question.Countries.Count > 0 || question.Flow != Flow.None || question.Analyzed.Spans.Any(static span => span.Term.Id == "text");
        bool particular = question.Names.Any(static name => name.Kind != NameKind.Topic) || question.Ports.Count > 0 || question.Periods.Periods.Count > 0;
        if (kind is null || particular || !ofTheField || !question.Content.All(IsGeneral))
            return [];
        return [.. knowledge.Passages.Where(passage => passage.Kind == kind).Take(MostStatements).Select(static passage => new FoundItem(passage, 1, 1, []))];
    }

    private bool IsGeneral(ContentWord word) =>
        (word.IsFlow || word.IsWeak || WordForms.IsVerbLike(word.Text)) && word.Keys.All(key => !key.StartsWith('#') || search.IsCommon(key));

    /// <summary>Composes from what was found; a refusal with the nearest items when it does not hold enough of the question.</summary>
    public static Route Compose(Question question, PassageFind find)
    {
        Draft draft = new(question.Language);
        double best = find.Items[0].Score;
        bool many = question.Asks(Intents.List | Intents.Recommend | Intents.Problem | Intents.Why | Intents.Which | Intents.How);
        List<FoundItem> chosen = [.. find.Items
            .Where(item => item.Score >= best * (many ? OfTheTheme : NearTheBest) && item.Coverage >= find.Items[0].Coverage * NearTheBest)
            .Take(many ? MostStatements : 3)];
        StatementRole role = StatementRole.Lead;
        foreach (FoundItem item in chosen)
        {
            PassageLines.Say(draft, role, item.Item, question.Today);
            role = StatementRole.Point;
        }

        return new Route(RouteKind.Answered, draft) { About = About(question, chosen), Confidence = find.Confidence };
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

        if (char.IsAsciiDigit(word.Text[0]))
            return true;
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
