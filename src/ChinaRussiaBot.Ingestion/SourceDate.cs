using System.Globalization;
using ChinaRussiaBot.Ingestion.Records;

namespace ChinaRussiaBot.Ingestion;

/// <summary>The date of publication as people give it beside a file: 2025-03-08, 2025-03, 08.03.2025, 8 марта 2025 г., 2025年3月8日. Pure.</summary>
public static class SourceDate
{
    /// <summary>As a source record writes it, a day or a month; null when it is neither.</summary>
    public static string? Of(string text)
    {
        string given = text.Trim();
        return DateOnly.TryParseExact(given, ["yyyy-MM-dd", "yyyy-MM"], CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? given : DatedLine.Of(given);
    }
}
