using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;
using ChinaRussiaBot.Search;

namespace ChinaRussiaBot.Answering.Passages;

/// <summary>Answers from texts: problems, recommendations, reasons, rules, facts without a measure. Thread-safe.</summary>
internal sealed class PassageComposer(ItemSearch search, KnowledgeBase knowledge, TitleDirections directions, AskedIndex asked)
{
    private const double AskedBoost = 1.8;
    private const int MostStatements = 7;
    private const double NearTheBest = 0.72;
    private const double OfTheTheme = 0.6;
    private const double OfTheSection = 0.4;
    private const double OfTheField = 0.33;
    private const double OfTheWhole = 0.9;
    private const double OfOnePoint = 0.5;
    private const double Foreseen = 0.6;

    private readonly PassageConfidence confidence = new(search, knowledge);
    private readonly ByTheWay byTheWay = new(knowledge);
    private readonly HashSet<KnowledgeItem> stating = [.. knowledge.Figures.Select(static figure => figure.Passage).OfType<Passage>()];

    /// <summary>Items that answer, the best first, with the part of the question that the best one holds.</summary>
    public PassageFind Find(Question question)
    {
        IReadOnlyList<ContentWord> content = Excepted.Without(question);
        IReadOnlyDictionary<KnowledgeItem, double> likeness = Likeness(question, content);
        List<FoundItem> holding = search.Find(content, item => Fit(item, question, likeness.GetValueOrDefault(item)) * directions.Factor(item, question) * (1 + (AskedBoost * likeness.GetValueOrDefault(item))), out double[] said);
        holding = NumbersInUnits.Tell(holding, question, content, said);
        List<FoundItem> found = KindWanted.First(confidence.Sort(byTheWay.Excuse(holding, question, content, said, likeness), question), question, likeness);
        double[] weights = [.. question.Content.Select(word => content.Select((other, index) => other == word ? said[index] : 0).DefaultIfEmpty().Max())];
        if (Overview(question) is { Count: > 0 } overview && !IsOfOnePoint(found, likeness, overview))
            return new PassageFind(overview, OfTheWhole) { Weights = weights };
        PassageFind find = new(found, 0) { Weights = weights, Likeness = likeness };
        return found.Count == 0 ? find : find with
        {
            Confidence = confidence.Of(find, question),
            IsForeseen = confidence.IsForeseen(find) && found[0].Item is not Figure && !stating.Contains(found[0].Item),
        };
    }

    /// <summary>How like the question is to the phrasings of each item: as a whole, or without what is only told by the way.</summary>
    private IReadOnlyDictionary<KnowledgeItem, double> Likeness(Question question, IReadOnlyList<ContentWord> content)
    {
        IReadOnlyDictionary<KnowledgeItem, double> whole = asked.Likeness(question, content);
        IReadOnlyList<(int, int)> told = Circumstances.Told(question);
        List<ContentWord> asking = [.. content.Where(word => !Circumstances.Hold(told, word))];
        if (told.Count == 0 || asking.Count == content.Count || asking.Count == 0)
            return whole;
        Dictionary<KnowledgeItem, double> likeness = new(whole, ReferenceEqualityComparer.Instance);
        foreach ((KnowledgeItem item, double like) in asked.Likeness(question, asking))
            likeness[item] = Math.Max(likeness.GetValueOrDefault(item), like);
        return likeness;
    }

    /// <summary>The items told before, or those of the other direction when that is now asked.</summary>
    public IReadOnlyList<KnowledgeItem> Turned(IReadOnlyList<KnowledgeItem> items, Question question) => directions.Turned(items, question);

    /// <summary>In place of rules by which people travel one way those for the other; empty when there are none.</summary>
    public List<KnowledgeItem> TurnedRound(IReadOnlyList<KnowledgeItem> items) => directions.TurnedRound(items);

    /// <summary>What was found, left to the items that speak of the asked period; null when they do not answer.</summary>
    public PassageFind? Within(Question question, PassageFind find)
    {
        if (question.Periods.Periods.Count == 0 || question.Periods.Assumed)
            return find;
        List<FoundItem> fitting = [.. find.Items.Where(item => question.Periods.Periods.All(period => PeriodOf.Speaks(item.Item, period, question.Today)))];
        if (fitting.Count == 0)
            return null;
        PassageFind within = find with { Items = fitting };
        return within with { Confidence = confidence.Of(within, question) };
    }

    /// <summary>
    /// "What are the problems?", "what is proposed?" about nothing in particular: the first passage of that kind in every section, where
    /// the overview stands; all of them when there is but one section.
    /// </summary>
    private List<FoundItem> Overview(Question question)
    {
        PassageKind? kind = question.Asks(Intents.Recommend) ? PassageKind.Recommendation : question.Asks(Intents.Problem) ? PassageKind.Problem : null;
        bool ofTheField = question.Countries.Count > 0 || question.Flow != Flow.None || question.Analyzed.Spans.Any(static span => span.Term.Id == "text");
        bool particular = question.Names.Any(static name => name.Kind != NameKind.Topic) || question.Ports.Count > 0 || question.Periods.Periods.Count > 0;
        if (kind is null || particular || !ofTheField || !question.Content.All(IsGeneral))
            return [];
        List<Passage> all = [.. knowledge.Passages.Where(passage => passage.Kind == kind)];
        List<Passage> first = [.. all.DistinctBy(static passage => passage.SectionId)];
        return [.. (first.Count > 1 ? first : all).Take(MostStatements).Select(static passage => new FoundItem(passage, 1, 1, []))];
    }

