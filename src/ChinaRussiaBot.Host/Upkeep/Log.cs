namespace ChinaRussiaBot.Host.Upkeep;

internal static partial class Log
{
    [LoggerMessage(800, LogLevel.Error, "{Name}: {Piece} failed and is tried again next time: {Reason}")]
    public static partial void PieceFailed(ILogger logger, string name, string piece, string reason);

    [LoggerMessage(801, LogLevel.Error, "{Name} failed and begins again in {Seconds} s; answering goes on. {Reason}")]
    public static partial void WorkFailed(ILogger logger, string name, double seconds, string reason);
}
