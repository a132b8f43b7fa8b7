using System.Text.Json;
using ChinaRussiaBot.Host.Channels.Telegram.Api;
using ChinaRussiaBot.Host.Store;

namespace ChinaRussiaBot.Host.Channels.Telegram.Receiving;

/// <summary>Takes updates in, from either way of receiving: on disk first, then into the queue of their chat. Each update is taken once.</summary>
internal sealed class UpdateIntake(BotApi api, Inbox inbox, ChatQueues queues, TelegramMeasures measures)
{
    /// <summary>What a stopped process had taken and not worked on.</summary>
    public void Resume() => queues.Add(inbox.Pending(api.Channel));

    /// <summary>Takes what can be told apart; gives the offset from which to ask next.</summary>
    public int? Take(IReadOnlyCollection<JsonElement> updates)
    {
        int? next = null;
        List<Received> deliveries = [];
        foreach (JsonElement update in updates)
        {
            if (UpdateText.Id(update) is not { } id)
            {
                measures.Unreadable();
                continue;
            }

            next = Math.Max(next ?? 0, id + 1);
            deliveries.Add(new Received(id, UpdateText.Chat(update), update.GetRawText()));
        }

        // A poll that brought nothing is no reason to wait for the disk.
        if (deliveries.Count == 0)
            return next;
        List<(long Seq, string Chat)> taken = inbox.Take(api.Channel, deliveries);
        measures.Taken(taken.Count, deliveries.Count - taken.Count);
        queues.Add(taken);
        return next;
    }
}
