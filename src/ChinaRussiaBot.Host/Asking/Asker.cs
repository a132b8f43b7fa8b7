using ChinaRussiaBot.Answering;
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
internal sealed class Asker(EngineGate gate, ConversationStore conversations, FeedbackStore feedback, Measures measures)
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

    public Answer Ask(AskRequest request)
    {
        Generation engine = gate.Current ?? throw new InvalidOperationException("NotReady is asked first.");
        Conversation before = conversations.Find(ConversationChannel.Web, request.Conversation);
        using Measures.Asking asking = measures.Start("web");
        Reply reply = engine.Answerer.Ask(request.Question, request.Language, before);
        asking.Done(reply.Answer);
        conversations.Keep(ConversationChannel.Web, request.Conversation, reply.Conversation);
        feedback.Unanswered(ConversationChannel.Web, reply.Answer, request.Question);
        return reply.Answer;
    }
}
