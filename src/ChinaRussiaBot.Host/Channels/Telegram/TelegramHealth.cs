namespace ChinaRussiaBot.Host.Channels.Telegram;

/// <summary>When Telegram was last heard of, and what is wrong. Thread-safe.</summary>
internal sealed class TelegramHealth(TimeProvider clock)
{
    private long lastBeat = clock.GetTimestamp();
    private volatile string? problem;

    public TimeProvider Clock => clock;

    /// <summary>Null while all is well. Holds no secret.</summary>
    public string? Problem => problem;

    public TimeSpan SinceBeat => clock.GetElapsedTime(Interlocked.Read(ref lastBeat));

    public void Beat()
    {
        Interlocked.Exchange(ref lastBeat, clock.GetTimestamp());
        problem = null;
    }

    public void Fail(string why) => problem = why;
}
