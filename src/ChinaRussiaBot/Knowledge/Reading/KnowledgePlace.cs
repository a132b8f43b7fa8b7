namespace ChinaRussiaBot.Knowledge;

/// <summary>Where an item is written.</summary>
/// <param name="File">Path relative to the knowledge folder.</param>
/// <param name="Line">From 1.</param>
public readonly record struct KnowledgePlace(string File, int Line);
