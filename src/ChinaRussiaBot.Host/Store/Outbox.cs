namespace ChinaRussiaBot.Host.Store;

/// <summary>One call that has still to be made.</summary>
/// <param name="Chat">Calls of one chat are made in order.</param>
/// <param name="Method">The channel's name of the call.</param>
/// <param name="Body">Its content.</param>
/// <param name="Note">What the channel wants to remember of it.</param>
internal sealed record Outgoing(string Chat, string Method, string Body, string? Note = null);

/// <summary>What has still to be delivered, on disk until it is. Thread-safe.</summary>
internal sealed class Outbox(Database database)
{
    public List<long> Add(string channel, IReadOnlyCollection<Outgoing> calls) => database.Together(() => calls.SelectMany(call => database.Rows(
        "INSERT INTO outbox (channel, chat, method, body, note) VALUES ($channel, $chat, $method, $body, $note) RETURNING seq",
        static row => row.GetInt64(0),
        ("$channel", channel), ("$chat", call.Chat), ("$method", call.Method), ("$body", call.Body), ("$note", call.Note))).ToList());

    /// <summary>What a stopped process left, in order; Started tells that its send had begun, so that it may have arrived.</summary>
    public List<(long Seq, string Chat, bool Started)> Pending(string channel) => database.Rows(
        "SELECT seq, chat, started FROM outbox WHERE channel = $channel ORDER BY seq",
        static row => (row.GetInt64(0), row.GetString(1), row.GetInt64(2) != 0),
        ("$channel", channel));

    public Outgoing? Find(long seq) => database.Rows(
        "SELECT chat, method, body, note FROM outbox WHERE seq = $seq",
        static row => new Outgoing(row.GetString(0), row.GetString(1), row.GetString(2), row.IsDBNull(3) ? null : row.GetString(3)),
        ("$seq", seq)).FirstOrDefault();

    /// <summary>Before the first byte leaves.</summary>
    public void Started(long seq, bool started) => database.Run("UPDATE outbox SET started = $started WHERE seq = $seq", ("$started", started ? 1 : 0), ("$seq", seq));

    public void Rewrite(long seq, string method, string body) =>
        database.Run("UPDATE outbox SET method = $method, body = $body WHERE seq = $seq", ("$method", method), ("$body", body), ("$seq", seq));

    /// <summary>What waits for a chat that has gone.</summary>
    public void Forget(string channel, string chat) => database.Run("DELETE FROM outbox WHERE channel = $channel AND chat = $chat", ("$channel", channel), ("$chat", chat));

    public void Done(long seq) => database.Run("DELETE FROM outbox WHERE seq = $seq", ("$seq", seq));
}
