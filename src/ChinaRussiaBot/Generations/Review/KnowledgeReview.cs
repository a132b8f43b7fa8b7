using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Generations;

/// <summary>
/// What contradicts itself in knowledge that reads well: a value that its passage does not say, a growth that its neighbours rule out,
/// two languages with two numbers. Pure.
/// </summary>
public static class KnowledgeReview
{
    /// <summary>The problems of a folder: those of reading, or else those of review, in order of file and line.</summary>
    public static IReadOnlyList<KnowledgeProblem> Problems(KnowledgeReading reading)
    {
        if (reading.Knowledge is not { } knowledge)
            return reading.Problems;
        TextNumbers numbers = new(knowledge);
        return Sorted(TextReview.Of(knowledge.Items, numbers).Concat(FigureReview.Of(knowledge, numbers)), reading);
    }

    /// <summary>Those of some documents, when all else was reviewed before and is as it was: documents are reviewed each by itself.</summary>
    internal static IReadOnlyList<KnowledgeProblem> Problems(KnowledgeReading reading, IReadOnlyList<KnowledgeItem> passages) =>
        Sorted(TextReview.Of(passages, new TextNumbers(reading.Knowledge!)), reading);

    private static KnowledgeProblem[] Sorted(IEnumerable<ReviewFinding> findings, KnowledgeReading reading) =>
    [
        .. findings.Select(finding => reading.Places.TryGetValue(finding.ItemId, out KnowledgePlace place)
                ? new KnowledgeProblem(place.File, place.Line, $"{finding.ItemId}: {finding.Message}")
                : new KnowledgeProblem("", 0, $"{finding.ItemId}: {finding.Message}"))
            .Distinct()
            .OrderBy(static problem => problem.File, StringComparer.Ordinal).ThenBy(static problem => problem.Line),
    ];
}
