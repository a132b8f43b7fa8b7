namespace ChinaRussiaBot.Host.Store;

/// <summary>The tables. Times are Unix seconds; people and chats are keyed hashes except where a message has still to be delivered.</summary>
internal static class Schema
{
    public const int Version = 1;

    public const string Create = """
        CREATE TABLE conversation (
            channel TEXT NOT NULL, id TEXT NOT NULL, state TEXT NOT NULL, used INTEGER NOT NULL,
            PRIMARY KEY (channel, id)) WITHOUT ROWID;
        CREATE INDEX conversation_used ON conversation (used);
        """;
}
