using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Answering;

/// <summary>The engine's one verb: question in, cited answer out. Thread-safe; one per index generation.</summary>
public sealed class QuestionAnswerer
{
    private readonly KnowledgeBase knowledge;
    private readonly string generation;
    private readonly TimeProvider clock;

    /// <param name="knowledge">What is known.</param>
    /// <param name="generation">Id of the generation, named in every answer.</param>
    /// <param name="clock">The date of asking: "last year", and what has ended by now.</param>
    public QuestionAnswerer(KnowledgeBase knowledge, string generation, TimeProvider clock)
    {
        this.knowledge = knowledge;
        this.generation = generation;
        this.clock = clock;
    }

    /// <summary>Answers one question.</summary>
    /// <param name="text">Any text at all; over-long input is the channel's business.</param>
    /// <param name="language">The language to answer in; null for that of the question.</param>
    /// <param name="conversation">What was asked before; <see cref="Conversation.Empty"/> for a first question.</param>
    /// <returns>The answer and the conversation after it. Never throws for any text.</returns>
    public Reply Ask(string text, Language? language, Conversation conversation)
    {
        _ = knowledge;
        _ = clock;
        return new Reply(new Answer.Unknown(language ?? Language.Russian, generation, text, UnknownReason.NothingFits), conversation);
    }
}
