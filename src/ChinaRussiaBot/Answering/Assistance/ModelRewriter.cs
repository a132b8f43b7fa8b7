using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Answering.Assistance;

/// <summary>
/// Lets a model put a question that the engine did not understand into other words. The engine searches and decides as for any question;
/// what it refuses for a reason (another country, a period without data, a forecast, outside the field) is decided before any model is asked
/// and never asked about again, even when it names something of the field: how to cook soya is no question of trade. Thread-safe.
/// </summary>
internal sealed class ModelRewriter(KnowledgeBase knowledge, RewriteCheck check)
{
    /// <summary>Whether the engine has decided nothing: it knows most of the words and found nothing that fits, or does not know what is asked.</summary>
    public static bool MayHelp(Routed own) => !own.IsSmallTalk && !own.Question.OtherCountries.Any() && !own.Question.WantsForecast && own.Route switch
    {
        { Kind: RouteKind.Unclear } => true,
        { Kind: RouteKind.NotKnown, Reason: UnknownReason.NothingFits } => true,
        _ => false,
    };

    public RewriteTask Task(Routed own, AskedQuestion asked)
    {
        Language language = own.Question.Language;
        return new RewriteTask(own.Question.Text, language, asked.Asker, [.. About(asked.Conversation, language)], Terms(language));
    }

    /// <summary>What the engine makes of the new words; null with the reason when the question stays as it was.</summary>
    public (Routed? Routed, string Outcome) Accept(Routed own, Rewritten rewritten, Conversation conversation, Func<string, Routed> again)
    {
        if (rewritten.Question is not { } words)
            return (null, rewritten.Problem ?? "unreadable");
        if (!RewriteCheck.IsPlain(words))
            return (null, "unreadable");
        Routed routed = again(words);
        if (!check.IsSameQuestion(own.Question, routed.Question, conversation))
            return (null, "changed");
        return routed.Route.Kind == RouteKind.Answered
            ? (routed with { Route = routed.Route with { UnderstoodAs = words.Trim() } }, "used")
            : (null, "unanswered");
    }

    private IEnumerable<string> About(Conversation conversation, Language language)
    {
        if (conversation.About is not { } about)
            yield break;
        foreach (string id in about.Measures)
        {
            if (knowledge.Measure(id) is { } measure)
                yield return measure.Name[language];
        }

        foreach (string id in about.Names)
        {
            if (knowledge.Name(id) is { } name)
                yield return name.Name[language];
        }

        if (about.Period is not null && PeriodCode.Parse(about.Period) is { } period)
            yield return PeriodText.Print(period, language);
    }

    private List<string> Terms(Language language) =>
        [.. knowledge.Measures.Select(measure => measure.Name[language]).Concat(knowledge.Names.Where(static name => name.Kind is NameKind.Topic or NameKind.Goods).Select(name => name.Name[language])).Distinct()];
}
