namespace ChinaRussiaBot.Knowledge;

/// <summary>
/// The words in which people ask for exactly one item, as its author foresees them. They serve the search only: never shown, never
/// evidence for what an answer says.
/// </summary>
/// <param name="Chinese">Phrasings in Chinese.</param>
/// <param name="Russian">Phrasings in Russian.</param>
public sealed record AskedPhrases(IReadOnlyList<string> Chinese, IReadOnlyList<string> Russian)
{
    /// <summary>Nothing foreseen.</summary>
    public static AskedPhrases None { get; } = new([], []);

    /// <summary>All of them, Chinese first.</summary>
    public IEnumerable<string> All => Chinese.Concat(Russian);
}
