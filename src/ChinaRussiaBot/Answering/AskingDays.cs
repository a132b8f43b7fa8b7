namespace ChinaRussiaBot.Answering;

/// <summary>
/// Which day it is for whoever asks: "this year", "last month" and what has ended by now are read by the clock of where people of a language
/// live. In UTC the first morning of a year in China still belongs to the year before.
/// </summary>
/// <param name="Chinese">For questions that are answered in Chinese.</param>
/// <param name="Russian">For questions that are answered in Russian.</param>
public sealed record AskingDays(TimeZoneInfo Chinese, TimeZoneInfo Russian)
{
    /// <summary>Beijing and Moscow; by their hours, which need no data of the system.</summary>
    public static AskingDays OfCapitals { get; } = new(Hours("Beijing", 8), Hours("Moscow", 3));

    /// <summary>For what must not depend on where people live.</summary>
    public static AskingDays Utc { get; } = new(TimeZoneInfo.Utc, TimeZoneInfo.Utc);

    /// <summary>Zones by their names, such as Asia/Vladivostok; those of the capitals where none is given.</summary>
    /// <exception cref="TimeZoneNotFoundException">The system knows none of that name.</exception>
    public static AskingDays Named(string? chinese, string? russian) => new(
        string.IsNullOrEmpty(chinese) ? OfCapitals.Chinese : TimeZoneInfo.FindSystemTimeZoneById(chinese),
        string.IsNullOrEmpty(russian) ? OfCapitals.Russian : TimeZoneInfo.FindSystemTimeZoneById(russian));

    /// <summary>The day at a moment for people of a language.</summary>
    public DateOnly At(DateTimeOffset moment, Language language) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, language switch { Language.Chinese => Chinese, Language.Russian => Russian }).DateTime);

    private static TimeZoneInfo Hours(string name, int hours) => TimeZoneInfo.CreateCustomTimeZone(name, TimeSpan.FromHours(hours), name, name);
}
