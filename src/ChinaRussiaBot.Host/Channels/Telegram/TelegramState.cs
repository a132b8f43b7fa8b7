namespace ChinaRussiaBot.Host.Channels.Telegram;

/// <summary>How the channel fares.</summary>
/// <param name="Mode">How updates come in.</param>
/// <param name="LastUpdate">When the last one came; null when none came since the start.</param>
/// <param name="Failures">How many calls in a row went wrong while receiving; 0 while all is well.</param>
/// <param name="Problem">What went wrong last; null while all is well.</param>
internal sealed record TelegramState(TelegramMode Mode, DateTimeOffset? LastUpdate, int Failures, string? Problem)
{
    /// <summary>For /health/ready: names stay as they are.</summary>
    public object Public => new
    {
        mode = Mode switch { TelegramMode.Polling => "polling", TelegramMode.Webhook => "webhook" },
        state = Problem is null ? "working" : "failing",
        lastUpdate = LastUpdate,
        failuresInARow = Failures,
        problem = Problem,
    };
}
