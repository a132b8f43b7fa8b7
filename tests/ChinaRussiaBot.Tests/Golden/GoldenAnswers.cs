using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Evaluation;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;
using ChinaRussiaBot.Tests.House;

namespace ChinaRussiaBot.Tests.Golden;

/// <summary>Golden questions, answered once from the real knowledge, for all tests that look at whole answers: some in the plain suite, otherwise all.</summary>
public sealed class GoldenAnswers
{
    public static DateOnly AskedOn => RealKnowledge.Today;

    private readonly Lazy<IReadOnlyList<GoldenAnswer>> all = new(static () =>
        [.. EveryCase.Of(Questions()).Select(static question => new GoldenAnswer(question.Id, string.Join("; ", question.Asked), Ask(question)))]);

    public KnowledgeBase Knowledge { get; } = RealKnowledge.Base;

    public QuestionAnswerer Answerer { get; } = RealKnowledge.Answerer;

    public IReadOnlyList<GoldenAnswer> All => all.Value;

    private static Answer Ask(GoldenQuestion question)
    {
        Reply? reply = null;
        foreach (string turn in question.Asked)
            reply = RealKnowledge.Answerer.Ask(turn, null, reply?.Conversation ?? Conversation.Empty);
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
