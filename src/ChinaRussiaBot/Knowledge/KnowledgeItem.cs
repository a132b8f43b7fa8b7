namespace ChinaRussiaBot.Knowledge;

/// <summary>What can be found and cited: passage, figure, port or policy point. The id stays the same over reindexing.</summary>
/// <param name="Id">Unique in the whole knowledge.</param>
public abstract record KnowledgeItem(string Id)
{
    /// <summary>The sources, the best first; never empty.</summary>
    public required IReadOnlyList<Source> Sources { get; init; }

    /// <summary>Ids of the declared names it is about (topics, goods, places).</summary>
    public IReadOnlyList<string> About { get; init; } = [];

    /// <summary>Place in its document, per language; null when the source is not divided.</summary>
    public BilingualText? Section { get; init; }

    /// <summary>Date of the evidence, ISO as far as known; null when it is that of the source or unknown.</summary>
    public string? Date { get; init; }

    /// <summary>How people ask for it; for the search only.</summary>
    public AskedPhrases Asked { get; init; } = AskedPhrases.None;

    /// <summary>
    /// The text that is shown on the source's page and quoted in citations. Null when the item has no text in that language
    /// (a passage that was ingested in one language only).
    /// </summary>
    public abstract string? Quote(Language language);
}
