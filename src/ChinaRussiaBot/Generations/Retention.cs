namespace ChinaRussiaBot.Generations;

/// <summary>
/// Removes the oldest generations beyond what is kept. One that served lately stays longer: conversations that are still open cite it.
/// </summary>
internal static class Retention
{
    /// <summary>How long what a replaced generation answered can be opened at least.</summary>
    private static readonly TimeSpan Cited = TimeSpan.FromHours(24);

    /// <param name="index">The index folder.</param>
    /// <param name="current">The generation that serves.</param>
    /// <param name="kept">How many stay in any case.</param>
    /// <param name="most">How many stay at most.</param>
    /// <param name="now">The time.</param>
    public static void Apply(IndexFolder index, string current, int kept, int most, DateTimeOffset now)
    {
        IReadOnlyList<string> ids = index.Ids();
        int beyond = ids.Count - most;
        foreach (string id in ids.Take(Math.Max(0, ids.Count - kept)).Where(id => id != current))
        {
            if (beyond-- <= 0 && now.UtcDateTime - Directory.GetLastWriteTimeUtc(index.Generation(id)) < Cited)
                continue;
            Remove(index, id);
        }
    }

    /// <summary>Notes that a generation serves no longer. Whoever dies before this only makes it go sooner.</summary>
    public static void Replaced(IndexFolder index, string? before, DateTimeOffset now)
    {
        if (before is not null && Directory.Exists(index.Generation(before)))
            Directory.SetLastWriteTimeUtc(index.Generation(before), now.UtcDateTime);
    }

    private static void Remove(IndexFolder index, string id)
    {
        try
        {
            // In one step out of sight: whoever dies half-way through leaves no half generation.
            string aside = index.NewBuilding();
            Directory.Move(index.Generation(id), aside);
            Directory.Delete(aside, recursive: true);
        }
        catch (IOException)
        {
            // A reader still has it open; the next build tries again.
        }
    }
}
