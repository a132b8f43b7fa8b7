using System.Security.Cryptography;

namespace ChinaRussiaBot.Host.Channels;

/// <summary>Ever longer waits with jitter: 0.5 s doubling to a minute, each between half and the whole. Not thread-safe.</summary>
internal sealed class BackOff(TimeProvider clock)
{
    private static readonly TimeSpan first = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan longest = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan calm = TimeSpan.FromMinutes(2);
    private long lastFailure;
    private int failures;

    public void Reset() => failures = 0;

    /// <summary>How long to wait after this failure; never shorter than the server asks.</summary>
    public TimeSpan Next(TimeSpan? asked)
    {
        if (failures > 0 && clock.GetElapsedTime(lastFailure) > calm)
            failures = 0;
        lastFailure = clock.GetTimestamp();
        TimeSpan whole = TimeSpan.FromTicks(Math.Min(longest.Ticks, first.Ticks << Math.Min(failures++, 10)));
        TimeSpan wait = whole * (0.5 + (RandomNumberGenerator.GetInt32(1000) / 2000.0));
        return asked > wait ? asked.Value : wait;
    }
}
