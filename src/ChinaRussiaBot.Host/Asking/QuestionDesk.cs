using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Host.Charts;
using ChinaRussiaBot.Host.Limits;
using ChinaRussiaBot.Host.Problems;

namespace ChinaRussiaBot.Host.Asking;

/// <summary>A question of the web, from its body to the object of its answer.</summary>
internal sealed class QuestionDesk(Asker asker, RecentAnswers recent, ConversationLimit limit, ChartDesk charts)
{
    /// <summary>The question, or why it is not taken: unreadable, too many, no index yet.</summary>
    public async Task<(AskRequest? Request, Problem? Problem)> Admit(HttpContext context)
    {
        (AskRequest? request, Problem? problem) = await RequestBody.ReadQuestion(context);
        if (request is null)
            return (null, problem);
        Language language = RequestLanguage.Of(context, request.Language, request.Question);
        return (request.By(context), limit.Check(context, request, language) ?? asker.NotReady(language));
    }

    /// <summary>The answer of a question that was admitted.</summary>
    /// <param name="request">The question.</param>
    /// <param name="watch">Told what is being done; null when nobody watches.</param>
    /// <param name="gone">The asker has left.</param>
    public async Task<AnswerDocument> Answer(AskRequest request, Func<AskStage, ValueTask>? watch, CancellationToken gone) =>
        charts.Document(await recent.Once(request, one => asker.AskAsync(one, watch, gone)));
}
