using ChinaRussiaBot.Host.Conversations;

namespace ChinaRussiaBot.Host.Store;

/// <summary>Forgets, every hour, what is no longer needed.</summary>
internal sealed class StoreUpkeep(Inbox inbox, MemoryStores memory, TimeProvider clock) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using PeriodicTimer timer = new(TimeSpan.FromHours(1), clock);
        do
        {
            inbox.Prune();
            memory.Answered.Prune();
            memory.Feedback.Prune();
            memory.Conversations.Prune();
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}

/// <summary>What is remembered of people for a time.</summary>
internal sealed record MemoryStores(AnsweredStore Answered, FeedbackStore Feedback, ConversationStore Conversations);
