using System.Threading.Channels;
using ChinaRussiaBot.Host.Store;

namespace ChinaRussiaBot.Host.Channels.Telegram.Sending;

/// <summary>
/// Sends what lies in the outbox: chats side by side, each in order, within the limits, until each message is delivered or can never be.
/// Waiting for one chat never delays another, nor the receiving.
/// </summary>
internal sealed class Sender(SendRecord record, Delivery delivery, SendLimits limits, ILogger<Sender> log)
{
    private const int MostAtOnce = 16;
    private readonly SendQueue queue = new();
    private readonly Dictionary<string, BackOff> backOffs = [];
    private readonly Lock gate = new();

    // What became of calls and could not be written down yet: they are not made again.
    private readonly Dictionary<long, Verdict> unkept = [];

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
        List<(long Seq, string Chat, bool Started)> left = record.Pending();
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
                Send(next.Chat, queue.Take(), stopping).Forget(log, "Telegram: sending");
            }
        }

        return Timeout.InfiniteTimeSpan;
    }

    private async Task Send(string chat, long seq, CancellationToken stopping)
    {
        await Task.Yield();
        Verdict? verdict = await Try(seq, stopping);
        lock (gate)
        {
            atOnce--;
            if (verdict is not null)
                Settle(verdict, chat, seq);
        }

        news.Writer.TryWrite(true);
    }

    // Null when the process ends: whether it arrived is not known, and the next start tries again. Throws nothing: a chat must never be left resting for ever.
    private async Task<Verdict?> Try(long seq, CancellationToken stopping)
    {
        lock (gate)
        {
            if (unkept.TryGetValue(seq, out Verdict? known))
                return known;
        }

        Outgoing? call = null;
        try
        {
            call = record.Begin(seq);
            return call is null ? new Verdict.Dropped() : await delivery.Make(call, stopping);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            return null;
        }
        catch (Exception fault)
        {
            if (call is not null)
                return delivery.Fault(call, fault);
            Log.StoreRefuses(log, "a message that is to be sent", fault.GetType().Name);
            return new Verdict.Held();
        }
    }

    // First the store: what it refuses is written down later, and until then the chat rests.
    private void Settle(Verdict verdict, string chat, long seq)
    {
        try
        {
            record.Keep(verdict, chat, seq, queue.Of(chat));
            unkept.Remove(seq);
        }
        catch (Exception refused)
        {
            Log.StoreRefuses(log, "what became of a message", refused.GetType().Name);
            unkept[seq] = verdict;
            queue.Postpone(chat, Now() + BackOffOf(chat).Next(null));
            return;
        }

        Go(verdict, chat);
    }

    private void Go(Verdict verdict, string chat)
    {
        switch (verdict)
        {
            case Verdict.Again or Verdict.Held:
                TimeSpan? asked = (verdict as Verdict.Again)?.Asked;
                TimeSpan wait = BackOffOf(chat).Next(asked);
                if (asked is { } hold)
                    limits.Pace.Hold(chat, hold);
                queue.Postpone(chat, Now() + (asked ?? wait));
                return;
            case Verdict.Changed:
                queue.Postpone(chat, Now());
                return;
            case Verdict.Stopped:
                stopped = true;
                queue.Postpone(chat, Now());
                return;
            case Verdict.Moved moved:
                queue.Move(chat, $"{moved.Chat}", Now());
                break;
            case Verdict.Gone:
                queue.Clear(chat);
                break;
            default:
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
