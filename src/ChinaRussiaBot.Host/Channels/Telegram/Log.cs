namespace ChinaRussiaBot.Host.Channels.Telegram;

/// <summary>Never an address, a token, a text or an id of a person.</summary>
internal static partial class Log
{
    [LoggerMessage(300, LogLevel.Information, "Telegram: @{Username}, {Mode}")]
    public static partial void Started(ILogger logger, string? username, string mode);

    [LoggerMessage(301, LogLevel.Critical, "Telegram refuses the token; the channel is off until the next start.")]
    public static partial void TokenRefused(ILogger logger);

    [LoggerMessage(302, LogLevel.Warning, "Telegram: no updates ({Kind}); next try in {Seconds:F1} s")]
    public static partial void PollFailed(ILogger logger, string kind, double seconds);

    [LoggerMessage(303, LogLevel.Warning, "Telegram: update {Seq} cannot be read and is skipped ({Kind})")]
    public static partial void Unreadable(ILogger logger, long seq, string kind);

    [LoggerMessage(304, LogLevel.Error, "Telegram: update {Seq} failed ({Kind})")]
    public static partial void UpdateFailed(ILogger logger, long seq, string kind);

    [LoggerMessage(305, LogLevel.Warning, "Telegram: {Method} failed ({Kind}); {Decision}")]
    public static partial void SendFailed(ILogger logger, string method, string kind, string decision);

    [LoggerMessage(306, LogLevel.Warning, "Telegram: {Count} messages may arrive twice, because the last run ended while sending them")]
    public static partial void MaybeTwice(ILogger logger, int count);

    [LoggerMessage(307, LogLevel.Warning, "Telegram: {What} could not be set ({Kind})")]
    public static partial void SetupFailed(ILogger logger, string what, string kind);

    [LoggerMessage(311, LogLevel.Warning, "Telegram: {Count} updates wait to be delivered to the webhook; the last failed delivery was at {LastError}")]
    public static partial void WebhookBehind(ILogger logger, int count, DateTime? lastError);

    [LoggerMessage(308, LogLevel.Warning, "Telegram: a delivery without the right secret was refused")]
    public static partial void WrongSecret(ILogger logger);

    [LoggerMessage(309, LogLevel.Information, "Telegram: administrator {Number} asked for {Act}: {Outcome}")]
    public static partial void AdminAct(ILogger logger, int number, string act, string outcome);

    [LoggerMessage(312, LogLevel.Error, "Telegram: the store refuses {What} ({Kind}); tried again")]
    public static partial void StoreRefuses(ILogger logger, string what, string kind);

    [LoggerMessage(313, LogLevel.Warning, "Telegram: {Count} updates without a number, and none with one; next try in {Seconds:F1} s")]
    public static partial void WithoutNumber(ILogger logger, int count, double seconds);

    [LoggerMessage(310, LogLevel.Error, "Telegram: {Part} failed ({Kind}) and goes on")]
    public static partial void PartFailed(ILogger logger, string part, string kind);
}
