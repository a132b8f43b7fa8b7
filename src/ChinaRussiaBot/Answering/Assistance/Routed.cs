using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Answering.Assistance;

/// <summary>A question as read, and what the engine made of it: checked, and as yet without numbered citations.</summary>
internal sealed record Routed(Question Question, Route Route)
{
    /// <summary>A greeting or a word of thanks: nothing that a model could put better.</summary>
    public bool IsSmallTalk { get; init; }
}
