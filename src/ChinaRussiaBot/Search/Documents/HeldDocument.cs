using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Search;

/// <summary>A file of documents that the index holds: what must be known of it without reading it.</summary>
/// <param name="File">Relative to the knowledge folder.</param>
/// <param name="Chinese">Passages in Chinese.</param>
/// <param name="Russian">Passages in Russian.</param>
/// <param name="Claims">Ids that it takes, each after its space ("item x").</param>
/// <param name="Asked">Phrasings that ask for its passages.</param>
/// <param name="Sources">Ids of the sources that its passages rest on or name.</param>
internal sealed record HeldDocument(
    string File,
    int Chinese,
    int Russian,
    IReadOnlyList<string> Claims,
    IReadOnlyList<string> Asked,
    IReadOnlyList<string> Sources)
{
    /// <summary>Passages in either language.</summary>
    public int Count => Chinese + Russian;

    /// <summary>Those among what was read.</summary>
    public static IEnumerable<HeldDocument> In(KnowledgeReading reading)
    {
        KnowledgeBase knowledge = reading.Knowledge!;
        // Few of all, when the others are taken over unread.
        HashSet<string> files = [.. knowledge.DocumentFiles];
        ILookup<string, Passage> passages = knowledge.Passages.ToLookup(passage => reading.Places[passage.Id].File);
        ILookup<string, string> claims = reading.Claims.Where(claim => files.Contains(claim.Value.File)).ToLookup(static claim => claim.Value.File, static claim => claim.Key);
        return knowledge.DocumentFiles.Select(file => new HeldDocument(
            file,
            passages[file].Count(static passage => passage.Chinese is not null),
            passages[file].Count(static passage => passage.Russian is not null),
            [.. claims[file]],
            [.. passages[file].SelectMany(static passage => passage.Asked.All)],
            [.. passages[file].SelectMany(static passage => passage.Sources.Append(passage.Origin)).OfType<Source>().Select(static source => source.Id).Distinct()]));
    }
}
