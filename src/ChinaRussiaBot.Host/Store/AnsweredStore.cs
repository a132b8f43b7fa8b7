namespace ChinaRussiaBot.Host.Store;

/// <summary>Which message of ours answers which question, and in what company it was asked, for two days: an edited question edits its answer. Thread-safe.</summary>
internal sealed class AnsweredStore(Database database, TimeProvider clock)
{
    /// <summary>For how long it is remembered after the question.</summary>
    public static readonly TimeSpan Remembered = TimeSpan.FromDays(2);

    public void Keep(string channel, string chat, long question, long answer) => database.TryRun(
        """
        INSERT INTO answered (channel, chat, question, answer, used) VALUES ($channel, $chat, $question, $answer, $now)
        ON CONFLICT (channel, chat, question) DO UPDATE SET answer = excluded.answer, used = excluded.used
        """,
        ("$channel", channel), ("$chat", chat), ("$question", question), ("$answer", answer), ("$now", Now()));

    public long? Find(string channel, string chat, long question) => database.Rows(
        "SELECT answer FROM answered WHERE channel = $channel AND chat = $chat AND question = $question",
        static row => (long?)row.GetInt64(0),
        ("$channel", channel), ("$chat", chat), ("$question", question)).FirstOrDefault();

    /// <summary>Keeps what the conversation was about before the question.</summary>
    public void KeepBefore(string channel, string chat, long question, string before) => database.TryRun(
        """
        INSERT INTO asked (channel, chat, question, before, used) VALUES ($channel, $chat, $question, $before, $now)
        ON CONFLICT (channel, chat, question) DO UPDATE SET before = excluded.before, used = excluded.used
        """,
        ("$channel", channel), ("$chat", chat), ("$question", question), ("$before", before), ("$now", Now()));

    public string? FindBefore(string channel, string chat, long question) => database.Rows(
        "SELECT before FROM asked WHERE channel = $channel AND chat = $chat AND question = $question",
        static row => row.GetString(0),
        ("$channel", channel), ("$chat", chat), ("$question", question)).FirstOrDefault();

    public void Forget(string channel, string chat)
    {
        database.Run("DELETE FROM answered WHERE channel = $channel AND chat = $chat", ("$channel", channel), ("$chat", chat));
        database.Run("DELETE FROM asked WHERE channel = $channel AND chat = $chat", ("$channel", channel), ("$chat", chat));
    }

    public void Prune()
    {
        long oldest = Now() - (long)Remembered.TotalSeconds;
        database.Run("DELETE FROM answered WHERE used < $oldest", ("$oldest", oldest));
        database.Run("DELETE FROM asked WHERE used < $oldest", ("$oldest", oldest));
    }

    private long Now() => clock.GetUtcNow().ToUnixTimeSeconds();
}
