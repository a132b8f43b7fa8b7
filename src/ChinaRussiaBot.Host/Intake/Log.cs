namespace ChinaRussiaBot.Host.Intake;

internal static partial class Log
{
    [LoggerMessage(Level = LogLevel.Information, Message = "A document came in: {Outcome} {Reason}")]
    public static partial void Document(ILogger log, string outcome, string reason);
}
