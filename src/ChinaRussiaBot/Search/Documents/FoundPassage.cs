using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Search;

/// <summary>A passage of a document that a question found.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Core">Its neighbouring sentences that hold most of the question, as they stand in it.</param>
/// <param name="Excerpt">The same with what stands around, as much as is read at a glance.</param>
/// <param name="Coverage">How much of what the question says they hold together with the headings above them, 0 to 1.</param>
/// <param name="Beyond">The same of what the headings do not hold; 1 when they hold all.</param>
/// <param name="Missing">Words of the question that neither holds.</param>
internal sealed record FoundPassage(Passage Passage, string Core, string Excerpt, double Coverage, double Beyond, IReadOnlyList<ContentWord> Missing)
{
    /// <summary>The language that it is in.</summary>
    public Language Language => Passage.Chinese is null ? Language.Russian : Language.Chinese;

    /// <summary>The words of the question that say what is asked, with what each of them does.</summary>
    public required IReadOnlyList<DocumentWord> Words { get; init; }

    /// <summary>Of <see cref="Words"/>: how surely the core holds each without the headings.</summary>
    public required IReadOnlyList<double> Itself { get; init; }

    /// <summary>Of <see cref="Words"/>: how surely the sentences that give the kind hold each.</summary>
    public required IReadOnlyList<double> Giving { get; init; }

    /// <summary>The kinds of answer that are wanted.</summary>
    public required AnswerKinds Kinds { get; init; }

    /// <summary>Whether the core gives them.</summary>
    public required bool Gives { get; init; }

    /// <summary>By what passages are put in order: what it holds, and whether it gives the kind of answer.</summary>
    public required double Score { get; init; }

    /// <summary>Whether a maintainer said that it answers such a question.</summary>
    public bool IsPinned { get; init; }

    /// <summary>What the excerpt is read under: title and publisher of the source, heading of the section, date of the passage.</summary>
    public required string Above { get; init; }
}
