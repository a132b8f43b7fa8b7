using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Answering.Routing;

/// <summary>
/// A question that asks several numbers is a small conversation: each part is asked after the one before it, and where all of them are
/// answered with numbers that the question as a whole did not bring, the answers are put together. Of a question that is refused as a whole the parts
/// that are known are answered, and those that are not are named. Thread-safe.
/// </summary>
internal sealed class JointQuestions(QuestionReader reader, QuestionRouter router)
{
    private const int MostMeasures = 3;

    /// <summary>The outcome for a question, whole or in its parts.</summary>
    public Route Route(Question question, Conversation conversation, Action<string>? explain)
    {
        Route whole = router.Route(question, conversation, explain);
        if (whole.Kind == RouteKind.Unclear || SeveralAsks.Of(question.Text) is not { Count: > 0 } parts)
            return whole;
        List<Route> answers = [];
        List<string> open = [];
        foreach (string part in parts)
        {
            Question asked = reader.Read(part, question.Language, conversation, question.Today);
            // "How much did we sell and how much did they, in 2024": the time is said once, for all parts.
            if (asked.Periods.Periods.Count == 0 && conversation.About?.Period is null)
                asked = asked with { Periods = question.Periods };
            Route answer = router.Route(asked, conversation, null);
            if (answer.Kind == RouteKind.NotKnown && whole.Kind == RouteKind.NotKnown)
            {
                open.Add(part.TrimEnd('?', '？', '!', '！', '.', '。'));
                continue;
            }

            if (answer.Kind != RouteKind.Answered || answer.About is not { } about || answer.Draft.Figures.Count == 0)
                return whole;
            answers.Add(answer);
            conversation = conversation with { About = about.After(conversation.About, [.. answer.Draft.Figures.Select(static figure => figure.Item.Id).Distinct()]) };
        }

        if (answers.Count == 0 || Together(answers, whole) is not { } joint)
            return whole;
        explain?.Invoke($"asked in parts: {string.Join(" | ", parts)}");
        return joint with { NotTold = open };
    }

    /// <summary>All answers in one; null when that tells no more than the whole question did.</summary>
    private static Route? Together(List<Route> answers, Route whole)
    {
        Draft draft = new(whole.Draft.Language);
        foreach (Route answer in answers)
            draft.Add(answer.Draft);
        IReadOnlyList<DraftFigure> known = whole.Kind == RouteKind.Answered ? whole.Draft.Figures : [];
        bool tellsMore = draft.Figures.Count > known.Count && known.All(figure => draft.Figures.Any(figure.IsSameAs));
        Conversation.Topic about = answers[0].About!;
        return !tellsMore ? null : answers[0] with
        {
            Draft = draft,
            Confidence = answers.Min(static answer => answer.Confidence),
            About = about with { Measures = [.. answers.SelectMany(static answer => answer.About!.Measures).Distinct().Take(MostMeasures)] },
        };
    }
}
