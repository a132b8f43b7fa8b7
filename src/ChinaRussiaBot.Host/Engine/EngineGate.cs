namespace ChinaRussiaBot.Host.Engine;

/// <summary>The generation that answers now, or how far its making has come. Thread-safe; a new generation replaces the old one at once.</summary>
internal sealed class EngineGate
{
    private readonly TaskCompletionSource opened = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile OpenEngine? current;
    private volatile EngineProgress progress = new(EnginePhase.Starting);

    /// <summary>Null while no index is ready.</summary>
    public OpenEngine? Current => current;

    public EngineProgress Progress => progress;

    /// <summary>Ends when the first generation is open.</summary>
    public Task Opened => opened.Task;

    public void Report(EngineProgress now) => progress = now;

    public void Open(OpenEngine engine)
    {
        current = engine;
        progress = new(EnginePhase.Ready);
        opened.TrySetResult();
    }
}
