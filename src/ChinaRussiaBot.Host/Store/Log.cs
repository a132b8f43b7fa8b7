namespace ChinaRussiaBot.Host.Store;

internal static partial class Log
{
    [LoggerMessage(200, LogLevel.Error, "The store was damaged. It lies at {Aside} now, and a new one was begun: settings and follow-ups are forgotten.")]
    public static partial void Damaged(ILogger logger, string aside);

    [LoggerMessage(201, LogLevel.Error, "The store refuses to write ({Code}); the question is answered all the same.")]
    public static partial void NotWritten(ILogger logger, int code);
}
