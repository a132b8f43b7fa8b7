namespace ChinaRussiaBot.Search;

/// <summary>
/// Two lists made one by their ranks alone: scores of words and cosines have no common measure. Cormack, Clarke and Büttcher (2009), with their 60. Pure.
/// </summary>
internal static class ReciprocalRanks
{
    private const double Flatness = 60;
    private const double Equal = 1e-6;

    /// <summary>The fused list; what only one list has stands behind what both have at like ranks, of equals what words found comes first.</summary>
    public static IReadOnlyList<PassageHit> Fuse(IReadOnlyList<PassageHit> words, IReadOnlyList<PassageHit> vectors, int limit)
    {
        Dictionary<int, PassageHit> fused = new(words.Count + vectors.Count);
        foreach (IReadOnlyList<PassageHit> list in new[] { words, vectors })
        {
            int rank = 0;
            for (int at = 0; at < list.Count; at++)
            {
                // Equals share a rank: which of them stands first is chance, and the other list must be able to tell.
                rank = at > 0 && list[at].Score >= list[at - 1].Score - Equal ? rank : at;
                double share = 1 / (Flatness + rank + 1);
                fused[list[at].Document] = fused.TryGetValue(list[at].Document, out PassageHit? known) ? known with { Score = known.Score + share } : list[at] with { Score = share };
            }
        }

        return [.. fused.Values.OrderByDescending(static hit => hit.Score).Take(limit)];
    }
}
