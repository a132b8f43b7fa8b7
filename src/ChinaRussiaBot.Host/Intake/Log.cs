using ChinaRussiaBot.Ingestion.Extraction;

namespace ChinaRussiaBot.Host.Intake;

internal static partial class Log
{
    [LoggerMessage(Level = LogLevel.Information, Message = "A document came in; refused: {Refused}")]
    public static partial void Document(ILogger log, RefusalReason? refused);

    [LoggerMessage(Level = LogLevel.Error, Message = "A document could not be put on the disk: {Reason}")]
    public static partial void NoPlace(ILogger log, string reason);
}
