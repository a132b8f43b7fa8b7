namespace ChinaRussiaBot.Search.Analysis;

/// <summary>One indexed term that a question asks for.</summary>
/// <param name="Field">Where it is looked for.</param>
/// <param name="Text">As it stands in the index.</param>
/// <param name="Weight">Multiplies its idf.</param>
internal readonly record struct PlannedTerm(PassageField Field, string Text, float Weight);