    /// <summary>General words may still be those in which one point is asked for: "what to do with small business?".</summary>
    private static bool IsOfOnePoint(List<FoundItem> found, IReadOnlyDictionary<KnowledgeItem, double> likeness, List<FoundItem> overview) =>
        found.Count > 0 && found[0].Item is Passage { Kind: var kind } && overview[0].Item is Passage { Kind: var whole } && kind == whole
        && found[0].Item != overview[0].Item && likeness.GetValueOrDefault(found[0].Item) >= OfOnePoint;

    private bool IsGeneral(ContentWord word) =>
        (word.IsFlow || word.IsWeak || WordForms.IsVerbLike(word.Text)) && word.Keys.All(key => !key.StartsWith('#') || search.IsCommon(key));

    /// <summary>Composes from what was found; a refusal with the nearest items when it does not hold enough of the question.</summary>
    public static Route Compose(Question question, PassageFind find)
    {
        Draft draft = new(question.Language);
        double best = find.Items[0].Score;
        bool many = question.Asks(Intents.List | Intents.Recommend | Intents.Problem | Intents.Why | Intents.Which | Intents.How);
        List<FoundItem> chosen = [.. find.Items
            .Where(item => !KindWanted.IsBeside(item, find.Items[0], question))
            .Where(item => (item.Score >= best * (many ? OfTheTheme : NearTheBest) && item.Coverage >= find.Items[0].Coverage * NearTheBest)
                || (many && item.Score >= best * OfTheSection && IsPartOf(item.Item, find.Items[0].Item))
                || (item.Score >= best * OfTheField && KindWanted.IsOfTheField(item, question)))
            .Take(many ? MostStatements : 3)];
        StatementRole role = StatementRole.Lead;
        if (KindWanted.Lacking(question, chosen, find) is { } lacking)
        {
            draft.Say(role, lacking, chosen.Select(static item => item.Item));
            role = StatementRole.Point;
        }

        foreach (FoundItem item in chosen)
        {
            PassageLines.Say(draft, role, item.Item, question.Today);
            role = StatementRole.Point;
        }

        return new Route(RouteKind.Answered, draft) { About = About(question, chosen), Confidence = find.Confidence };
    }

    /// <summary>An overview stands first in its section; the points that it sums up follow it there.</summary>
    private static bool IsPartOf(KnowledgeItem item, KnowledgeItem whole) =>
        item is Passage part && whole is Passage overview && part.SectionId == overview.SectionId && part.Kind == overview.Kind;

    /// <summary>Kinds of items that suit the intent count more, and none less whose author foresaw the question; ports and figures have composers of their own.</summary>
    private static double Fit(KnowledgeItem item, Question question, double likeness) =>
        Fit(item, question) is > 0 and < 1 and double fit && item is not Figure && likeness >= Foreseen ? 1 : Fit(item, question);

    /// <summary>"How to solve the problems of …" asks for what is proposed, "why" most often for what stands in the way.</summary>
    private static double Fit(KnowledgeItem item, Question question) => item switch
    {
        Passage { Kind: PassageKind.Problem } => question.Asks(Intents.Recommend) ? (question.Asks(Intents.Problem) ? 0.8 : 0.6) : question.Asks(Intents.Problem) ? 1.6 : question.Asks(Intents.Why) ? 1.15 : 1,
        Passage { Kind: PassageKind.Recommendation } => question.Asks(Intents.Recommend) ? 1.6 : question.Asks(Intents.Problem) ? 0.6 : question.Asks(Intents.Why) ? 0.85 : question.Asks(Intents.How | Intents.Which) ? 1.2 : 1,
        Passage { Kind: PassageKind.Reason } => question.Asks(Intents.Why) ? 1.6 : 1,
        Passage => question.Asks(Intents.Problem | Intents.Recommend) ? 0.8 : 1,
        PolicyPoint => question.Asks(Intents.Problem | Intents.Recommend) ? 0.8 : AsksForRule(question) ? 1.3 : 1,
        Figure { Passage: null } => 0.7,
        _ => 0,
    };

    /// <summary>"New rules for online shops": rules of something; the word alone goes on with what was told.</summary>
    private static bool AsksForRule(Question question) =>
        question.Content.Any(static word => !word.IsFlow && !word.IsWeak) && question.Analyzed.Spans.Any(static span => span.Term is { Kind: TermKind.Class, Id: "asks.rule" });

    /// <summary>After a figure its measure and time can be gone on with, as after any other figure.</summary>
    private static Conversation.Topic About(Question question, List<FoundItem> chosen) => new(
        chosen[0].Item is Figure figure ? [figure.Measure.Id] : [],
        [.. question.Names.Select(static name => name.Id)],
        [],
        question.Periods.Periods.Count == 1 && chosen.Exists(static item => item.Item is Figure) ? question.Periods.Periods[0].ToString() : null,
        question.Intents.ToString(),
        [.. chosen.Select(static item => item.Item.Id)]);
}
