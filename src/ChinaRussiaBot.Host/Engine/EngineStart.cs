using ChinaRussiaBot.Generations;
using ChinaRussiaBot.Host.Upkeep;

namespace ChinaRussiaBot.Host.Engine;

/// <summary>
/// Opens the index in the background while the server already listens, builds it when there is none or it is unusable, and then follows
/// the pointer: what the command line publishes or rolls back to answers within seconds, without a restart.
/// </summary>
internal sealed class EngineStart(EngineGate gate, EngineBuild build, TimeProvider clock, ILogger<EngineStart> log) : GuardedService("Following the index", clock, log)
{
    private static readonly TimeSpan lookEvery = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan tryAgainAfter = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan lastQuestions = TimeSpan.FromMinutes(1);
    private readonly ILogger log = log;
    private string? refused;
    private long refusedAt;

    protected override async Task Work(CancellationToken stopping)
    {
        if (gate.Current is null)
            Begin();
        using PeriodicTimer timer = new(lookEvery, Clock);
        while (await timer.WaitForNextTickAsync(stopping))
            Follow();
    }

    private void Begin()
    {
        long start = Clock.GetTimestamp();
        if (build.OpenOrBuild() is not { } first)
            return;
        gate.Open(first);
        Log.Ready(log, first.Id, first.Knowledge.Count, Clock.GetElapsedTime(start).TotalMilliseconds);
        MemoryUpkeep.GiveBackAfterStart();
    }

    private void Follow()
    {
        string? published = null;
        try
        {
            published = build.PublishedId();
            if (published is not null && published != gate.Current?.Id)
            {
                // What could not be opened may have been mended: it is tried again, but not every two seconds.
                if (published == refused && Clock.GetElapsedTime(refusedAt) < tryAgainAfter)
                    return;
                Use(build.Open(published));
            }

            refused = null;
            gate.Follows(null);
        }
        catch (Exception failure)
        {
            // Whatever it is, the old generation keeps answering.
            (refused, refusedAt) = (published, Clock.GetTimestamp());
            string reason = failure is UnusableIndexException ? failure.Message : Faults.Reason(failure);
            if (gate.Follows(reason))
                Log.Unusable(log, reason);
        }
    }

    private void Use(Generation opened)
    {
        Log.Ready(log, opened.Id, opened.Knowledge.Count, 0);
        if (gate.Open(opened) is { } before)
            _ = Close(before);
    }

    // Questions that began before the change end on the generation they began with.
    private async Task Close(Generation before)
    {
        await Task.Delay(lastQuestions, Clock);
        before.Dispose();
        MemoryUpkeep.GiveBack();
    }
}
