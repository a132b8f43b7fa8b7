using System.Collections.Concurrent;
using System.Threading.RateLimiting;
using ChinaRussiaBot.Generations;
using ChinaRussiaBot.Host.Engine;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Host.Sources;

/// <summary>
/// What retained generations knew of a source: what an older answer cites still opens after the source was revised or withdrawn. Opening one
/// reads and checks all its files: one is opened at a time, off the threads that answer, and the last few stay open. Which sources they have is
/// remembered, so that a mistyped address costs nothing. Thread-safe.
/// </summary>
internal sealed class SourceArchive(GenerationStore store, EngineGate gate) : IDisposable
{
    private const int MostOpen = 3;
    private const int MostWaiting = 32;

    private readonly ConcurrentDictionary<string, IReadOnlySet<string>> sources = new(StringComparer.Ordinal);
    private readonly ConcurrencyLimiter reading = new(new ConcurrencyLimiterOptions { PermitLimit = 1, QueueLimit = MostWaiting, QueueProcessingOrder = QueueProcessingOrder.OldestFirst });

    // The one used last stands last; touched by whoever is reading.
    private readonly List<RetainedKnowledge> open = [];

    /// <summary>Ids of the generations before the serving one that know the source, newest first.</summary>
    public IReadOnlyList<string> Knowing(string source)
    {
        IReadOnlyList<string> retained = store.Retained();
        foreach (string gone in sources.Keys.Except(retained))
            sources.TryRemove(gone, out _);
        return [.. retained.Where(id => id != gate.Current?.Id && sources.GetOrAdd(id, Read).Contains(source))];
    }

    /// <summary>Makes something of a source as a generation knew it.</summary>
    /// <returns>Null when that cannot be opened any more; busy when too many wait for theirs.</returns>
    public async Task<(T? Shown, bool Busy)> Show<T>(string generation, string source, Func<KnowledgeBase, Source, T> show, CancellationToken gone)
        where T : class
    {
        using RateLimitLease turn = await reading.AcquireAsync(1, gone);
        if (!turn.IsAcquired)
            return (null, true);
        try
        {
            KnowledgeBase then = await Open(generation);
            return (then.Sources.TryGetValue(source, out Source? known) ? show(then, known) : null, false);
        }
        catch (UnusableIndexException)
        {
            return (null, false);
        }
    }

    public void Dispose()
    {
        reading.Dispose();
        foreach (RetainedKnowledge one in open)
            one.Dispose();
    }

    private async Task<KnowledgeBase> Open(string generation)
    {
        RetainedKnowledge? wanted = open.Find(one => one.Manifest.Id == generation);
        if (wanted is not null)
            open.Remove(wanted);
        // A thread of its own: it waits for others inside, and those of the pool are there to answer.
        wanted ??= await Task.Factory.StartNew(() => store.OpenKnowledge(generation), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        open.Add(wanted);
        if (open.Count > MostOpen)
        {
            open[0].Dispose();
            open.RemoveAt(0);
        }

        return wanted.Knowledge;
    }

    private IReadOnlySet<string> Read(string generation)
    {
        try
        {
            return store.SourcesOf(generation);
        }
        catch (UnusableIndexException)
        {
            return new HashSet<string>();
        }
    }
}
