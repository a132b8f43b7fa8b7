using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace ChinaRussiaBot.Host.Store;

/// <summary>
/// Deliveries of a channel that answers in the response: each is worked on once, and its answer is kept for its repetitions, for reading on
/// and for being fetched later. Thread-safe.
/// </summary>
internal sealed class ReplyStore(Database database, TimeProvider clock)
{
    /// <summary>Tickets have two digits, so that no number of a list is taken for one.</summary>
    public const int FirstTicket = 11;
    private const int LastTicket = 99;

    // Named, because the planner would rather read a whole channel than sort the few rows of one person. SQLite refuses the statement when the index cannot serve it.
    private const string OfTickets = "reply INDEXED BY reply_ticket";
    private const string OfAsker = "reply INDEXED BY reply_of";

    private const string Columns = "id, asker, payload, tries, ticket, push, shown, reply";

    /// <summary>Takes a delivery, or counts another one of the same message; on disk before it returns.</summary>
    public KeptDelivery Take(string channel, string id, string asker, string payload) => database.Rows(
        $"""
        INSERT INTO reply (channel, id, asker, payload, received) VALUES ($channel, $id, $asker, $payload, $now)
        ON CONFLICT (channel, id) DO UPDATE SET tries = tries + 1 RETURNING {Columns}
        """,
        Row, ("$channel", channel), ("$id", id), ("$asker", asker), ("$payload", payload), ("$now", Now()))[0];

    public KeptDelivery? Find(string channel, string id) => database.Rows(
        $"SELECT {Columns} FROM reply WHERE channel = $channel AND id = $id", Row, ("$channel", channel), ("$id", id)).FirstOrDefault();

    /// <summary>Keeps the answer; its message is forgotten. One that waits under a number is read on only once it was fetched.</summary>
    public void Answer(string channel, string id, KeptReply reply) => database.Run(
        "UPDATE reply SET reply = $reply, payload = NULL, shown = 1, answered = $now, opens = (ticket IS NULL AND $opens) WHERE channel = $channel AND id = $id",
        ("$channel", channel), ("$id", id), ("$reply", JsonSerializer.Serialize(reply)), ("$now", Milliseconds()), ("$opens", reply.Opens ? 1 : 0));

    /// <summary>The number under which the answer can be fetched; the same one when it has one already.</summary>
    public int Ticket(string channel, string id, string asker) => database.Together(() =>
    {
        if (Find(channel, id)?.Ticket is { } given)
            return given;
        int last = database.Rows(
            $"SELECT ticket FROM {OfTickets} WHERE channel = $channel AND asker = $asker AND ticket IS NOT NULL ORDER BY received DESC, ticket DESC LIMIT 1",
            static row => row.GetInt32(0), ("$channel", channel), ("$asker", asker)).FirstOrDefault(FirstTicket - 1);
        int ticket = last >= LastTicket ? FirstTicket : last + 1;
        // A number that has gone round belongs to the newest question.
        database.Run($"UPDATE {OfTickets} SET ticket = NULL WHERE channel = $channel AND asker = $asker AND ticket = $ticket", ("$channel", channel), ("$asker", asker), ("$ticket", ticket));
        database.Run("UPDATE reply SET ticket = $ticket WHERE channel = $channel AND id = $id", ("$channel", channel), ("$id", id), ("$ticket", ticket));
        return ticket;
    });

    public KeptDelivery? OfTicket(string channel, string asker, int ticket) => database.Rows(
        $"SELECT {Columns} FROM {OfTickets} WHERE channel = $channel AND asker = $asker AND ticket = $ticket",
        Row, ("$channel", channel), ("$asker", asker), ("$ticket", ticket)).FirstOrDefault();

    /// <summary>Numbers of answers that wait to be fetched, the oldest first.</summary>
    public List<(int Ticket, bool IsAnswered)> Waiting(string channel, string asker) => database.Rows(
        $"SELECT ticket, reply IS NOT NULL FROM {OfTickets} WHERE channel = $channel AND asker = $asker AND ticket IS NOT NULL AND fetched = 0 ORDER BY received, ticket",
        static row => (row.GetInt32(0), row.GetInt64(1) != 0), ("$channel", channel), ("$asker", asker));

    /// <summary>The answer under a number was fetched: from now on it is the one that is read on.</summary>
    public void Fetched(string channel, string id) => database.Run(
        "UPDATE reply SET fetched = 1, opens = 1, answered = $now WHERE channel = $channel AND id = $id", ("$channel", channel), ("$id", id), ("$now", Milliseconds()));

    /// <summary>The answer could not be sent: it waits under a number, which the person has still to be told.</summary>
    public void Unsent(string channel, string id, string asker) => database.Together(() =>
    {
        Ticket(channel, id, asker);
        return database.Run("UPDATE reply SET push = 0, fetched = 0, opens = 0 WHERE channel = $channel AND id = $id", ("$channel", channel), ("$id", id));
    });

    public void Showed(string channel, string id, int pages) =>
        database.Run("UPDATE reply SET shown = $pages WHERE channel = $channel AND id = $id", ("$channel", channel), ("$id", id), ("$pages", pages));

    /// <summary>The answer is sent by a call of ours.</summary>
    public void Push(string channel, string id) =>
        database.Run("UPDATE reply SET push = 1 WHERE channel = $channel AND id = $id", ("$channel", channel), ("$id", id));

    /// <summary>Deliveries that were taken and not answered when the process ended, in order.</summary>
    public List<KeptDelivery> Pending(string channel) => database.Rows(
        $"SELECT {Columns} FROM reply WHERE channel = $channel AND payload IS NOT NULL ORDER BY received", Row, ("$channel", channel));

    /// <param name="channel">The channel.</param>
    /// <param name="asker">The person.</param>
    /// <param name="but">The delivery that is kept; null for none.</param>
    public void Forget(string channel, string asker, string? but) =>
        database.Run($"DELETE FROM {OfAsker} WHERE channel = $channel AND asker = $asker AND id IS NOT $but", ("$channel", channel), ("$asker", asker), ("$but", but));

    public void Prune(string channel, TimeSpan keep) => database.Run(
        "DELETE FROM reply WHERE channel = $channel AND received < $oldest", ("$channel", channel), ("$oldest", Now() - (long)keep.TotalSeconds));

    /// <summary>The person's newest answer that can be read on or asked on from.</summary>
    public KeptDelivery? Newest(string channel, string asker) => database.Rows(
        $"SELECT {Columns} FROM {OfAsker} WHERE channel = $channel AND asker = $asker AND answered IS NOT NULL AND opens = 1 ORDER BY answered DESC LIMIT 1",
        Row, ("$channel", channel), ("$asker", asker)).FirstOrDefault();

    private static KeptDelivery Row(SqliteDataReader row) => new(
        row.GetString(0),
        row.GetString(1),
        row.IsDBNull(2) ? null : row.GetString(2),
        row.GetInt32(3),
        row.IsDBNull(4) ? null : row.GetInt32(4),
        row.GetInt64(5) != 0,
        row.GetInt32(6),
        row.IsDBNull(7) ? null : JsonSerializer.Deserialize<KeptReply>(row.GetString(7)));

    private long Milliseconds() => clock.GetUtcNow().ToUnixTimeMilliseconds();

    private long Now() => clock.GetUtcNow().ToUnixTimeSeconds();
}
