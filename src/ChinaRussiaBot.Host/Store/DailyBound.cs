namespace ChinaRussiaBot.Host.Store;

/// <summary>So many of something on one day (UTC), of this process. Thread-safe.</summary>
internal sealed class DailyBound(int most, TimeProvider clock)
{
    private readonly Lock gate = new();
    private DateOnly day;
    private int taken;

    /// <summary>Takes one; false when today's are used up.</summary>
    public bool TryTake()
    {
        lock (gate)
        {
            DateOnly today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
            if (today != day)
                (day, taken) = (today, 0);
            return taken < most && ++taken > 0;
        }
    }
}
