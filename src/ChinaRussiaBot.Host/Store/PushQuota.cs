namespace ChinaRussiaBot.Host.Store;

/// <summary>How many messages of our own a person's last word allows, and until when. Thread-safe.</summary>
internal sealed class PushQuota(Database database, TimeProvider clock)
{
    /// <summary>The person spoke: so many messages until then. A smaller right does not take away a larger one.</summary>
    public void Open(string channel, string asker, int allowed, TimeSpan lasts) => database.Run(
        """
        INSERT INTO push (channel, asker, until, allowed) VALUES ($channel, $asker, $until, $allowed)
        ON CONFLICT (channel, asker) DO UPDATE SET until = excluded.until, allowed = excluded.allowed, sent = 0
        WHERE excluded.until >= until OR until < $now
        """,
        ("$channel", channel), ("$asker", asker), ("$until", Now() + (long)lasts.TotalSeconds), ("$allowed", allowed), ("$now", Now()));

    /// <summary>Takes one of them; false when none is left.</summary>
    public bool Use(string channel, string asker) => database.Run(
        "UPDATE push SET sent = sent + 1 WHERE channel = $channel AND asker = $asker AND sent < allowed AND until >= $now",
        ("$channel", channel), ("$asker", asker), ("$now", Now())) > 0;

    public void Forget(string channel, string asker) => database.Run("DELETE FROM push WHERE channel = $channel AND asker = $asker", ("$channel", channel), ("$asker", asker));

    public void Prune(string channel) => database.Run("DELETE FROM push WHERE channel = $channel AND until < $now", ("$channel", channel), ("$now", Now()));

    private long Now() => clock.GetUtcNow().ToUnixTimeSeconds();
}
