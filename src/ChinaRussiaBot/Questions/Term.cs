namespace ChinaRussiaBot.Questions;

/// <summary>An entry of the lexicon: what it is, and the key it is compared by ("#suifenhe", "~flow.out", "=12").</summary>
/// <param name="Kind">What kind.</param>
/// <param name="Id">Id of the declaration, or the name of the class.</param>
/// <param name="Key">The same for all spellings in both languages.</param>
internal readonly record struct Term(TermKind Kind, string Id, string Key);
