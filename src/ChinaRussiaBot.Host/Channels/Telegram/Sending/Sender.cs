using System.Threading.Channels;
using ChinaRussiaBot.Host.Channels.Telegram.Api;
using ChinaRussiaBot.Host.Store;

namespace ChinaRussiaBot.Host.Channels.Telegram.Sending;

/// <summary>
/// Sends what lies in the outbox: chats side by side, each in order, within the limits, until each message is delivered or can never be.
/// Waiting for one chat never delays another, nor the receiving.
/// </summary>
internal sealed class Sender(BotApi api, Outbox outbox, Delivery delivery, SendLimits limits)
{
    private const int MostAtOnce = 16;
    private readonly SendQueue queue = new();
    private readonly Dictionary<string, BackOff> backOffs = [];
    private readonly Lock gate = new();

    // Looked at, not taken from, while waiting: a wait that is given up can swallow no news.
    private readonly Channel<bool> news = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private int atOnce;
    private bool stopped;

    /// <summary>Messages that wait or are under way.</summary>
    public int Waiting
    {
        get
        {
            lock (gate)
                return queue.Count;
        }
    }

    /// <summary>Gives calls that lie in the outbox.</summary>
    public void Add(IEnumerable<(long Seq, string Chat)> calls)
    {
        lock (gate)
        {
            foreach ((long seq, string chat) in calls)
                queue.Add(chat, seq, Now());
        }

        news.Writer.TryWrite(true);
    }

    /// <summary>What a stopped process left; gives how many of it may have arrived already.</summary>
    public int Resume()
    {
        List<(long Seq, string Chat, bool Started)> left = outbox.Pending(api.Channel);
        Add(left.Select(static one => (one.Seq, one.Chat)));
        return left.Count(static one => one.Started);
    }

    public async Task Run(CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            news.Reader.TryRead(out _);
            TimeSpan wait = StartWhatMayGo(stopping);
            using CancellationTokenSource enough = CancellationTokenSource.CreateLinkedTokenSource(stopping);
            Task sooner = news.Reader.WaitToReadAsync(enough.Token).AsTask();
            await Task.WhenAny(sooner, Task.Delay(wait, limits.Clock, enough.Token));
            await enough.CancelAsync();
        }
    }

    private TimeSpan StartWhatMayGo(CancellationToken stopping)
    {
        lock (gate)
        {
            while (!stopped && atOnce < MostAtOnce && queue.Peek() is { } next)
            {
                TimeSpan early = next.At - Now();
                if (early > TimeSpan.Zero)
                    return early;
                TimeSpan wait = limits.Pace.Wait(next.Chat);
                if (wait > TimeSpan.Zero)
                {
                    queue.Delay(Now() + wait);
                    continue;
                }

                limits.Pace.Took(next.Chat);
                atOnce++;
                _ = Send(next.Chat, queue.Take(), stopping);
            }
        }

        return Timeout.InfiniteTimeSpan;
    }

    private async Task Send(string chat, long seq, CancellationToken stopping)
    {
        await Task.Yield();
        Verdict verdict = new Verdict.Dropped();
        if (outbox.Find(seq) is { } call)
        {
            try
            {
                outbox.Started(seq, started: true);
                verdict = await delivery.Make(call, stopping);
            }
            catch (OperationCanceledException)
            {
                // The process ends. Whether it arrived is not known: the next start tries again.
                return;
            }
            catch (Exception fault)
            {
                // Nobody awaits this: a chat must never be left resting for ever.
                verdict = delivery.Fault(call, fault);
            }
        }

        lock (gate)
        {
            atOnce--;
            Settle(verdict, chat, seq);
        }

        news.Writer.TryWrite(true);
    }

    private void Settle(Verdict verdict, string chat, long seq)
    {
        switch (verdict)
        {
            case Verdict.Again again:
                outbox.Started(seq, again.MayBeTwice);
                TimeSpan wait = BackOffOf(chat).Next(again.Asked);
                if (again.Asked is { } asked)
                    limits.Pace.Hold(chat, asked);
                queue.Postpone(chat, Now() + (again.Asked ?? wait));
                return;
            case Verdict.Changed changed:
                outbox.Rewrite(seq, changed.Method, changed.Body);
                queue.Postpone(chat, Now());
                return;
            case Verdict.Moved moved when outbox.Find(seq) is { } call:
                outbox.Rewrite(seq, call.Method, StoredBody.WithChat(call.Body, moved.Chat));
                queue.Postpone(chat, Now());
                return;
            case Verdict.Stopped:
                stopped = true;
                queue.Postpone(chat, Now());
                return;
            case Verdict.Gone:
                foreach (long lost in queue.Clear(chat))
                    outbox.Done(lost);
                break;
            default:
                outbox.Done(seq);
                queue.Finish(chat, Now());
                break;
        }

        backOffs.Remove(chat);
    }

    private BackOff BackOffOf(string chat)
    {
        if (!backOffs.TryGetValue(chat, out BackOff? backOff))
            backOffs[chat] = backOff = new BackOff(limits.Clock);
        return backOff;
    }

    private DateTimeOffset Now() => limits.Clock.GetUtcNow();
}

/// <summary>How fast may be sent, by which clock.</summary>
internal sealed record SendLimits(SendPace Pace, TimeProvider Clock);
