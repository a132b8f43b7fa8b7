namespace ChinaRussiaBot.Answering.Assistance;

/// <summary>An answer to be worded from evidence that the engine has found and decided to answer from.</summary>
/// <param name="Question">As asked: data, whatever it says.</param>
/// <param name="Language">Language of the answer.</param>
/// <param name="Asker">Opaque key for budgets.</param>
/// <param name="Evidence">All that may be said, the most important first.</param>
public sealed record ComposeTask(string Question, Language Language, string Asker, IReadOnlyList<EvidenceText> Evidence);

/// <summary>One item of evidence.</summary>
/// <param name="Id">What a statement that rests on it has to name.</param>
/// <param name="Text">Its text, in the language of the answer where there is one.</param>
public sealed record EvidenceText(string Id, string Text);

/// <summary>The outcome of a <see cref="ComposeTask"/>.</summary>
/// <param name="Statements">What is to be said, unchecked; empty when there is none.</param>
/// <param name="Problem">Why there is none, in one word for counters; null when there is one.</param>
public sealed record Composed(IReadOnlyList<ComposedStatement> Statements, string? Problem = null);

/// <summary>One sentence of a model with the evidence that it claims to rest on.</summary>
/// <param name="Text">Plain text.</param>
/// <param name="Ids">Ids of <see cref="EvidenceText"/>.</param>
public sealed record ComposedStatement(string Text, IReadOnlyList<string> Ids);
