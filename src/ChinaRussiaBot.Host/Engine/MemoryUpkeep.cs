using ChinaRussiaBot.Host.Upkeep;

namespace ChinaRussiaBot.Host.Engine;

/// <summary>
/// Gives memory back after a burst. The collector keeps what it once took as long as nothing is allocated, and a quiet server allocates
/// nothing; on the small machines this runs on, that is the memory of other programs.
/// </summary>
internal sealed class MemoryUpkeep(TimeProvider clock, ILogger<MemoryUpkeep> log) : GuardedService("The upkeep of the memory", clock, log)
{
    private const long Worthwhile = 24 * 1024 * 1024;
    private static readonly TimeSpan lookEvery = TimeSpan.FromSeconds(5);

    private static long allocatedBefore;

    /// <summary>Collects everything and returns free pages to the system.</summary>
    public static void GiveBack()
    {
        Interlocked.Exchange(ref allocatedBefore, GC.GetTotalAllocatedBytes());
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }

    /// <summary>The same after a start. Where it is not the first of the process, only when as much was made as is worth looking through all that lives.</summary>
    public static void GiveBackAfterStart()
    {
        if (GC.GetTotalAllocatedBytes() - Interlocked.Read(ref allocatedBefore) > GC.GetTotalMemory(forceFullCollection: false) / 2)
            GiveBack();
    }

    protected override async Task Work(CancellationToken stopping)
    {
        using PeriodicTimer timer = new(lookEvery, Clock);
        long before = GC.GetTotalAllocatedBytes();
        long kept = GC.GetTotalMemory(forceFullCollection: false);
        bool wasBusy = false;
        while (await timer.WaitForNextTickAsync(stopping))
        {
            long now = GC.GetTotalAllocatedBytes();
            bool isBusy = now - before > Worthwhile;
            before = now;
            // Only once the burst is over, and only when it left something.
            if (wasBusy && !isBusy && GC.GetGCMemoryInfo().TotalCommittedBytes - kept > Worthwhile)
            {
                GiveBack();
                kept = GC.GetGCMemoryInfo().TotalCommittedBytes;
            }

            wasBusy = isBusy || (wasBusy && GC.GetGCMemoryInfo().TotalCommittedBytes - kept > Worthwhile);
        }
    }
}
