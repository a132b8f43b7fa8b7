using ChinaRussiaBot.Answering;

namespace ChinaRussiaBot.Host.Engine;

/// <summary>By whose calendar "this year" is read. Section Asking; the command line reads the same.</summary>
internal sealed class AskingOptions
{
    /// <summary>Where those who ask in Chinese live, such as Asia/Shanghai; empty: UTC+8.</summary>
    public string ChineseTimeZone { get; set; } = "";

    /// <summary>Where those who ask in Russian live, such as Asia/Vladivostok; empty: UTC+3.</summary>
    public string RussianTimeZone { get; set; } = "";

    /// <summary>The days of both; null when the system does not know a zone of that name.</summary>
    internal AskingDays? Days()
    {
        try
        {
            return AskingDays.Named(ChineseTimeZone, RussianTimeZone);
        }
        catch (Exception unknown) when (unknown is TimeZoneNotFoundException or InvalidTimeZoneException)
        {
            return null;
        }
    }
}
