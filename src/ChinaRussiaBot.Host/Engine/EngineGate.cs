using ChinaRussiaBot.Generations;

namespace ChinaRussiaBot.Host.Engine;

/// <summary>The generation that answers now, or how far its making has come. Thread-safe; a new generation replaces the old one at once.</summary>
internal sealed class EngineGate
{
    private readonly TaskCompletionSource opened = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource decided = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile Generation? current;
    private volatile EngineProgress progress = new(EnginePhase.Starting);
    private volatile string? notFollowed;

    /// <summary>Null while no index is ready.</summary>
    public Generation? Current => current;

    public EngineProgress Progress => progress;

    /// <summary>Ends when the first generation is open.</summary>
    public Task Opened => opened.Task;

    /// <summary>Ends when the first generation is open, or cannot be had.</summary>
    public Task Decided => decided.Task;

    /// <summary>Why what was published last does not answer; null when it does.</summary>
    public string? NotFollowed => notFollowed;

    /// <summary>Keeps why what was published last does not answer; whether that is news.</summary>
    public bool Follows(string? problem) => Interlocked.Exchange(ref notFollowed, problem) != problem;

    public void Report(EngineProgress now)
    {
        progress = now;
        if (now.Phase == EnginePhase.Failed)
            decided.TrySetResult();
    }

    /// <summary>Makes a generation answer; gives the one that answered before.</summary>
    public Generation? Open(Generation generation)
    {
        Generation? before = Interlocked.Exchange(ref current, generation);
        progress = new(EnginePhase.Ready);
        opened.TrySetResult();
        decided.TrySetResult();
        return before;
    }
}
