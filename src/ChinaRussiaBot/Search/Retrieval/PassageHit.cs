namespace ChinaRussiaBot.Search;

/// <summary>A passage found.</summary>
/// <param name="Id">The id it was added with.</param>
/// <param name="Score">Comparable within one result only.</param>
/// <param name="Matched">The indexed terms of the question that the passage holds: pairs of characters, stems, words; prefixes end with "*".</param>
public sealed record PassageHit(string Id, double Score, IReadOnlyList<string> Matched)
{
    /// <summary>The passage's number in this index, to load its text with.</summary>
    internal int Document { get; init; }

    /// <summary>How much of the question's weight its terms hold, from 0 to 1: unlike the score it can be set beside that of another search.</summary>
    internal double Share { get; init; }
}
