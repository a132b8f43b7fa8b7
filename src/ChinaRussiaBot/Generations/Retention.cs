namespace ChinaRussiaBot.Generations;

/// <summary>Removes the oldest generations beyond what is kept.</summary>
internal static class Retention
{
    public static void Apply(IndexFolder index, string current, int kept)
    {
        IReadOnlyList<string> ids = index.Ids();
        foreach (string id in ids.Take(Math.Max(0, ids.Count - kept)).Where(id => id != current))
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
}
