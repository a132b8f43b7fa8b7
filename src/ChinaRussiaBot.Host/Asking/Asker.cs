using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Answering.Assistance;
using ChinaRussiaBot.Generations;
using ChinaRussiaBot.Host.Conversations;
using ChinaRussiaBot.Host.Engine;
using ChinaRussiaBot.Host.Problems;
using ChinaRussiaBot.Host.Store;
using ChinaRussiaBot.Host.Telemetry;
using ChinaRussiaBot.Host.Wording;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Host.Asking;

/// <summary>Asks the open engine on behalf of the web: keeps the conversation and counts the answer.</summary>
internal sealed class Asker(EngineGate gate, ModelHelp help, ConversationStore conversations, AskRecords records)
{
    private const int RetrySeconds = 2;

    /// <summary>The problem to tell while no index is open; null when questions can be asked.</summary>
    public Problem? NotReady(Language language)
    {
        if (gate.Current is not null)
            return null;
        EngineProgress progress = gate.Progress;
        string detail = progress.Phase == EnginePhase.Failed
            ? Texts.NotReadyFailed[language]
            : Texts.NotReadyDetail.In(language, ("phase", PhaseText.Of(progress.Phase)[language]), ("wait", Texts.Seconds.In(language, RetrySeconds)));
        return new Problem(StatusCodes.Status503ServiceUnavailable, Texts.NotReady[language], detail, language) { RetryAfterSeconds = RetrySeconds };
    }

    /// <param name="request">The question.</param>
    /// <param name="watch">Told what is being done; null when nobody watches.</param>
    /// <param name="gone">The asker has left: nobody waits for a model any more.</param>
    public async Task<Answer> AskAsync(AskRequest request, Func<AskStage, ValueTask>? watch, CancellationToken gone)
    {
        Generation engine = gate.Current ?? throw new InvalidOperationException("NotReady is asked first.");
        Conversation before = conversations.Find(ConversationChannel.Web, request.Conversation);
        using Measures.Asking asking = records.Measures.Start("web");
        AskedQuestion asked = new(request.Question, request.Language, before) { Asker = request.Asker, Watch = watch };
        Reply reply = await engine.Answerer.AskAsync(asked, help, gone);
        asking.Done(reply.Answer);
        conversations.Keep(ConversationChannel.Web, request.Conversation, reply.Conversation);
        records.Feedback.Unanswered(ConversationChannel.Web, reply.Answer, request.Question);
        return reply.Answer;
    }
}

/// <summary>What is written down of a question.</summary>
internal sealed record AskRecords(FeedbackStore Feedback, Measures Measures);
