using System.ComponentModel;
using System.Text;

namespace ChinaRussiaBot.Ingestion.Isolation;

/// <summary>
/// Kills a process that has worked longer than it may. What counts is the time it computed, not the time that passed: a busy machine makes
/// no document hostile. The clock ends a process that has shown no sign of life for ten times the limit; one that waits for the programs which read
/// its scanned pages gives one after each page, so that the time it gets grows with its pages.
/// </summary>
internal sealed class Watchdog : IAsyncDisposable
{
    private const int KeptCharacters = 20_000;
    private const int IdleFactor = 10;
    private static readonly TimeSpan LookEvery = TimeSpan.FromMilliseconds(200);

    private readonly System.Diagnostics.Process process;
    private readonly TimeSpan patience;
    private readonly CancellationTokenSource done = new();
    private readonly CancellationTokenRegistration cancelled;
    private Task watch = Task.CompletedTask;
    private long alive;

    public Watchdog(System.Diagnostics.Process process, TimeSpan patience, CancellationToken cancellation)
    {
        this.process = process;
        this.patience = patience;
        cancelled = cancellation.Register(Kill);
    }

    /// <summary>Whether the process was killed for its slowness.</summary>
    public bool HasBitten { get; private set; }

    /// <summary>Begins to watch the process, which has started.</summary>
    public void Start()
    {
        ShowsLife();
        watch = WatchAsync();
    }

    /// <summary>Follows the error stream to its end, each line of which is a sign of life, and returns the beginning of what it said.</summary>
    public async Task<string> FollowAsync(StreamReader error)
    {
        StringBuilder said = new();
        while (await error.ReadLineAsync(CancellationToken.None) is { } line)
        {
            ShowsLife();
            if (said.Length < KeptCharacters)
                said.AppendLine(line);
        }

        return said.ToString();
    }

    public async ValueTask DisposeAsync()
    {
        await done.CancelAsync();
        await watch;
        await cancelled.DisposeAsync();
        done.Dispose();
    }

    private async Task WatchAsync()
    {
        using PeriodicTimer timer = new(LookEvery);
        try
        {
            while (await timer.WaitForNextTickAsync(done.Token))
            {
                process.Refresh();
                if (process.HasExited || Worked() is not { } worked)
                    return;
                if (worked < patience && TimeProvider.System.GetElapsedTime(Volatile.Read(ref alive)) < patience * IdleFactor)
                    continue;
                HasBitten = true;
                Kill();
                return;
            }
        }
        catch (Exception over) when (over is OperationCanceledException or InvalidOperationException)
        {
            // It ended by itself.
        }
    }

    private void ShowsLife() => Volatile.Write(ref alive, TimeProvider.System.GetTimestamp());

    // It may end between the look and the reading of its times: what the system says of it is gone then.
    private TimeSpan? Worked()
    {
        try
        {
            return process.TotalProcessorTime;
        }
        catch (Exception gone) when (gone is InvalidOperationException or Win32Exception)
        {
            return null;
        }
    }

    private void Kill()
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception gone) when (gone is InvalidOperationException or Win32Exception)
        {
            // It has not started, or is gone already, or is just going.
        }
    }
}
