using ChinaRussiaBot.Host.Conversations;

namespace ChinaRussiaBot.Host.Store;

/// <summary>Forgets, every hour, what is no longer needed.</summary>
internal sealed class StoreUpkeep(Inbox inbox, AnsweredStore answered, ConversationStore conversations, TimeProvider clock) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using PeriodicTimer timer = new(TimeSpan.FromHours(1), clock);
        do
        {
            inbox.Prune();
            answered.Prune();
            conversations.Prune();
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
