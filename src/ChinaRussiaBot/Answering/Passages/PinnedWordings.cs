using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Answering.Passages;

/// <summary>The wordings that maintainers pinned to passages of documents. Thread-safe.</summary>
internal sealed class PinnedWordings(QuestionReader reader)
{
    private const double Alike = 0.8;

    /// <summary>Whether the question says nearly what a wording pinned to the passage says, of the same time.</summary>
    public bool Ask(Passage passage, Question question) =>
        question.Content.Count > 0 && passage.Asked.All.Any(wording => Likeness(reader.Read(wording, null, Conversation.Empty, question.Today), question) >= Alike);

    /// <summary>How much of both is in both, 0 to 1.</summary>
    private static double Likeness(Question wording, Question question)
    {
        if (wording.Content.Count == 0 || !question.Periods.Periods.All(wording.Periods.Periods.Contains))
            return 0;
        int held = question.Content.Count(word => IsIn(word, wording)) + wording.Content.Count(word => IsIn(word, question));
        return (double)held / (question.Content.Count + wording.Content.Count);
    }

    private static bool IsIn(ContentWord word, Question other) => other.Content.Any(one => one.Key == word.Key || one.Keys.Intersect(word.Keys).Any());
}
