namespace ChinaRussiaBot.Host.Channels.Telegram.Sending;

/// <summary>What waits to be sent: in order within a chat, and when each chat may go next. A chat that is sending rests. Used by one thread at a time.</summary>
internal sealed class SendQueue
{
    private readonly Dictionary<string, Queue<long>> waiting = [];
    private readonly PriorityQueue<string, DateTimeOffset> due = new();

    public int Count => waiting.Values.Sum(static queue => queue.Count);

    public void Add(string chat, long seq, DateTimeOffset now)
    {
        if (waiting.TryGetValue(chat, out Queue<long>? queue))
        {
            queue.Enqueue(seq);
            return;
        }

        waiting[chat] = new Queue<long>([seq]);
        due.Enqueue(chat, now);
    }

    /// <summary>The chat that waits longest for its turn; null when none waits.</summary>
    public (string Chat, DateTimeOffset At)? Peek() => due.TryPeek(out string? chat, out DateTimeOffset at) ? (chat, at) : null;

    /// <summary>Takes the first message of the chat that <see cref="Peek"/> gave; the chat rests until <see cref="Finish"/> or <see cref="Postpone"/>.</summary>
    public long Take() => waiting[due.Dequeue()].Peek();

    /// <summary>The chat that <see cref="Peek"/> gave waits on.</summary>
    public void Delay(DateTimeOffset until) => due.Enqueue(due.Dequeue(), until);

    /// <summary>The first message of a resting chat stays and is tried again.</summary>
    public void Postpone(string chat, DateTimeOffset until) => due.Enqueue(chat, until);

    /// <summary>The first message of a resting chat is done with.</summary>
    public void Finish(string chat, DateTimeOffset now)
    {
        Queue<long> queue = waiting[chat];
        queue.Dequeue();
        if (queue.Count == 0)
            waiting.Remove(chat);
        else
            due.Enqueue(chat, now);
    }

    /// <summary>Everything of a resting chat is done with.</summary>
    public void Clear(string chat) => waiting.Remove(chat);

    /// <summary>All that waits for a chat, in order.</summary>
    public IReadOnlyCollection<long> Of(string chat) => waiting.TryGetValue(chat, out Queue<long>? queue) ? queue : [];

    /// <summary>What waits for a resting chat goes to another id, in order with what waits there.</summary>
    public void Move(string chat, string to, DateTimeOffset now)
    {
        if (!waiting.Remove(chat, out Queue<long>? moved))
            return;
        if (waiting.TryGetValue(to, out Queue<long>? there))
        {
            // The first one there may be on its way.
            waiting[to] = new Queue<long>([there.Peek(), .. there.Skip(1).Concat(moved).Order()]);
            return;
        }

        waiting[to] = moved;
        due.Enqueue(to, now);
    }
}
