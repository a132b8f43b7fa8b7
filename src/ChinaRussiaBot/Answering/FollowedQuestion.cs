using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Answering;

/// <summary>A question after the conversation was taken into account.</summary>
/// <param name="Question">The question, completed.</param>
/// <param name="Measures">The measures of the previous question when it goes on about them; empty otherwise.</param>
/// <param name="Items">The items of the previous answer when it goes on about texts; empty otherwise.</param>
internal sealed record FollowedQuestion(Question Question, IReadOnlyList<Measure> Measures, IReadOnlyList<KnowledgeItem> Items)
{
    /// <summary>The question as asked, when it got the goods of the one before without pointing back to them: they are given back if the evidence passes over its own words. Null otherwise.</summary>
    public Question? Alone { get; init; }

    /// <summary>The items of those who go the other way are asked for.</summary>
    public bool TurnsRound { get; init; }

    /// <summary>The measures are not known in the unit that is now asked for: their figures are only near.</summary>
    public bool InAnotherUnit { get; init; }

    /// <summary>Two things asked about one after the other are now to be set against each other.</summary>
    public bool SetsAgainst { get; init; }
}
