namespace ChinaRussiaBot.Answering.Grounding;

/// <summary>Whether a fixed wording holds of its items; <paramref name="Settled"/> are the places that need no further look.</summary>
internal sealed record FrameVerdict(string? Problem, IReadOnlyList<int> Settled)
{
    /// <summary>A word of the statement that needs no further look; "" when there is none.</summary>
    public string Word { get; init; } = "";

    public static FrameVerdict Good { get; } = new(null, []);

    public static FrameVerdict When(bool holds, string problem, params int[] settled) => holds ? new(null, settled) : new(problem, []);
}
