namespace ChinaRussiaBot.Host.Store;

/// <summary>The tables. Times are Unix seconds; people and chats are keyed hashes except where a message has still to be worked on or delivered.</summary>
internal static class Schema
{
    public static int Version => Steps.Count;

    /// <summary>The step at each place leads from the version of that number to the next. Written once, never changed: stores of every version exist.</summary>
    public static IReadOnlyList<string> Steps => [Create, Replies, Pushes, Tickets, Asked, Waiting, Ages];

    private const string Create = """
        CREATE TABLE conversation (
            channel TEXT NOT NULL, id TEXT NOT NULL, state TEXT NOT NULL, used INTEGER NOT NULL,
            PRIMARY KEY (channel, id)) WITHOUT ROWID;
        CREATE INDEX conversation_used ON conversation (used);

        -- What came in. The payload goes when it is worked on; the row stays as long as a channel may deliver it again.
        CREATE TABLE inbox (
            seq INTEGER PRIMARY KEY AUTOINCREMENT, channel TEXT NOT NULL, id INTEGER NOT NULL, chat TEXT NOT NULL,
            payload TEXT, received INTEGER NOT NULL);
        CREATE UNIQUE INDEX inbox_once ON inbox (channel, id);
        CREATE INDEX inbox_pending ON inbox (channel, seq) WHERE payload IS NOT NULL;

        -- What has still to go out, in order. started: a send was begun and its outcome is not known.
        CREATE TABLE outbox (
            seq INTEGER PRIMARY KEY AUTOINCREMENT, channel TEXT NOT NULL, chat TEXT NOT NULL, method TEXT NOT NULL,
            body TEXT NOT NULL, note TEXT, started INTEGER NOT NULL DEFAULT 0);

        CREATE TABLE chat (
            channel TEXT NOT NULL, id TEXT NOT NULL, language TEXT, active INTEGER NOT NULL DEFAULT 1, used INTEGER NOT NULL,
            PRIMARY KEY (channel, id)) WITHOUT ROWID;

        -- Which message of ours answers which question: an edited question edits its answer.
        CREATE TABLE answered (
            channel TEXT NOT NULL, chat TEXT NOT NULL, question INTEGER NOT NULL, answer INTEGER NOT NULL, used INTEGER NOT NULL,
            PRIMARY KEY (channel, chat, question)) WITHOUT ROWID;

        CREATE TABLE unanswered (
            seq INTEGER PRIMARY KEY AUTOINCREMENT, channel TEXT NOT NULL, asked INTEGER NOT NULL, language TEXT NOT NULL,
            reason TEXT NOT NULL, generation TEXT NOT NULL, question TEXT);

        CREATE TABLE feedback (
            seq INTEGER PRIMARY KEY AUTOINCREMENT, channel TEXT NOT NULL, given INTEGER NOT NULL, person TEXT NOT NULL, about TEXT NOT NULL,
            verdict TEXT NOT NULL, language TEXT NOT NULL, comment TEXT);
        CREATE UNIQUE INDEX feedback_once ON feedback (channel, person, about) WHERE about <> '';
        """;

    private const string Replies = """
        -- What a channel that answers in the response was asked and has answered. The payload goes when it is answered. opens: "more" and numbers refer to it.
        CREATE TABLE reply (
            channel TEXT NOT NULL, id TEXT NOT NULL, asker TEXT NOT NULL, payload TEXT, received INTEGER NOT NULL, tries INTEGER NOT NULL DEFAULT 1,
            ticket INTEGER, fetched INTEGER NOT NULL DEFAULT 0, push INTEGER NOT NULL DEFAULT 0, shown INTEGER NOT NULL DEFAULT 0,
            opens INTEGER NOT NULL DEFAULT 0, answered INTEGER, reply TEXT,
            PRIMARY KEY (channel, id)) WITHOUT ROWID;
        CREATE INDEX reply_of ON reply (channel, asker, answered);
        CREATE INDEX reply_pending ON reply (channel, received) WHERE payload IS NOT NULL;
        CREATE INDEX reply_age ON reply (channel, received);
        """;

    private const string Pushes = """
        -- How many messages of our own a person's last word allows, and until when.
        CREATE TABLE push (
            channel TEXT NOT NULL, asker TEXT NOT NULL, until INTEGER NOT NULL, allowed INTEGER NOT NULL, sent INTEGER NOT NULL DEFAULT 0,
            PRIMARY KEY (channel, asker)) WITHOUT ROWID;
        """;

    // Without it the planner reads all that a channel ever answered to find what waits for one person.
    private const string Tickets = "CREATE INDEX reply_ticket ON reply (channel, asker, ticket) WHERE ticket IS NOT NULL;";

    private const string Waiting = """
        -- A message that cannot be sent must not hold up its chat for ever: how often it failed by a fault of ours, and since when it waits.
        ALTER TABLE outbox ADD COLUMN faults INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE outbox ADD COLUMN added INTEGER NOT NULL DEFAULT 0;
        UPDATE outbox SET added = CAST(strftime('%s', 'now') AS INTEGER);
        """;

    private const string Asked = """
        -- Administrators of a group may silence the bot in it.
        ALTER TABLE chat ADD COLUMN muted INTEGER NOT NULL DEFAULT 0;

        -- What the conversation was about before a question: edited, or put into the other language later, it is understood as it was then.
        CREATE TABLE asked (
            channel TEXT NOT NULL, chat TEXT NOT NULL, question INTEGER NOT NULL, before TEXT NOT NULL, used INTEGER NOT NULL,
            PRIMARY KEY (channel, chat, question)) WITHOUT ROWID;
        """;

    // What is forgotten by its age is found by it: without these every upkeep reads the whole table while answers wait.
    private const string Ages = """
        CREATE INDEX chat_used ON chat (used);
        CREATE INDEX unanswered_asked ON unanswered (asked);
        CREATE INDEX feedback_given ON feedback (given);
        CREATE INDEX answered_used ON answered (used);
        CREATE INDEX asked_used ON asked (used);
        """;
}
