using ChinaRussiaBot.Host.Tests.Telegram.Fake;

namespace ChinaRussiaBot.Host.Tests.Telegram;

/// <summary>What arrived during a soak: which question was answered, where, in which order, how often.</summary>
internal sealed class SoakRecord(int chats)
{
    private readonly Dictionary<int, int> answers = [];
    private readonly Dictionary<long, int> last = [];
    private readonly Lock gate = new();
    private TaskCompletionSource reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int wanted = int.MaxValue;

    public int Wrong { get; private set; }

    public int OutOfOrder { get; private set; }

    public int Harmed { get; private set; }

    public int Cut { get; private set; }

    public int Answered
    {
        get
        {
            lock (gate)
                return answers.Count;
        }
    }

    /// <summary>Answers that arrived once more than needed.</summary>
    public int Twice
    {
        get
        {
            lock (gate)
                return answers.Values.Sum() - answers.Count;
        }
    }

    public void Saw(FakeCall call)
    {
        // The answer to question n is the reply to message n + 1 of chat n % chats + 1.
        if (call.Method != "sendMessage" || !call.Body.TryGetProperty("reply_parameters", out System.Text.Json.JsonElement reply))
            return;
        int question = reply.GetProperty("message_id").GetInt32() - 1;
        lock (gate)
        {
            if (call.Chat != 1 + (question % chats))
                Wrong++;
            bool isNew = answers.TryAdd(question, 0);
            answers[question]++;
            if (isNew && last.TryGetValue(call.Chat, out int before) && question < before)
                OutOfOrder++;
            if (isNew)
                last[call.Chat] = question;
            if (answers.Count >= wanted)
                reached.TrySetResult();
        }
    }

    /// <summary>One send in a hundred: refused for a moment, failed, or cut after it arrived.</summary>
    public string? Harm(Random random)
    {
        lock (gate)
        {
            if (random.Next(100) != 0)
                return null;
            Harmed++;
            string harm = ((string[])["429", "500", "cut"])[random.Next(3)];
            Cut += harm == "cut" ? 1 : 0;
            return harm;
        }
    }

    public void Killed()
    {
        lock (gate)
            reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    /// <summary>Ends when so many questions are answered; fails when for a long time nothing more arrives.</summary>
    public async Task Reached(int count, TimeSpan patience)
    {
        int before = -1;
        while (true)
        {
            Task wait;
            lock (gate)
            {
                wanted = count;
                if (answers.Count >= count)
                    return;
                Assert.True(answers.Count > before, $"Nothing arrived for {patience.TotalSeconds} s; {answers.Count} of {count} were answered.");
                before = answers.Count;
                if (reached.Task.IsCompleted)
                    reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
                wait = reached.Task;
            }

            await wait.WaitAsync(patience, TestContext.Current.CancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
        }
    }
}
