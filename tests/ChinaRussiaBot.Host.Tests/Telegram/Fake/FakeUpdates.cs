using System.Text.Json;

namespace ChinaRussiaBot.Host.Tests.Telegram.Fake;

/// <summary>The updates that wait for the bot: given again and again until a higher offset confirms them.</summary>
internal sealed class FakeUpdates
{
    private readonly List<(int Id, object Update)> waiting = [];
    private readonly Lock gate = new();
    private TaskCompletionSource news = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int next = 700;
    private bool closed;

    public bool HasWebhook { get; set; }

    /// <summary>The highest offset that was asked for: everything below it is confirmed.</summary>
    public int Confirmed { get; private set; }

    public int Add(Func<int, object> update)
    {
        lock (gate)
        {
            int id = next++;
            AddRaw(id, update(id));
            return id;
        }
    }

    /// <summary>An update as it is, whatever it is.</summary>
    public void AddRaw(int id, object update)
    {
        lock (gate)
        {
            waiting.Add((id, update));
            next = Math.Max(next, id + 1);
            news.TrySetResult();
        }
    }

    public void Close()
    {
        lock (gate)
        {
            closed = true;
            news.TrySetResult();
        }
    }

    public async Task<object> Get(JsonElement body, CancellationToken gone)
    {
        if (HasWebhook)
            throw new FakeRefusal(409, "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first");
        int offset = Number(body, "offset", 0);
        using CancellationTokenSource enough = CancellationTokenSource.CreateLinkedTokenSource(gone);
        enough.CancelAfter(TimeSpan.FromSeconds(Math.Clamp(Number(body, "timeout", 0), 0, 50)));
        while (true)
        {
            Task wait;
            lock (gate)
            {
                Confirmed = Math.Max(Confirmed, offset);
                waiting.RemoveAll(one => one.Id < offset);
                if (waiting.Count > 0 || closed || enough.IsCancellationRequested)
                    return waiting.Take(Math.Clamp(Number(body, "limit", 100), 1, 100)).Select(static one => one.Update).ToArray();
                if (news.Task.IsCompleted)
                    news = new(TaskCreationOptions.RunContinuationsAsynchronously);
                wait = news.Task;
            }

            await wait.WaitAsync(enough.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            gone.ThrowIfCancellationRequested();
        }
    }

    private static int Number(JsonElement body, string name, int otherwise) =>
        body.ValueKind == JsonValueKind.Object && body.TryGetProperty(name, out JsonElement given) ? given.GetInt32() : otherwise;
}
