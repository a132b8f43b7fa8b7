using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;
using ChinaRussiaBot.Tests.House;
using Microsoft.Extensions.Time.Testing;

namespace ChinaRussiaBot.Tests.Answering.Ports;

/// <summary>Asks the real knowledge, read once.</summary>
public sealed class PortQuestions
{
    private readonly QuestionAnswerer answerer;

    public PortQuestions()
    {
        KnowledgeReading reading = KnowledgeReader.Read(Path.Combine(Repository.Root, "knowledge"));
        Knowledge = reading.Knowledge ?? throw new InvalidOperationException(string.Join('\n', reading.Problems));
        answerer = new QuestionAnswerer(Knowledge, "ports", new FakeTimeProvider(new DateTimeOffset(2026, 11, 23, 6, 0, 0, TimeSpan.Zero)));
    }

    public KnowledgeBase Knowledge { get; }

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
