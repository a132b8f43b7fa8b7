using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;

namespace ChinaRussiaBot.Host.Tests.Telegram;

/// <summary>A question of a soak.</summary>
internal sealed record SoakQuestion(int Number, int Update, long Chat);

/// <summary>Why a soak gave up: where each unanswered question is, what its chat was told instead, what the host counts and logged last. No text of a person, no token.</summary>
internal static class SoakState
{
    private const int Most = 20;

    public static async Task<string> Of(SoakRecord record, IReadOnlyList<SoakQuestion> unanswered, string store, SoakHost host)
    {
        StringBuilder text = new();
        text.Append(Of(record, unanswered, store));
        text.Append("host: ").AppendLine(await host.Measures());
        foreach (string line in host.Lines)
            text.Append("log: ").AppendLine(line);
        return text.ToString();
    }

    /// <summary>A line for each, as the store has it.</summary>
    public static string Of(SoakRecord record, IReadOnlyList<SoakQuestion> unanswered, string store)
    {
        StringBuilder text = new();
        text.AppendLine(CultureInfo.InvariantCulture, $"{unanswered.Count} unanswered{(unanswered.Count > Most ? $", the first {Most}" : "")}:");
        if (!File.Exists(store))
            return text.AppendLine("there is no store").ToString();
        using SqliteConnection connection = new(new SqliteConnectionStringBuilder { DataSource = store, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        connection.Open();
        foreach (SoakQuestion question in unanswered.Take(Most))
        {
            text.Append(CultureInfo.InvariantCulture, $"question {question.Number}, chat {question.Chat}, update {question.Update}: ");
            text.Append(Row(connection, "SELECT CASE WHEN payload IS NULL THEN 'worked on' ELSE 'waits in the inbox' END || ', inbox ' || seq || ', received ' || datetime(received, 'unixepoch') FROM inbox WHERE id = $key", question.Update) ?? "never taken in");
            string chat = question.Chat.ToString(CultureInfo.InvariantCulture);
            text.Append("; ").Append(Row(
                connection,
                """
                SELECT group_concat('outbox ' || seq || ' ' || method || CASE WHEN note = '' || $note THEN ' (its answer)' ELSE '' END || ', started ' || started || ', faults ' || faults || ', added ' || datetime(added, 'unixepoch'), '; ')
                FROM outbox WHERE chat = $key
                """,
                chat,
                question.Number + 1) ?? "nothing waits to be sent to its chat");
            text.AppendLine(string.Concat(record.Instead(question.Chat).Select(static words => $"; its chat was told: {words}")));
        }

        text.Append("in all: ").AppendLine(Row(
            connection,
            "SELECT count(*) || ' taken in, ' || count(payload) || ' of them not worked on, ' || (SELECT count(*) || ' to be sent, ' || coalesce(sum(started), 0) || ' of them begun' FROM outbox) || ', now ' || datetime('now') FROM inbox",
            0));
        return text.ToString();
    }

    private static string? Row(SqliteConnection connection, string sql, object key, int note = 0)
    {
        using SqliteCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // Constants of this file.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.Parameters.AddWithValue("$key", key);
        command.Parameters.AddWithValue("$note", note);
        return command.ExecuteScalar() as string;
    }
}
