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

    /// <summary>What it speaks of, as names of no language: questions in either language find it by <see cref="PassageQuery.Concepts"/>.</summary>
    public IReadOnlyList<string> Concepts { get; init; } = [];

    /// <summary>Whatever the caller wants back with the passage; null: it is only searched for, never fetched by its id.</summary>
    public string? Data { get; init; }

    /// <summary>Under what else it is fetched, beside its id; of no use without <see cref="Data"/>.</summary>
    public IReadOnlyList<string> Groups { get; init; } = [];

    /// <summary>
    /// What it is replaced together with, see <see cref="PassageIndexBuilder.Over"/>; null in an index that is only ever written at once.
    /// Passages count in the ordinal order of their batches, so the first writing has to add them in it.
    /// </summary>
    public string? Batch { get; init; }
}
