using ChinaRussiaBot.Generations;

namespace ChinaRussiaBot.Host.Engine;

/// <summary>
/// Opens the index in the background while the server already listens, builds it when there is none or it is unusable, and then follows
/// the pointer: what the command line publishes or rolls back to answers within seconds, without a restart.
/// </summary>
internal sealed class EngineStart(EngineGate gate, EngineBuild build, TimeProvider clock, ILogger<EngineStart> log) : BackgroundService
{
    private static readonly TimeSpan lookEvery = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan lastQuestions = TimeSpan.FromMinutes(1);
    private string? refused;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        long start = clock.GetTimestamp();
        if (build.OpenOrBuild() is { } first)
        {
            gate.Open(first);
            Log.Ready(log, first.Id, first.Knowledge.Count, clock.GetElapsedTime(start).TotalMilliseconds);
            MemoryUpkeep.GiveBack();
        }

        using PeriodicTimer timer = new(lookEvery, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
            Follow();
    }

    private void Follow()
    {
        string? published = build.PublishedId();
        if (published is null || published == gate.Current?.Id || published == refused)
            return;
        try
        {
            Generation opened = build.Open(published);
            Log.Ready(log, opened.Id, opened.Knowledge.Count, 0);
            if (gate.Open(opened) is { } before)
                _ = Close(before);
        }
        catch (UnusableIndexException unusable)
        {
            // The old generation keeps answering.
            refused = published;
            Log.Unusable(log, unusable.Message);
        }
    }

    // Questions that began before the change end on the generation they began with.
    private async Task Close(Generation before)
    {
        await Task.Delay(lastQuestions, clock);
        before.Dispose();
        MemoryUpkeep.GiveBack();
    }
}
