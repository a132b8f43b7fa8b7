using System.Collections.Concurrent;
using ChinaRussiaBot.Host.Store;

namespace ChinaRussiaBot.Host.Channels.WeChat.Receiving;

/// <summary>The messages that are worked on now. Thread-safe.</summary>
internal sealed class OpenWork
{
    private readonly ConcurrentDictionary<string, Lazy<Task<KeptReply>>> open = new();

    /// <summary>The work on this message: what is under way, else this, begun now.</summary>
    public Task<KeptReply> Join(string id, Func<Task<KeptReply>> work) => open.GetOrAdd(id, static (_, begin) => new Lazy<Task<KeptReply>>(() => Task.Run(begin)), work).Value;

    /// <summary>Null when nobody works on it.</summary>
    public Task<KeptReply>? Find(string id) => open.TryGetValue(id, out Lazy<Task<KeptReply>>? work) ? work.Value : null;

    public void Leave(string id) => open.TryRemove(id, out _);
}
