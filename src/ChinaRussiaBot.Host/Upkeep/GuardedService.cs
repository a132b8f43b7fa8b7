namespace ChinaRussiaBot.Host.Upkeep;

/// <summary>
/// Work beside the answering. What it meets (a full disk, a locked store, a folder that may not be read) ends neither the host, as the
/// framework would have it, nor the work itself: it is logged, and the work begins again after a pause that grows.
/// </summary>
internal abstract class GuardedService(string name, TimeProvider clock, ILogger log) : BackgroundService
{
    private static readonly TimeSpan firstPause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan longestPause = TimeSpan.FromMinutes(5);

    protected TimeProvider Clock => clock;

    /// <summary>The work, until it is done or the host stops. Begun anew after a fault: it must not take for granted what it did before.</summary>
    protected abstract Task Work(CancellationToken stopping);

    /// <summary>One of several pieces of the work: its fault is logged and keeps none of the others from being done.</summary>
    protected void Do(string piece, Action work)
    {
        try
        {
            work();
        }
        catch (Exception fault)
        {
            Log.PieceFailed(log, name, piece, Faults.Reason(fault));
        }
    }

    protected sealed override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        TimeSpan pause = firstPause;
        while (true)
        {
            try
            {
                await Task.Yield();
                await Work(stoppingToken);
                return;
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception fault)
            {
                Log.WorkFailed(log, name, pause.TotalSeconds, Faults.Reason(fault));
            }

            await Task.Delay(pause, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (stoppingToken.IsCancellationRequested)
                return;
            pause = pause * 2 < longestPause ? pause * 2 : longestPause;
        }
    }
}
