namespace ChinaRussiaBot.Cli.Indexing;

/// <summary>Two texts side by side in one line: long ones are shortened to where they differ. Pure.</summary>
internal static class ChangedText
{
    /// <summary>Up to here a text is shown whole.</summary>
    private const int Short = 60;

    /// <summary>How much of what stayed is shown on either side.</summary>
    private const int Near = 20;

    public static (string Before, string After) Around(string before, string after)
    {
        int most = Math.Min(before.Length, after.Length);
        int start = before.AsSpan().CommonPrefixLength(after);
        int end = 0;
        while (end < most - start && before[^(end + 1)] == after[^(end + 1)])
            end++;
        return (Cut(before, start, before.Length - end), Cut(after, start, after.Length - end));
    }

    private static string Cut(string text, int start, int end)
    {
        if (text.Length <= Short)
            return text;
        int from = Whole(text, Math.Max(0, start - Near), -1);
        int to = Whole(text, Math.Min(text.Length, end + Near), 1);
        string shown = end - start <= Short
            ? text[from..to]
            : $"{text[from..Whole(text, start + Short - Near, 1)]}…{text[Whole(text, end - Near, -1)..to]}";
        return $"{(from > 0 ? "…" : "")}{shown}{(to < text.Length ? "…" : "")}";
    }

    /// <summary>The nearest place that does not part a character of two halves.</summary>
    private static int Whole(string text, int at, int step) => at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) ? at + step : at;
}
