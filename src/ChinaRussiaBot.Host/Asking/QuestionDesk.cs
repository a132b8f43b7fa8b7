using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Host.Charts;
using ChinaRussiaBot.Host.Limits;
using ChinaRussiaBot.Host.Problems;

namespace ChinaRussiaBot.Host.Asking;

/// <summary>A question of the web, from its body to the object of its answer.</summary>
internal sealed class QuestionDesk(Asker asker, RecentAnswers recent, DeskLimits limits, ChartDesk charts)
{
    private const int FullSeconds = 5;

    /// <summary>The question, or why it is not taken: unreadable, too many, no index yet. Waits for a place among those that are worked on.</summary>
    public async Task<(Admission? Admission, Problem? Problem)> Admit(HttpContext context)
    {
        (AskRequest? request, Problem? problem) = await RequestBody.ReadQuestion(context);
        if (request is null)
            return (null, problem);
        Language language = RequestLanguage.Of(context, request.Language, request.Question);
        if ((limits.Conversations.Check(context, request, language) ?? asker.NotReady(language)) is { } refused)
            return (null, refused);
        return await limits.Places.Enter(context.RequestAborted) is { } place
            ? (new Admission(request.By(context), place), null)
            : (null, Problem.TooMany(FullSeconds, language));
    }

    /// <summary>The answer of a question that was admitted; its place is free when it is made.</summary>
    /// <param name="admission">The question.</param>
    /// <param name="watch">Told what is being done; null when nobody watches.</param>
    /// <param name="gone">The asker has left.</param>
    public async Task<AnswerDocument> Answer(Admission admission, Func<AskStage, ValueTask>? watch, CancellationToken gone)
    {
        using (admission)
            return charts.Document(await recent.Once(admission.Request, one => asker.AskAsync(one, watch, gone)));
    }
}

/// <summary>How much one conversation, and all together, may ask.</summary>
internal sealed record DeskLimits(ConversationLimit Conversations, QuestionPlaces Places);
