using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;
using ChinaRussiaBot.Search;

namespace ChinaRussiaBot.Answering.Routing;

/// <summary>Decides from the evidence who answers: the first of its rules that makes something of the question, or nobody. Thread-safe.</summary>
internal sealed class QuestionRouter
{
    private const int MostMeasures = 3;

    private readonly FollowUp followUp;
    private readonly Composers composers;
    private readonly Refusals refusals;
    private readonly ReasonAsked reasons;
    private readonly RoutingRule[] rules;

    public QuestionRouter(FollowUp followUp, Composers composers, Refusals refusals, ReasonAsked reasons)
    {
        this.followUp = followUp;
        this.composers = composers;
        this.refusals = refusals;
        this.reasons = reasons;
        FigureRoute figures = new(composers);
        Balances balances = new(composers.Figures);
        // The order is the meaning: a rule sees only what those above it left.
        rules =
        [
            // A word is asked for, whatever it stands for.
            new TermInOtherLanguage(composers),
            // What the conversation makes plain.
            new MoreOfTheSame(composers, refusals),
            new SetAgainstBefore(composers),
            new SameMeasures(composers),
            // What is asked of numbers in so many words, whatever texts there may be.
            new ComputedNumbers(composers),
            new QuotedAmounts(composers),
            new ComparedTrade(composers, balances),
            new Forecast(composers),
            new PartOfWhole(composers),
            new BareBalance(balances),
            // Too little is said to search for.
            new NothingNamed(composers, refusals),
            new OnlyFiller(composers),
            new DateNotTold(composers, refusals),
            new LeansOnTold(composers),
            // Crossings, figures and texts, each where it is surest.
            new PlacesOfEvents(composers),
            new Crossings(composers, refusals),
            new SeveralGoods(composers),
            new ExactFigure(composers, figures),
            new SurerFigure(figures),
            new FittingText(composers),
            new LikelyFigure(figures),
            new GoesOn(composers),
        ];
    }

    public static QuestionRouter Create(KnowledgeBase knowledge, TextAnalyzer analyzer, ItemSearch search, AskedIndex asked, Func<ContentWord, bool>? inDocuments) =>
        new(new FollowUp(knowledge), Composers.Create(knowledge, analyzer, search, asked), new Refusals(search, knowledge, inDocuments), new ReasonAsked(knowledge));

    /// <summary>The outcome for a question.</summary>
    public Route Route(Question question, Conversation conversation, Action<string>? explain)
    {
        RoutedQuestion asked = Followed(question, conversation, explain);
        foreach (RoutingRule rule in rules)
        {
            if (rule.Try(asked) is not { } route)
                continue;
            asked.Explain(rule.Name);
            composers.Beside.Add(asked.Question, route);
            return reasons.Of(asked, route);
        }

        asked.Explain("nobody");
        return refusals.Refuse(asked.Question, asked.Texts);
    }

    /// <summary>The question completed from the one before; as it was when what it got made the evidence pass over its own words.</summary>
    private RoutedQuestion Followed(Question question, Conversation conversation, Action<string>? explain)
    {
        FollowedQuestion followed = followUp.Resolve(question, conversation);
        if (followed.Question.Periods.IsOfAnyYear)
        {
            IEnumerable<Measure> measures = followed.Measures.Count > 0 ? followed.Measures : composers.Measures.Of(followed.Question).Where(static match => match.Confidence >= Asked.Firm).Take(MostMeasures).Select(static match => match.Measure);
            followed = followed with { Question = composers.Choice.OfKnownYear(followed.Question, measures) };
        }

        RoutedQuestion asked = new(followed, conversation, composers, explain);
        return asked.Followed.Alone is { } alone && !asked.Holds(alone.Content)
            ? new RoutedQuestion(new FollowedQuestion(alone, [], []), conversation, composers, explain)
            : asked;
    }
}
