using System.Threading.Channels;

namespace ChinaRussiaBot.Host.Channels.Telegram.Receiving;

/// <summary>
/// What is to be worked on: within a chat one after another in order of arrival, chats side by side. Holds sequence numbers only, the
/// messages themselves lie in the store. Thread-safe.
/// </summary>
internal sealed class ChatQueues(TimeProvider clock)
{
    private readonly Channel<string> ready = System.Threading.Channels.Channel.CreateUnbounded<string>();
    private readonly Dictionary<string, Queue<(long Seq, long Since)>> waiting = [];
    private readonly Lock gate = new();

    /// <summary>Messages that wait or are being worked on.</summary>
    public int Count
    {
        get
        {
            lock (gate)
                return waiting.Values.Sum(static queue => queue.Count);
        }
    }

    /// <summary>Adds what came in together: when work begins on the first of a chat, all of it is there.</summary>
    public void Add(IEnumerable<(long Seq, string Chat)> entries)
    {
        long now = clock.GetTimestamp();
        List<string> idle = [];
        lock (gate)
        {
            foreach ((long seq, string chat) in entries)
            {
                if (!waiting.TryGetValue(chat, out Queue<(long, long)>? queue))
                {
                    waiting[chat] = queue = new();
                    idle.Add(chat);
                }

                queue.Enqueue((seq, now));
            }
        }

        foreach (string chat in idle)
            ready.Writer.TryWrite(chat);
    }

    /// <summary>The next message of a chat whose turn it is, and since when it waits. The chat rests until <see cref="Done"/> or <see cref="Again"/>.</summary>
    public async ValueTask<(long Seq, string Chat, long Since)> Next(CancellationToken cancellation)
    {
        string chat = await ready.Reader.ReadAsync(cancellation);
        lock (gate)
        {
            (long seq, long since) = waiting[chat].Peek();
            return (seq, chat, since);
        }
    }

    /// <summary>The message that was being worked on is not done: it comes again, and what waits behind it stays behind it.</summary>
    public void Again(string chat) => ready.Writer.TryWrite(chat);

    /// <summary>Whether more of the same chat waits behind the message that is being worked on.</summary>
    public bool IsFollowed(string chat)
    {
        lock (gate)
            return waiting.TryGetValue(chat, out Queue<(long, long)>? queue) && queue.Count > 1;
    }

    public void Done(string chat)
    {
        lock (gate)
        {
            Queue<(long, long)> queue = waiting[chat];
            queue.Dequeue();
            if (queue.Count == 0)
            {
                waiting.Remove(chat);
                return;
            }
        }

        ready.Writer.TryWrite(chat);
    }
}
