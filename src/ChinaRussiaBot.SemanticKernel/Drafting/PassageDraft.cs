namespace ChinaRussiaBot.SemanticKernel.Drafting;

/// <summary>A translation that nobody has reviewed yet.</summary>
/// <param name="Text">The draft; null when there is none.</param>
/// <param name="Problem">Why there is none, in one word; null when there is one.</param>
public sealed record PassageDraft(string? Text, string? Problem);
