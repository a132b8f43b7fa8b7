using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Search;

/// <summary>An item that a question found.</summary>
/// <param name="Item">The item.</param>
/// <param name="Score">Weight of the matched words, those of titles counting more; comparable within one question.</param>
/// <param name="Coverage">How much of what the question says the item holds, 0 to 1.</param>
/// <param name="Missing">Words of the question that the item does not hold.</param>
internal sealed record FoundItem(KnowledgeItem Item, double Score, double Coverage, IReadOnlyList<ContentWord> Missing)
{
    /// <summary>The countries that its title names.</summary>
    public IReadOnlySet<Country> Countries { get; init; } = new HashSet<Country>();

    /// <summary>The keys of its title, heading and topics.</summary>
    public IReadOnlySet<string> Subjects { get; init; } = new HashSet<string>();
}
