using ChinaRussiaBot.Host.Store;

namespace ChinaRussiaBot.Host.Channels.Telegram.Handling;

/// <summary>The question cannot be answered before the index is open: it stays in the inbox and is worked on again then.</summary>
/// <param name="notice">What the person is told meanwhile.</param>
internal sealed class IndexAwaitedException(IReadOnlyList<Outgoing> notice) : Exception("The index is awaited.")
{
    public IReadOnlyList<Outgoing> Notice => notice;
}
