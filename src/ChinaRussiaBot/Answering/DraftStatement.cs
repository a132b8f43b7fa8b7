using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Answering;

/// <summary>A statement before its citations are numbered.</summary>
internal sealed record DraftStatement(StatementRole Role, string Text, List<KnowledgeItem> Items, Computation? Computed);
