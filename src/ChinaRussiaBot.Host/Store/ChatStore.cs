namespace ChinaRussiaBot.Host.Store;

/// <summary>What is remembered of a chat.</summary>
/// <param name="Language">The chosen language; null for that of the question.</param>
/// <param name="Active">False when the bot was blocked or removed: nothing is sent unasked.</param>
/// <param name="Muted">Whether the administrators of a group want no answers in it.</param>
internal sealed record Chat(Language? Language, bool Active, bool Muted = false);

/// <summary>Settings of chats, under keyed hashes of their ids. Thread-safe.</summary>
internal sealed class ChatStore(Database database, TimeProvider clock)
{
    private const long RememberSeconds = 365L * 24 * 3600;
    private const long NoteUseSeconds = 7 * 24 * 3600;

    private static readonly Chat unknown = new(null, true);

    public Chat Find(string channel, string id)
    {
        if (database.Rows(
            "SELECT language, active, muted, used FROM chat WHERE channel = $channel AND id = $id",
            static row => (Chat: new Chat(row.IsDBNull(0) ? null : LanguageTag.Parse(row.GetString(0)), row.GetInt64(1) != 0, row.GetInt64(2) != 0), Used: row.GetInt64(3)),
            ("$channel", channel), ("$id", id)) is not [{ } found, ..])
        {
            return unknown;
        }

        // A chat in which people ask keeps its settings: a group that silenced the bot must not hear it again a year later.
        if (found.Used < Now() - NoteUseSeconds)
            database.TryRun("UPDATE chat SET used = $now WHERE channel = $channel AND id = $id", ("$channel", channel), ("$id", id), ("$now", Now()));
        return found.Chat;
    }

    public void Keep(string channel, string id, Chat chat) => database.Run(
        """
        INSERT INTO chat (channel, id, language, active, muted, used) VALUES ($channel, $id, $language, $active, $muted, $now)
        ON CONFLICT (channel, id) DO UPDATE SET language = excluded.language, active = excluded.active, muted = excluded.muted, used = excluded.used
        """,
        ("$channel", channel), ("$id", id), ("$language", chat.Language is { } language ? LanguageTag.Of(language) : null),
        ("$active", chat.Active ? 1 : 0), ("$muted", chat.Muted ? 1 : 0), ("$now", Now()));

    /// <summary>A chat got another id: everything moves with it.</summary>
    public void Move(string channel, string from, string to) => database.Together(() =>
        database.Run("DELETE FROM chat WHERE channel = $channel AND id = $to AND EXISTS (SELECT 1 FROM chat WHERE channel = $channel AND id = $from)", ("$channel", channel), ("$from", from), ("$to", to))
        + database.Run("UPDATE chat SET id = $to WHERE channel = $channel AND id = $from", ("$channel", channel), ("$from", from), ("$to", to)));

    public void Forget(string channel, string id) => database.Run("DELETE FROM chat WHERE channel = $channel AND id = $id", ("$channel", channel), ("$id", id));

    /// <summary>Forgets chats that nobody used for a year.</summary>
    public void Prune() => database.Run("DELETE FROM chat WHERE used < $oldest", ("$oldest", Now() - RememberSeconds));

    private long Now() => clock.GetUtcNow().ToUnixTimeSeconds();
}
