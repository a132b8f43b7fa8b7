using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Tests.Answering.Ports;

/// <summary>Asks the real knowledge, read once.</summary>
public sealed class PortQuestions
{
    private readonly QuestionAnswerer answerer = RealKnowledge.Answerer;

    public KnowledgeBase Knowledge { get; } = RealKnowledge.Base;

    /// <summary>The answer to the last of the questions of one conversation.</summary>
    public Answer Ask(params IReadOnlyList<string> questions)
    {
        Reply? reply = null;
        foreach (string question in questions)
            reply = answerer.Ask(question, null, reply?.Conversation ?? Conversation.Empty);
        return reply!.Answer;
    }

    /// <summary>Its text with plain spaces.</summary>
    public string Text(params IReadOnlyList<string> questions) => AnswerText.Render(Ask(questions)).Replace('\u00A0', ' ');

    /// <summary>Its first line.</summary>
    public string First(params IReadOnlyList<string> questions) => Text(questions).Split('\n')[0];
}
