using ChinaRussiaBot.Host.Conversations;
using ChinaRussiaBot.Host.Upkeep;

namespace ChinaRussiaBot.Host.Store;

/// <summary>Forgets, every ten minutes, what is no longer needed: often enough that a flood of conversations stays near its bound.</summary>
internal sealed class StoreUpkeep(Inbox inbox, MemoryStores memory, TimeProvider clock, ILogger<StoreUpkeep> log) : GuardedService("The upkeep of the store", clock, log)
{
    protected override async Task Work(CancellationToken stopping)
    {
        using PeriodicTimer timer = new(TimeSpan.FromMinutes(10), Clock);
        do
        {
            Do("inbox", inbox.Prune);
            Do("answered", memory.Answered.Prune);
            Do("feedback", memory.Feedback.Prune);
            Do("conversations", memory.Conversations.Prune);
            Do("chats", memory.Chats.Prune);
        }
        while (await timer.WaitForNextTickAsync(stopping));
    }
}

/// <summary>What is remembered of people for a time.</summary>
internal sealed record MemoryStores(AnsweredStore Answered, FeedbackStore Feedback, ConversationStore Conversations, ChatStore Chats);
