using ChinaRussiaBot.Search;

namespace ChinaRussiaBot.Answering.Passages;

/// <summary>What the texts hold of a question.</summary>
/// <param name="Items">The best first.</param>
/// <param name="Confidence">How much of the question the best item holds, 0 to 1; less when a decisive word is missing.</param>
internal sealed record PassageFind(IReadOnlyList<FoundItem> Items, double Confidence)
{
    /// <summary>What each word of the question's content weighs.</summary>
    public IReadOnlyList<double> Weights { get; init; } = [];
}
