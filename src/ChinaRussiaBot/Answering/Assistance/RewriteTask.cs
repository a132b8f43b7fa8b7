namespace ChinaRussiaBot.Answering.Assistance;

/// <summary>A question to be put into words that the engine knows.</summary>
/// <param name="Question">As asked: data, whatever it says.</param>
/// <param name="Language">Language of the rewritten question.</param>
/// <param name="Asker">Opaque key for budgets.</param>
/// <param name="About">Names of what the previous question was about, with its period; empty for a first question.</param>
/// <param name="Terms">Names of measures and themes that the engine knows, in that language.</param>
public sealed record RewriteTask(string Question, Language Language, string Asker, IReadOnlyList<string> About, IReadOnlyList<string> Terms);

/// <summary>The outcome of a <see cref="RewriteTask"/>.</summary>
/// <param name="Question">The question in other words; null when there is none.</param>
/// <param name="Problem">Why there is none, in one word for counters ("deadline", "budget"); null when there is one.</param>
public sealed record Rewritten(string? Question, string? Problem = null);
