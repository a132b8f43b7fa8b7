using System.Globalization;

namespace ChinaRussiaBot.Generations;

/// <summary>Names of generations: time of building, then the start of the content hash. They sort by age.</summary>
internal static class GenerationId
{
    private const string TimeFormat = "yyyyMMdd-HHmmssfff";
    private const int HashLength = 8;
    private const int Length = 18 + 1 + HashLength;

    /// <summary>A new id that sorts after all <paramref name="existing"/>, whatever the clock says.</summary>
    public static string Next(DateTimeOffset now, string contentHash, IReadOnlyList<string> existing)
    {
        DateTime time = now.UtcDateTime;
        if (existing.Where(IsWellFormed).LastOrDefault() is { } newest && TimeOf(newest) >= Truncated(time))
            time = TimeOf(newest).AddMilliseconds(1);
        return $"{time.ToString(TimeFormat, CultureInfo.InvariantCulture)}-{contentHash[..HashLength]}";
    }

    /// <summary>Whether the text can be an id at all: what comes from outside never becomes a path unchecked.</summary>
    public static bool IsWellFormed(string text) =>
        text.Length == Length && TryTimeOf(text, out _) && text[18] == '-' && text[19..].All(char.IsAsciiHexDigitLower);

    /// <exception cref="FormatException">It is no id.</exception>
    public static DateTime TimeOf(string id) => TryTimeOf(id, out DateTime time) ? time : throw new FormatException(id);

    private static DateTime Truncated(DateTime time) => new(time.Ticks - (time.Ticks % TimeSpan.TicksPerMillisecond), DateTimeKind.Utc);

    private static bool TryTimeOf(string id, out DateTime time) => DateTime.TryParseExact(
        id.AsSpan(0, 18),
        TimeFormat,
        CultureInfo.InvariantCulture,
        DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal,
        out time);
}
