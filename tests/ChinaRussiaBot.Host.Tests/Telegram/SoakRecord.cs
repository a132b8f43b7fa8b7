using System.Text.Json;
using ChinaRussiaBot.Host.Tests.Telegram.Fake;

namespace ChinaRussiaBot.Host.Tests.Telegram;

/// <summary>What arrived during a soak: which question was answered, where, in which order, how often.</summary>
internal sealed class SoakRecord(int chats)
{
    private readonly Dictionary<int, int> answers = [];
    private readonly Dictionary<long, int> last = [];
    private readonly List<(long Chat, string Words)> instead = [];
    private static readonly TimeSpan look = TimeSpan.FromSeconds(10);
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
        if (call.Method != "sendMessage")
            return;
        if (!call.Body.TryGetProperty("reply_parameters", out JsonElement reply))
        {
            lock (gate)
                instead.Add((call.Chat, call.Plain));
            return;
        }

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

    /// <summary>The questions that nobody answered.</summary>
    public List<int> Unanswered(int updates)
    {
        lock (gate)
            return [.. Enumerable.Range(0, updates).Where(question => !answers.ContainsKey(question))];
    }

    /// <summary>What was sent to a chat and answers no question of it: an apology, a notice.</summary>
    public List<string> Instead(long chat)
    {
        lock (gate)
            return [.. instead.Where(one => one.Chat == chat).Select(static one => one.Words)];
    }

    /// <summary>Ends when so many questions are answered; fails when for a long time nothing more arrives.</summary>
    /// <param name="count">How many.</param>
    /// <param name="patience">How many looks without news are enough.</param>
    /// <param name="state">Tells what the unanswered wait for.</param>
    public async Task Reached(int count, int patience, Func<Task<string>> state)
    {
        int before = -1;
        for (int quiet = 0; quiet < patience;)
        {
            Task wait;
            lock (gate)
            {
                wanted = count;
                if (answers.Count >= count)
                    return;
                quiet = answers.Count > before ? 0 : quiet + 1;
                before = answers.Count;
                if (reached.Task.IsCompleted)
                    reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
                wait = reached.Task;
            }

            // In short looks: a machine that was halted for minutes has missed one of them and not all.
            await wait.WaitAsync(look, TestContext.Current.CancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
        }

        Assert.Fail($"Nothing arrived for {patience * look.TotalSeconds} s; {Answered} of {count} were answered.\n{await state()}");
    }
}
