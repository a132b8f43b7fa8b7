using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Ingestion.Review;

/// <summary>What came of pinning wordings to an item.</summary>
/// <param name="File">The knowledge file, relative to its folder; "" when nothing was written.</param>
/// <param name="Pinned">Each wording with its language and the line it stands on.</param>
/// <param name="Problem">Why nothing was written, without a file when it lies in what was asked; null when it was.</param>
public sealed record PinResult(string File, IReadOnlyList<PinnedWording> Pinned, KnowledgeProblem? Problem = null);

/// <param name="Language">That of the wording, by its script.</param>
/// <param name="Wording">As it was written.</param>
/// <param name="Line">In the file.</param>
public sealed record PinnedWording(Language Language, string Wording, int Line);
