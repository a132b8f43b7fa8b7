namespace ChinaRussiaBot.Host.Store;

/// <summary>One call that has still to be made.</summary>
/// <param name="Chat">Calls of one chat are made in order.</param>
/// <param name="Method">The channel's name of the call.</param>
/// <param name="Body">Its content.</param>
/// <param name="Note">What the channel wants to remember of it.</param>
internal sealed record Outgoing(string Chat, string Method, string Body, string? Note = null)
{
    /// <summary>How often it failed by a fault of ours.</summary>
    public int Faults { get; init; }

    /// <summary>How long it has been waiting.</summary>
    public TimeSpan Age { get; init; }
}

/// <summary>What has still to be delivered, on disk until it is. Thread-safe.</summary>
internal sealed class Outbox(Database database, TimeProvider clock)
{
    public List<long> Add(string channel, IReadOnlyCollection<Outgoing> calls) => database.Together(() => calls.SelectMany(call => database.Rows(
        "INSERT INTO outbox (channel, chat, method, body, note, added) VALUES ($channel, $chat, $method, $body, $note, $now) RETURNING seq",
        static row => row.GetInt64(0),
        ("$channel", channel), ("$chat", call.Chat), ("$method", call.Method), ("$body", call.Body), ("$note", call.Note), ("$now", Now()))).ToList());

    /// <summary>What a stopped process left, in order; Started tells that its send had begun, so that it may have arrived.</summary>
    public List<(long Seq, string Chat, bool Started)> Pending(string channel) => database.Rows(
        "SELECT seq, chat, started FROM outbox WHERE channel = $channel ORDER BY seq",
        static row => (row.GetInt64(0), row.GetString(1), row.GetInt64(2) != 0),
        ("$channel", channel));

    /// <summary>Whether a call with this note still waits for a chat.</summary>
    public bool IsPending(string channel, string chat, string note) => database.Rows(
        "SELECT 1 FROM outbox WHERE channel = $channel AND chat = $chat AND note = $note", static row => row.GetInt64(0), ("$channel", channel), ("$chat", chat), ("$note", note)).Count > 0;

    public Outgoing? Find(long seq) => database.Rows(
        "SELECT chat, method, body, note, faults, added FROM outbox WHERE seq = $seq",
        row => new Outgoing(row.GetString(0), row.GetString(1), row.GetString(2), row.IsDBNull(3) ? null : row.GetString(3))
        {
            Faults = row.GetInt32(4),
            Age = TimeSpan.FromSeconds(Now() - row.GetInt64(5)),
        },
        ("$seq", seq)).FirstOrDefault();

    /// <summary>Before the first byte leaves.</summary>
    public void Started(long seq, bool started) => database.Run("UPDATE outbox SET started = $started WHERE seq = $seq", ("$started", started ? 1 : 0), ("$seq", seq));

    /// <summary>It failed by a fault of ours, once more.</summary>
    public void Failed(long seq) => database.Run("UPDATE outbox SET faults = faults + 1 WHERE seq = $seq", ("$seq", seq));

    /// <summary>It goes in another form, to which no faults are known.</summary>
    public void Rewrite(long seq, string method, string body) =>
        database.Run("UPDATE outbox SET method = $method, body = $body, faults = 0 WHERE seq = $seq", ("$method", method), ("$body", body), ("$seq", seq));

    /// <summary>All that waits for a chat goes to another one, so changed that it may. What its notes refer to stays behind.</summary>
    public void Move(string channel, string from, string to, Func<Outgoing, Outgoing> change) => database.Together(() => database.Rows(
            "SELECT seq, method, body FROM outbox WHERE channel = $channel AND chat = $from",
            row => (Seq: row.GetInt64(0), Call: change(new Outgoing(from, row.GetString(1), row.GetString(2)))),
            ("$channel", channel), ("$from", from))
        .Sum(moved => database.Run(
            "UPDATE outbox SET chat = $to, method = $method, body = $body, note = NULL WHERE seq = $seq",
            ("$to", to), ("$method", moved.Call.Method), ("$body", moved.Call.Body), ("$seq", moved.Seq))));

    /// <summary>What waits for a chat that has gone.</summary>
    public void Forget(string channel, string chat) => database.Run("DELETE FROM outbox WHERE channel = $channel AND chat = $chat", ("$channel", channel), ("$chat", chat));

    public void Done(long seq) => database.Run("DELETE FROM outbox WHERE seq = $seq", ("$seq", seq));

    private long Now() => clock.GetUtcNow().ToUnixTimeSeconds();
}
