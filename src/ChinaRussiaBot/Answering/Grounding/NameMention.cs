namespace ChinaRussiaBot.Answering.Grounding;

/// <summary>A declared name or port in a text: the ids that its spelling may stand for.</summary>
internal sealed record NameMention(string Spelling, IReadOnlyList<string> Ids);
