namespace ChinaRussiaBot.Ingestion.Figures;

/// <summary>The line that leads to a list which is a passage of its own. Pure.</summary>
internal static class LeadLine
{
    /// <summary>The line; "" for none.</summary>
    public static string Of(string before)
    {
        string[] lines = before.Split('\n', StringSplitOptions.TrimEntries);
        // So may its last items: the line before ends with a semicolon.
        string? last = lines[^1] is [.., ';' or '；'] ? lines.LastOrDefault(Leads) : lines[^1];
        return last is not null && Leads(last) ? last : "";
    }

    private static bool Leads(string line) => line is [.., ':' or '：'];
}
