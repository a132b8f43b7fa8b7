namespace ChinaRussiaBot.Search;

/// <summary>A passage found.</summary>
/// <param name="Id">The id it was added with.</param>
/// <param name="Score">Comparable within one result only.</param>
/// <param name="Matched">The indexed terms of the question that the passage holds: pairs of characters, stems, words; prefixes end with "*".</param>
public sealed record PassageHit(string Id, double Score, IReadOnlyList<string> Matched)
{
    /// <summary>The passage's number in this index, to load its text with.</summary>
    internal int Document { get; init; }
}
