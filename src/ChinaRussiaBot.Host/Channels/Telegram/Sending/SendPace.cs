using Microsoft.Extensions.Options;

namespace ChinaRussiaBot.Host.Channels.Telegram.Sending;

/// <summary>
/// When the next message may go: so many a second in all, one a second to a chat after a burst of three, eighteen a minute to a group.
/// Each limit is one moment that moves on with every message. Used by one thread.
/// </summary>
internal sealed class SendPace(IOptions<TelegramOptions> options, TimeProvider clock)
{
    private const string Everyone = "";
    private const int PruneAbove = 10_000;
    private readonly Dictionary<string, DateTimeOffset> full = [];

    /// <summary>How long this chat has to wait; zero when it may go now.</summary>
    public TimeSpan Wait(string chat)
    {
        TimeSpan own = Wait(chat, Step(chat), burst: 3);
        TimeSpan all = Wait(Everyone, Step(Everyone), burst: 5);
        return own > all ? own : all;
    }

    public void Took(string chat)
    {
        Move(chat, Step(chat));
        Move(Everyone, Step(Everyone));
        if (full.Count > PruneAbove)
            Prune();
    }

    /// <summary>The server asked this chat to wait.</summary>
    public void Hold(string chat, TimeSpan wait) => full[chat] = clock.GetUtcNow() + wait + (Step(chat) * 2);

    private TimeSpan Wait(string key, TimeSpan step, int burst)
    {
        TimeSpan ahead = full.GetValueOrDefault(key) - clock.GetUtcNow() - (step * (burst - 1));
        return ahead > TimeSpan.Zero ? ahead : TimeSpan.Zero;
    }

    private void Move(string key, TimeSpan step)
    {
        DateTimeOffset now = clock.GetUtcNow();
        DateTimeOffset at = full.GetValueOrDefault(key);
        full[key] = (at > now ? at : now) + step;
    }

    private TimeSpan Step(string key)
    {
        TelegramOptions limits = options.Value;
        if (key.Length == 0)
            return TimeSpan.FromSeconds(1 / limits.MessagesPerSecond);
        return key.StartsWith('-')
            ? TimeSpan.FromSeconds(60 / limits.MessagesPerMinutePerGroup)
            : TimeSpan.FromSeconds(1 / limits.MessagesPerSecondPerChat);
    }

    private void Prune()
    {
        DateTimeOffset now = clock.GetUtcNow();
        foreach (string key in full.Where(entry => entry.Value < now).Select(static entry => entry.Key).ToList())
            full.Remove(key);
    }
}
