using System.Collections.Concurrent;
using ChinaRussiaBot.Generations;
using ChinaRussiaBot.Host.Engine;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Host.Sources;

/// <summary>
/// What retained generations knew of a source: what an older answer cites still opens after the source was revised or withdrawn. Holds at
/// most one of them open; which sources they have is remembered, so that a mistyped address costs nothing. Thread-safe.
/// </summary>
internal sealed class SourceArchive(GenerationStore store, EngineGate gate) : IDisposable
{
    private readonly ConcurrentDictionary<string, IReadOnlySet<string>> sources = new(StringComparer.Ordinal);
    private readonly Lock opening = new();
    private RetainedKnowledge? open;

    /// <summary>Ids of the generations before the serving one that know the source, newest first.</summary>
    public IReadOnlyList<string> Knowing(string source)
    {
        IReadOnlyList<string> retained = store.Retained();
        foreach (string gone in sources.Keys.Except(retained))
            sources.TryRemove(gone, out _);
        return [.. retained.Where(id => id != gate.Current?.Id && sources.GetOrAdd(id, Read).Contains(source))];
    }

    /// <summary>Makes something of a source as a generation knew it; null when that cannot be opened any more.</summary>
    public T? Show<T>(string generation, string source, Func<KnowledgeBase, Source, T> show)
        where T : class
    {
        try
        {
            lock (opening)
            {
                if (open?.Manifest.Id != generation)
                {
                    open?.Dispose();
                    open = null;
                    open = store.OpenKnowledge(generation);
                }

                return open.Knowledge.Sources.TryGetValue(source, out Source? known) ? show(open.Knowledge, known) : null;
            }
        }
        catch (UnusableIndexException)
        {
            return null;
        }
    }

    public void Dispose() => open?.Dispose();

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
