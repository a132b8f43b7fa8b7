namespace ChinaRussiaBot.Answering.Grounding;

/// <summary>A statement that its citations do not hold, and why.</summary>
internal sealed record Withheld(DraftStatement Statement, string Reason);
