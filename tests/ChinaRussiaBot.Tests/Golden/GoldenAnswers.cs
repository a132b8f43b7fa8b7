using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Evaluation;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;
using ChinaRussiaBot.Tests.House;
using Microsoft.Extensions.Time.Testing;

namespace ChinaRussiaBot.Tests.Golden;

/// <summary>Every golden question, answered once from the real knowledge, for all tests that look at whole answers.</summary>
public sealed class GoldenAnswers
{
    public static readonly DateTimeOffset AskedOn = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);

    public GoldenAnswers()
    {
        KnowledgeReading reading = KnowledgeReader.Read(Path.Combine(Repository.Root, "knowledge"));
        Knowledge = reading.Knowledge ?? throw new InvalidOperationException(string.Join('\n', reading.Problems));
        Answerer = new QuestionAnswerer(Knowledge, "golden", new FakeTimeProvider(AskedOn));
        All = [.. Questions().Select(question => new GoldenAnswer(question.Id, string.Join("; ", question.Asked), Ask(Answerer, question)))];
    }

    public KnowledgeBase Knowledge { get; }

    public QuestionAnswerer Answerer { get; }

    public IReadOnlyList<GoldenAnswer> All { get; }

    private static Answer Ask(QuestionAnswerer answerer, GoldenQuestion question)
    {
        Reply? reply = null;
        foreach (string turn in question.Asked)
            reply = answerer.Ask(turn, null, reply?.Conversation ?? Conversation.Empty);
        return reply!.Answer;
    }

    // Pairs are questions without answers to judge by.
    private static IEnumerable<GoldenQuestion> Questions() => Repository.Files
        .Where(static path => path.StartsWith("tests/Golden/", StringComparison.Ordinal) && path.EndsWith(".jsonl", StringComparison.Ordinal))
        .Where(static path => !path.EndsWith("/parallel.jsonl", StringComparison.Ordinal))
        .SelectMany(static path => GoldenFile.Read(Path.Combine(Repository.Root, path)));
}

/// <param name="Id">The golden question's id.</param>
/// <param name="Question">Everything that was asked.</param>
/// <param name="Answer">The last answer.</param>
public sealed record GoldenAnswer(string Id, string Question, Answer Answer);
