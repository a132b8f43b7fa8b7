using Microsoft.Extensions.Options;

namespace ChinaRussiaBot.Host.Channels.Telegram;

/// <summary>When Telegram was last heard of, and what is wrong. Thread-safe.</summary>
internal sealed class TelegramHealth(TimeProvider clock, IOptions<TelegramOptions> options)
{
    private readonly Lock gate = new();
    private long lastBeat = clock.GetTimestamp();
    private TelegramState state = new(options.Value.Mode, null, 0, null);

    public TimeProvider Clock => clock;

    /// <summary>How it is now. Holds no secret.</summary>
    public TelegramState State
    {
        get
        {
            lock (gate)
                return state;
        }
    }

    public TimeSpan SinceBeat => clock.GetElapsedTime(Interlocked.Read(ref lastBeat));

    /// <summary>Telegram answered: whatever was wrong is over.</summary>
    public void Beat()
    {
        Interlocked.Exchange(ref lastBeat, clock.GetTimestamp());
        lock (gate)
            state = state with { Failures = 0, Problem = null };
    }

    /// <summary>Updates came in.</summary>
    public void Received()
    {
        lock (gate)
            state = state with { LastUpdate = clock.GetUtcNow() };
    }

    /// <summary>Telegram could not be reached, or refused.</summary>
    public void Fail(string why)
    {
        lock (gate)
            state = state with { Failures = state.Failures + 1, Problem = why };
    }
}
