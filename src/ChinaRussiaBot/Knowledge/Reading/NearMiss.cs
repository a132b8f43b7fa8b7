using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Knowledge;

/// <summary>"Did you mean …?" for misspelt ids and fields.</summary>
internal static class NearMiss
{
    /// <summary>" (did you mean 'x'?)" for the nearest candidate within a third of the length, or "".</summary>
    public static string Suggest(string written, IEnumerable<string> candidates)
    {
        string? best = null;
        int least = Math.Max(1, written.Length / 3) + 1;
        foreach (string candidate in candidates)
        {
            int distance = EditDistance.Of(written, candidate, least);
            if (distance < least)
                (best, least) = (candidate, distance);
        }

        return best is null ? "" : $" (did you mean '{best}'?)";
    }
}
