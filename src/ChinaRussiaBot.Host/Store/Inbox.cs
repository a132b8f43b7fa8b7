namespace ChinaRussiaBot.Host.Store;

/// <summary>One message as a channel delivered it.</summary>
/// <param name="Id">The channel's own id of the delivery: the same one is taken once.</param>
/// <param name="Chat">Messages of one chat are worked on in order.</param>
/// <param name="Payload">The raw message.</param>
internal sealed record Received(long Id, string Chat, string Payload);

/// <summary>What came in and is not worked on yet, on disk before it is confirmed to the channel. Thread-safe.</summary>
internal sealed class Inbox(Database database, TimeProvider clock)
{
    // Channels deliver a message again for up to a day.
    private const long RememberSeconds = 48 * 3600;

    /// <summary>Puts deliveries on disk; gives the sequence numbers of those that were not taken before.</summary>
    public List<(long Seq, string Chat)> Take(string channel, IReadOnlyCollection<Received> deliveries) => database.Durably(() =>
    {
        List<(long, string)> taken = [];
        foreach (Received delivery in deliveries)
        {
            taken.AddRange(database.Rows(
                """
                INSERT INTO inbox (channel, id, chat, payload, received) VALUES ($channel, $id, $chat, $payload, $now)
                ON CONFLICT DO NOTHING RETURNING seq
                """,
                row => (row.GetInt64(0), delivery.Chat),
                ("$channel", channel), ("$id", delivery.Id), ("$chat", delivery.Chat), ("$payload", delivery.Payload), ("$now", Now())));
        }

        return taken;
    });

    /// <summary>What a stopped process left, in order.</summary>
    public List<(long Seq, string Chat)> Pending(string channel) => database.Rows(
        "SELECT seq, chat FROM inbox WHERE channel = $channel AND payload IS NOT NULL ORDER BY seq",
        static row => (row.GetInt64(0), row.GetString(1)),
        ("$channel", channel));

    /// <summary>Null when it is done already.</summary>
    public string? Payload(long seq) => database.Rows(
        "SELECT payload FROM inbox WHERE seq = $seq AND payload IS NOT NULL", static row => row.GetString(0), ("$seq", seq)).FirstOrDefault();

    public void Done(long seq) => database.Run("UPDATE inbox SET payload = NULL, chat = '' WHERE seq = $seq", ("$seq", seq));

    public void Prune() => database.Run("DELETE FROM inbox WHERE payload IS NULL AND received < $oldest", ("$oldest", Now() - RememberSeconds));

    private long Now() => clock.GetUtcNow().ToUnixTimeSeconds();
}
