using ChinaRussiaBot.Host.Channels.Telegram.Api;
using ChinaRussiaBot.Host.Store;

namespace ChinaRussiaBot.Host.Channels.Telegram.Sending;

/// <summary>What the store keeps of sending. Everything here fails when the store cannot be written: on a full disk, while somebody else holds it.</summary>
internal sealed class SendRecord(BotApi api, Database database, Outbox outbox, TelegramChats chats)
{
    /// <summary>What a stopped process left, in order; Started tells that it may have arrived.</summary>
    public List<(long Seq, string Chat, bool Started)> Pending() => outbox.Pending(api.Channel);

    /// <summary>A call whose first byte is about to leave; null when it waits no more.</summary>
    public Outgoing? Begin(long seq)
    {
        if (outbox.Find(seq) is not { } call)
            return null;
        outbox.Started(seq, started: true);
        return call;
    }

    /// <summary>Writes down what became of a call: all of it or nothing.</summary>
    /// <param name="verdict">What became of it.</param>
    /// <param name="chat">Its chat.</param>
    /// <param name="seq">Its number.</param>
    /// <param name="waiting">The numbers of all that waits for that chat.</param>
    public void Keep(Verdict verdict, string chat, long seq, IReadOnlyCollection<long> waiting) => database.Together(() =>
    {
        switch (verdict)
        {
            case Verdict.Held or Verdict.Stopped:
                break;
            case Verdict.Again again:
                outbox.Started(seq, again.MayBeTwice);
                if (again.IsOurFault)
                    outbox.Failed(seq);
                break;
            case Verdict.Changed changed:
                outbox.Rewrite(seq, changed.Method, changed.Body);
                break;
            case Verdict.Moved moved:
                chats.Move(chat, $"{moved.Chat}");
                outbox.Move(api.Channel, chat, $"{moved.Chat}", call => StoredBody.Moved(call, moved.Chat));
                break;
            case Verdict.Gone:
                chats.SetActive(chat, active: false);
                foreach (long lost in waiting)
                    outbox.Done(lost);
                break;
            default:
                outbox.Done(seq);
                break;
        }

        return true;
    });
}
