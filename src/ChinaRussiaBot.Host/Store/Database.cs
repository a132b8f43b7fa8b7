using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace ChinaRussiaBot.Host.Store;

/// <summary>
/// The embedded store: one SQLite file in WAL mode, one connection, used by one thread at a time. Statements take microseconds, so
/// they are not made asynchronous. Thread-safe.
/// </summary>
internal sealed class Database : IDisposable
{
    private const int Corrupt = 11;
    private const int NotADatabase = 26;

    private readonly Lock gate = new();
    private readonly SqliteConnection connection;
    private readonly ILogger<Database> log;
    private SqliteTransaction? transaction;

    public Database(IOptions<StoreOptions> options, TimeProvider clock, ILogger<Database> log)
    {
        this.log = log;
        string folder = Path.GetFullPath(options.Value.Folder);
        Directory.CreateDirectory(folder);
        string file = Path.Combine(folder, "bot.db");
        connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        try
        {
            Open();
        }
        catch (SqliteException damaged) when (damaged.SqliteErrorCode is Corrupt or NotADatabase)
        {
            connection.Close();
            string aside = $"{file}.damaged-{clock.GetUtcNow().ToUnixTimeSeconds()}";
            File.Move(file, aside);
            foreach (string part in new[] { "-wal", "-shm" })
                File.Delete(file + part);
            Log.Damaged(log, aside);
            Open();
        }
    }

    /// <summary>Runs statements that return nothing; gives the number of rows they changed.</summary>
    public int Run(string sql, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        lock (gate)
        {
            using SqliteCommand command = Command(sql, values);
            return command.ExecuteNonQuery();
        }
    }

    /// <summary>The same for what an answer can do without: a full disk is said in the log and costs no answer.</summary>
    public void TryRun(string sql, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        try
        {
            Run(sql, values);
        }
        catch (SqliteException refused)
        {
            Log.NotWritten(log, refused.SqliteErrorCode);
        }
    }

    /// <summary>All rows of a query.</summary>
    public List<T> Rows<T>(string sql, Func<SqliteDataReader, T> row, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        lock (gate)
        {
            using SqliteCommand command = Command(sql, values);
            using SqliteDataReader reader = command.ExecuteReader();
            List<T> rows = [];
            while (reader.Read())
                rows.Add(row(reader));
            return rows;
        }
    }

    /// <summary>Does several things at once or not at all; within another such piece of work it becomes part of that.</summary>
    public T Together<T>(Func<T> work)
    {
        lock (gate)
        {
            if (transaction is not null)
                return work();
            using (transaction = connection.BeginTransaction())
            {
                try
                {
                    T result = work();
                    transaction.Commit();
                    return result;
                }
                finally
                {
                    transaction = null;
                }
            }
        }
    }

    /// <summary>Like <see cref="Together"/>, and on the disk itself before it returns: also a power cut loses nothing.</summary>
    public T Durably<T>(Func<T> work)
    {
        lock (gate)
        {
            Run("PRAGMA synchronous = FULL");
            try
            {
                return Together(work);
            }
            finally
            {
                Run("PRAGMA synchronous = NORMAL");
            }
        }
    }

    public void Dispose()
    {
        lock (gate)
        {
            transaction?.Dispose();
            connection.Dispose();
        }
    }

    private void Open()
    {
        connection.Open();
        Run("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 5000; PRAGMA secure_delete = ON;");
        Prepare();
    }

    private SqliteCommand Command(string sql, ReadOnlySpan<(string Name, object? Value)> values)
    {
        SqliteCommand command = connection.CreateCommand();
        command.Transaction = transaction;
#pragma warning disable CA2100 // The text is a constant at every call; values travel as parameters.
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach ((string name, object? value) in values)
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        return command;
    }

    private void Prepare()
    {
        long version = Rows("PRAGMA user_version", static row => row.GetInt64(0))[0];
        if (version > Schema.Version)
            throw new IOException($"Store:Folder was written by a newer version (schema {version}, this program knows {Schema.Version}).");
        if (version == Schema.Version)
            return;
        Together(() => Schema.Steps.Skip((int)version).Sum(step => Run(step)) + Run($"PRAGMA user_version = {Schema.Version}"));
    }
}
