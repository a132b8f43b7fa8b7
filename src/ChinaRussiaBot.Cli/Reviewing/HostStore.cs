using Microsoft.Data.Sqlite;

namespace ChinaRussiaBot.Cli.Reviewing;

/// <summary>The host's embedded store, opened for reading beside a running host.</summary>
internal sealed class HostStore : IDisposable
{
    private readonly SqliteConnection connection;

    private HostStore(SqliteConnection connection) => this.connection = connection;

    /// <summary>Null when the host has not kept anything in this folder.</summary>
    /// <exception cref="UsageException">There is a file, but it is not the store.</exception>
    public static HostStore? Open(string folder)
    {
        string path = Path.Combine(folder, "bot.db");
        if (!File.Exists(path))
            return null;
        SqliteConnection connection =
            new(new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        try
        {
            connection.Open();
            return new HostStore(connection);
        }
        catch (SqliteException unreadable)
        {
            connection.Dispose();
            throw new UsageException($"{path}: {unreadable.Message}");
        }
    }

    /// <summary>Questions that were asked in vain, the oldest first.</summary>
    public IReadOnlyList<UnansweredQuestion> Unanswered() => Rows(
        "SELECT asked, language, reason, question FROM unanswered ORDER BY seq",
        static row => new UnansweredQuestion(Time(row), row.GetString(1), row.GetString(2), row.IsDBNull(3) ? null : row.GetString(3)));

    /// <summary>What people said of answers, the oldest first.</summary>
    public IReadOnlyList<Feedback> Feedback() => Rows(
        "SELECT given, language, about, verdict, comment FROM feedback ORDER BY seq",
        static row => new Feedback(Time(row), row.GetString(1), row.GetString(2), row.GetString(3), row.IsDBNull(4) ? null : row.GetString(4)));

    public void Dispose() => connection.Dispose();

    private static DateTimeOffset Time(SqliteDataReader row) => DateTimeOffset.FromUnixTimeSeconds(row.GetInt64(0));

    private List<T> Rows<T>(string sql, Func<SqliteDataReader, T> read)
    {
        try
        {
            using SqliteCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // Two constants above; nothing from outside.
            command.CommandText = sql;
#pragma warning restore CA2100
            using SqliteDataReader reader = command.ExecuteReader();
            List<T> rows = [];
            while (reader.Read())
                rows.Add(read(reader));
            return rows;
        }
        catch (SqliteException unreadable)
        {
            throw new UsageException($"{connection.DataSource}: not a store of this version ({unreadable.Message})");
        }
    }
}

/// <param name="Asked">When.</param>
/// <param name="Language">zh or ru.</param>
/// <param name="Reason">Why there was no answer.</param>
/// <param name="Text">Null when the operator does not keep texts.</param>
internal sealed record UnansweredQuestion(DateTimeOffset Asked, string Language, string Reason, string? Text);

/// <param name="Given">When.</param>
/// <param name="Language">zh or ru.</param>
/// <param name="About">The answer it is about; "" for a remark of its own.</param>
/// <param name="Verdict">What was pressed.</param>
/// <param name="Comment">What was written.</param>
internal sealed record Feedback(DateTimeOffset Given, string Language, string About, string Verdict, string? Comment);
