namespace ChinaRussiaBot.Host.Channels.WeChat;

/// <summary>Never an address, a token, a text or an id of a person.</summary>
internal static partial class Log
{
    [LoggerMessage(400, LogLevel.Warning, "WeChat: a delivery was refused ({Why})")]
    public static partial void Refused(ILogger logger, string why);

    [LoggerMessage(401, LogLevel.Error, "WeChat: a message failed ({Kind})")]
    public static partial void MessageFailed(ILogger logger, string kind);

    [LoggerMessage(403, LogLevel.Warning, "WeChat: the platform refused {Call}: {Code} {Message}")]
    public static partial void ApiRefused(ILogger logger, string call, int code, string message);

    [LoggerMessage(404, LogLevel.Error, "WeChat: no more customer-service messages until the next start ({Code}); late answers wait under a number")]
    public static partial void PushesOff(ILogger logger, int code);

    [LoggerMessage(402, LogLevel.Information, "WeChat: {Mode}; {Abilities}")]
    public static partial void Started(ILogger logger, string mode, string abilities);
}
