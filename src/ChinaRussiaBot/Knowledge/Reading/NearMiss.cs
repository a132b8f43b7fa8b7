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
            int distance = Distance(written, candidate, least);
            if (distance < least)
                (best, least) = (candidate, distance);
        }

        return best is null ? "" : $" (did you mean '{best}'?)";
    }

    private static int Distance(string left, string right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) >= limit)
            return limit;
        int[] before = [];
        int[] previous = [.. Enumerable.Range(0, right.Length + 1)];
        for (int row = 1; row <= left.Length; row++)
        {
            int[] current = new int[right.Length + 1];
            current[0] = row;
            for (int column = 1; column <= right.Length; column++)
            {
                int change = left[row - 1] == right[column - 1] ? 0 : 1;
                current[column] = Math.Min(Math.Min(current[column - 1], previous[column]) + 1, previous[column - 1] + change);
                // Two neighbours swapped ("lable") is the commonest slip and counts once.
                if (row > 1 && column > 1 && left[row - 1] == right[column - 2] && left[row - 2] == right[column - 1])
                    current[column] = Math.Min(current[column], before[column - 2] + 1);
            }

            (before, previous) = (previous, current);
        }

        return previous[right.Length];
    }
}
