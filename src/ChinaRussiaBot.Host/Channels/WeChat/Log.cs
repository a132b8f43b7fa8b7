namespace ChinaRussiaBot.Host.Channels.WeChat;

/// <summary>Never an address, a token, a text or an id of a person.</summary>
internal static partial class Log
{
    [LoggerMessage(400, LogLevel.Warning, "WeChat: a delivery was refused ({Why})")]
    public static partial void Refused(ILogger logger, string why);

    [LoggerMessage(401, LogLevel.Error, "WeChat: a message failed ({Kind})")]
    public static partial void MessageFailed(ILogger logger, string kind);

    [LoggerMessage(402, LogLevel.Information, "WeChat: {Mode}; {Abilities}")]
    public static partial void Started(ILogger logger, string mode, string abilities);
}
