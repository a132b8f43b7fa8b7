using ChinaRussiaBot.Host.Store;
using ChinaRussiaBot.Host.Wording;
using Microsoft.Extensions.Options;

namespace ChinaRussiaBot.Host.Channels.Telegram.Handling;

/// <summary>So many questions a minute of one person, whatever the chat: one notice, then silence until the minute is over. Thread-safe.</summary>
internal sealed class AskLimit(IOptions<TelegramOptions> options, TimeProvider clock)
{
    private const int PruneAbove = 10_000;
    private static readonly TimeSpan window = TimeSpan.FromMinutes(1);
    private readonly Dictionary<long, (DateTimeOffset Since, int Asked)> people = [];
    private readonly Lock gate = new();

    /// <summary>What to say instead of an answer, perhaps nothing; null when the question may be answered.</summary>
    public IReadOnlyList<Outgoing>? Refuse(Incoming question)
    {
        DateTimeOffset now = clock.GetUtcNow();
        (DateTimeOffset Since, int Asked) person;
        lock (gate)
        {
            if (people.Count > PruneAbove)
                Prune(now);
            person = people.GetValueOrDefault(question.User, (now, 0));
            if (now - person.Since >= window)
                person = (now, 0);
            people[question.User] = person = (person.Since, person.Asked + 1);
        }

        int most = options.Value.QuestionsPerMinute;
        if (person.Asked <= most)
            return null;
        int seconds = Math.Max(1, (int)Math.Ceiling((person.Since + window - now).TotalSeconds));
        return person.Asked == most + 1
            ? Messages.Send(question, Texts.SlowDown.In(question.Language, ("wait", Texts.Seconds.In(question.Language, seconds))))
            : [];
    }

    private void Prune(DateTimeOffset now)
    {
        foreach (long past in people.Where(one => now - one.Value.Since >= window).Select(static one => one.Key).ToList())
            people.Remove(past);
    }
}
