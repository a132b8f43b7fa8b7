using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Answering;

/// <summary>An answer, and the conversation as it stands after it.</summary>
/// <param name="Answer">What is shown to the asker.</param>
/// <param name="Conversation">Give it back with the next question of the same asker.</param>
public sealed record Reply(Answer Answer, Conversation Conversation);
