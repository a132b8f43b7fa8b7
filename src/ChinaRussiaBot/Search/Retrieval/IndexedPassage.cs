namespace ChinaRussiaBot.Search;

/// <summary>One text to be found. Words in its title weigh twice.</summary>
/// <param name="Id">The caller's name for it, given back by searches. Two passages with one id are both kept.</param>
/// <param name="Title">May be empty.</param>
/// <param name="Text">What questions are compared with.</param>
public sealed record IndexedPassage(string Id, string Title, string Text)
{
    /// <summary>Null: told by the script.</summary>
    public Language? Language { get; init; }

    /// <summary>
    /// Further words under which the passage is found, in either language: translations, synonyms. They are indexed like the text
    /// but not read closely, so what really stands in a passage comes first.
    /// </summary>
    public IReadOnlyList<string> Related { get; init; } = [];
}
