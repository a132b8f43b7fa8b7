using ChinaRussiaBot.Answering;

namespace ChinaRussiaBot.Host.Channels.Telegram.Formatting;

/// <summary>What is seen of an answer at once.</summary>
/// <param name="Answer">The whole answer.</param>
/// <param name="Number">Which of its pages, from 0.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Text">The text of this page.</param>
internal sealed record AnswerPage(Answer Answer, int Number, int Count, StyledText Text)
{
    /// <summary>Whether it is one message: then the question it answers can be found from its buttons.</summary>
    public bool IsOneMessage { get; } = MessageCut.Parts(Text).Count == 1;

    /// <summary>Whether the engine alone makes the same answer again: what a model had a part in is worded once.</summary>
    public bool CanBeAskedAgain => IsOneMessage && Answer is { IsComposedByModel: false, UnderstoodAs: null };
}
