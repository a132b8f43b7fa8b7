namespace ChinaRussiaBot.Host.Charts;

internal static partial class Log
{
    [LoggerMessage(500, LogLevel.Warning, "No charts: no font with Latin, Cyrillic and Chinese letters was found. Install WenQuanYi Micro Hei (Debian: fonts-wqy-microhei) or set Charts:Font.")]
    public static partial void NoFont(ILogger logger);
}
