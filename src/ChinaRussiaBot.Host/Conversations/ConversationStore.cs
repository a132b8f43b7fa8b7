using System.Text.Json;
using ChinaRussiaBot.Host.Store;
using ChinaRussiaBot.Questions;
using Microsoft.Extensions.Options;

namespace ChinaRussiaBot.Host.Conversations;

/// <summary>What was asked before, by channel and conversation. Bounded and expiring; forgets the longest unused first. Thread-safe.</summary>
internal sealed class ConversationStore(Database database, IOptions<StoreOptions> options, TimeProvider clock)
{
    public Conversation Find(string channel, string? id)
    {
        if (id is null)
            return Conversation.Empty;
        List<string> states = database.Look(
            "SELECT state FROM conversation WHERE channel = $channel AND id = $id AND used >= $oldest",
            static row => row.GetString(0),
            ("$channel", channel), ("$id", id), ("$oldest", Oldest()));
        return states.Count == 0 ? Conversation.Empty : JsonSerializer.Deserialize<Conversation>(states[0]) ?? Conversation.Empty;
    }

    public void Keep(string channel, string? id, Conversation conversation)
    {
        if (id is null)
            return;
        database.TryRun(
            """
            INSERT INTO conversation (channel, id, state, used) VALUES ($channel, $id, $state, $now)
            ON CONFLICT (channel, id) DO UPDATE SET state = excluded.state, used = excluded.used
            """,
            ("$channel", channel), ("$id", id), ("$state", JsonSerializer.Serialize(conversation)), ("$now", Now()));
    }

    public void Forget(string channel, string id) =>
        database.Run("DELETE FROM conversation WHERE channel = $channel AND id = $id", ("$channel", channel), ("$id", id));

    /// <summary>All conversations of a person whose ids are "person/…".</summary>
    public List<Conversation> Of(string channel, string person) =>
    [
        .. database.Rows(
            "SELECT state FROM conversation WHERE channel = $channel AND id > $first AND id < $last",
            static row => row.GetString(0),
            ("$channel", channel), ("$first", person + "/"), ("$last", person + "0"))
            .Select(static state => JsonSerializer.Deserialize<Conversation>(state)).OfType<Conversation>(),
    ];

    public void ForgetAll(string channel, string person) => database.Run(
        "DELETE FROM conversation WHERE channel = $channel AND id > $first AND id < $last",
        ("$channel", channel), ("$first", person + "/"), ("$last", person + "0"));

    /// <summary>Conversations of all people whose ids are "…/place" go on in another place.</summary>
    public void Move(string channel, string from, string to) => database.Run(
        """
        UPDATE OR REPLACE conversation SET id = substr(id, 1, length(id) - length($from)) || $to
        WHERE channel = $channel AND substr(id, -length($from) - 1) = '/' || $from
        """,
        ("$channel", channel), ("$from", from), ("$to", to));

    public void Prune()
    {
        database.Run("DELETE FROM conversation WHERE used < $oldest", ("$oldest", Oldest()));
        database.Run(
            """
            DELETE FROM conversation WHERE (channel, id) IN (
                SELECT channel, id FROM conversation ORDER BY used DESC LIMIT -1 OFFSET $most)
            """,
            ("$most", options.Value.MostConversations));
    }

    private long Now() => clock.GetUtcNow().ToUnixTimeSeconds();

    private long Oldest() => Now() - (options.Value.ConversationHours * 3600L);
}
