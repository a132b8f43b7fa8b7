using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Generations;

/// <summary>
/// What contradicts itself in knowledge that reads well: a value that its passage does not say, a growth that its neighbours rule out,
/// two languages with two numbers. Pure.
/// </summary>
public static class KnowledgeReview
{
    /// <summary>The problems of a folder: those of reading, or else those of review, in order of file and line.</summary>
    public static IReadOnlyList<KnowledgeProblem> Problems(KnowledgeReading reading) => reading.Knowledge is null
        ? reading.Problems
        : [.. Findings(reading.Knowledge)
            .Select(finding => reading.Places.TryGetValue(finding.ItemId, out KnowledgePlace place)
                ? new KnowledgeProblem(place.File, place.Line, $"{finding.ItemId}: {finding.Message}")
                : new KnowledgeProblem("", 0, $"{finding.ItemId}: {finding.Message}"))
            .Distinct()
            .OrderBy(static problem => problem.File, StringComparer.Ordinal).ThenBy(static problem => problem.Line)];

    private static IEnumerable<ReviewFinding> Findings(KnowledgeBase knowledge)
    {
        TextNumbers numbers = new(knowledge);
        return TextReview.Of(knowledge, numbers).Concat(FigureReview.Of(knowledge, numbers));
    }
}
