using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Generations;

/// <summary>
/// Whether a new state of the knowledge differs from that of the serving generation in documents that the index alone holds, and in their
/// sources, and in nothing else: then all that people wrote was read, reviewed and asked already. Pure.
/// </summary>
internal static class DocumentsAlone
{
    /// <param name="previous">The serving generation.</param>
    /// <param name="reading">The new state.</param>
    /// <param name="different">Files that one of them has not, or has otherwise.</param>
    /// <param name="absent">Those of them that the new state has not.</param>
    public static bool Differ(PreviousGeneration previous, KnowledgeReading reading, IReadOnlyCollection<string> different, IReadOnlySet<string> absent)
    {
        HashSet<string> now = [.. reading.Knowledge!.DocumentFiles];
        HashSet<string> sources = [];
        foreach (string file in different)
        {
            switch (file.Split('/')[0])
            {
                case "documents" when (previous.KnowledgeFile(file) is null || previous.Holds(file)) && (absent.Contains(file) || now.Contains(file)):
                    break;
                case "sources":
                    sources.Add(file);
                    break;
                default:
                    return false;
            }
        }

        HashSet<string> changed = [.. previous.Held.Sources.Where(held => sources.Contains(held.File)).Select(static held => held.Source.Id)];
        const string space = "source ";
        changed.UnionWith(reading.Claims.Where(claim => sources.Contains(claim.Value.File) && claim.Key.StartsWith(space, StringComparison.Ordinal)).Select(static claim => claim.Key[space.Length..]));
        return changed.Count == 0 || !reading.Knowledge.Items.Any(item => !now.Contains(reading.Places[item.Id].File) && SourcesOf(item).Any(source => changed.Contains(source.Id)));
    }

    private static IEnumerable<Source> SourcesOf(KnowledgeItem item) => item switch
    {
        Passage { Origin: { } origin } => item.Sources.Append(origin),
        Port port => port.Volumes.Select(static volume => volume.Source).Concat(item.Sources).Concat(port.Location is { } location ? [location.Source] : []),
        _ => item.Sources,
    };
}
