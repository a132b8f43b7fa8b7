using ChinaRussiaBot.Evaluation;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Search;

namespace ChinaRussiaBot.Generations;

/// <summary>The outcome of a build: a published generation, or why the old one keeps serving.</summary>
public sealed record BuildResult
{
    /// <summary>The published generation; null when it was not published.</summary>
    public GenerationManifest? Published { get; init; }

    /// <summary>Id of the generation that waits for a person to look at it; null when none does.</summary>
    public string? Staged { get; init; }

    /// <summary>What is wrong in the knowledge; nothing was built when there is any.</summary>
    public IReadOnlyList<KnowledgeProblem> Problems { get; init; } = [];

    /// <summary>Changes since the serving generation that look like mistakes; until a person accepts them nothing is published.</summary>
    public IReadOnlyList<ReviewFinding> Changes { get; init; } = [];

    /// <summary>How many documents were taken over from the serving generation without being read again.</summary>
    public int Unread { get; init; }

    /// <summary>What came of giving documents their vectors; null without an embedding model. A failure of the model keeps nothing from being published.</summary>
    public VectorReport? Vectors { get; init; }

    /// <summary>Every golden question of the gate.</summary>
    public IReadOnlyList<GoldenOutcome> Gate { get; init; } = [];

    /// <summary>How many questions of the gate were asked; the others answer as in the generation before, for nothing that they rest on changed.</summary>
    public int GateAsked { get; init; }

    /// <summary>The golden questions that kept it from being published.</summary>
    public IEnumerable<GoldenOutcome> Failed => Gate.Where(static outcome => outcome.Verdict != GoldenVerdict.Right);
}
