using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Search;

namespace ChinaRussiaBot.Answering.Passages;

/// <summary>What the texts hold of a question.</summary>
/// <param name="Items">The best first.</param>
/// <param name="Confidence">How surely the best item answers, 0 to 1.</param>
internal sealed record PassageFind(IReadOnlyList<FoundItem> Items, double Confidence)
{
    /// <summary>What each word of the question's content weighs.</summary>
    public IReadOnlyList<double> Weights { get; init; } = [];

    /// <summary>How like the question is to the phrasings of each item, 0 to 1; items that nobody asks for so are left out.</summary>
    public IReadOnlyDictionary<KnowledgeItem, double> Likeness { get; init; } = new Dictionary<KnowledgeItem, double>();

    /// <summary>Whether the author of the best item foresaw the question, and the item is not one that only states figures.</summary>
    public bool IsForeseen { get; init; }

    /// <summary>How like the question is to the phrasings of the best item.</summary>
    public double LikenessOfBest => Items.Count == 0 ? 0 : Likeness.GetValueOrDefault(Items[0].Item);
}
