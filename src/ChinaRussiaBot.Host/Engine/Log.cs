namespace ChinaRussiaBot.Host.Engine;

internal static partial class Log
{
    [LoggerMessage(100, LogLevel.Information, "Ready: generation {Generation}, {Items} items, {Milliseconds:F0} ms")]
    public static partial void Ready(ILogger logger, string generation, int items, double milliseconds);

    [LoggerMessage(101, LogLevel.Error, "Not ready: {Problem}")]
    public static partial void NotReady(ILogger logger, string problem);

    [LoggerMessage(102, LogLevel.Error, "knowledge/{Problem}")]
    public static partial void KnowledgeProblem(ILogger logger, string problem);
}
