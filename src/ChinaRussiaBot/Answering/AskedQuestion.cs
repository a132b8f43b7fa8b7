using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Answering;

/// <summary>A question with all that <see cref="QuestionAnswerer.AskAsync"/> needs to know of who asks and how long they wait.</summary>
/// <param name="Text">Any text at all.</param>
/// <param name="Language">The language to answer in; null for that of the question.</param>
/// <param name="Conversation">What was asked before.</param>
public sealed record AskedQuestion(string Text, Language? Language, Conversation Conversation)
{
    /// <summary>An opaque key of the asker, for budgets; the same for every question of one person. Never logged, never sent to a model.</summary>
    public string Asker { get; init; } = "";

    /// <summary>How long outside help may take for this question; shorter than the help's own patience where a platform waits less.</summary>
    public TimeSpan Patience { get; init; } = Timeout.InfiniteTimeSpan;

    /// <summary>Receives how the answer came about, line by line; null when nobody asks.</summary>
    public Action<string>? Explain { get; init; }

    /// <summary>Told what is being done, before it is done; null when nobody watches.</summary>
    public Func<AskStage, ValueTask>? Watch { get; init; }
}
