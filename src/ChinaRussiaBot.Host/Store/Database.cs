using ChinaRussiaBot.Host.Upkeep;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace ChinaRussiaBot.Host.Store;

/// <summary>
/// The embedded store: one SQLite file in WAL mode. One connection writes, used by one thread at a time; another one only looks, so that a
/// question does not wait for the disk of a message that comes in meanwhile. A locked file is waited for so long: <see cref="Patience"/>
/// seconds, and one where an answer can do without. Thread-safe.
/// </summary>
internal sealed class Database : IDisposable
{
    private static readonly string[] beside = ["-wal", "-shm"];

    private const int Corrupt = 11;
    private const int NotADatabase = 26;
    private const int Patience = 5;
    private const int LittlePatience = 1;

    private readonly Lock gate = new();
    private readonly Lock looking = new();
    private readonly SqliteConnection connection;
    private readonly SqliteConnection lookout;
    private readonly ILogger<Database> log;
    private SqliteTransaction? transaction;

    public Database(IOptions<StoreOptions> options, TimeProvider clock, ILogger<Database> log)
    {
        this.log = log;
        string folder = Path.GetFullPath(options.Value.Folder);
        Directory.CreateDirectory(folder);
        string file = Path.Combine(folder, "bot.db");
        string address = new SqliteConnectionStringBuilder { DataSource = file, Pooling = false, DefaultTimeout = Patience }.ToString();
        connection = new SqliteConnection(address);
        lookout = new SqliteConnection(address);
        try
        {
            Open();
        }
        catch (SqliteException damaged) when (damaged.SqliteErrorCode is Corrupt or NotADatabase)
        {
            string aside = $"{file}.damaged-{clock.GetUtcNow().ToUnixTimeSeconds()}";
            File.Move(file, aside);
            // Recovery wants the log of what was written last beside the file, under its name.
            foreach (string part in beside.Where(part => File.Exists(file + part)))
                File.Move(file + part, aside + part);
            // Only now: closing would delete them.
            connection.Close();
            Log.Damaged(log, aside);
            Open();
        }
        catch (SqliteException unusable)
        {
            throw new IOException($"Store:Folder: {file}: {Faults.Reason(unusable)}.", unusable);
        }

        lookout.Open();
    }

    /// <summary>Whether the last write got through. Answers go on without it; settings, follow-ups and counts do not.</summary>
    public bool IsWritable { get; private set; } = true;

    /// <summary>Runs statements that return nothing; gives the number of rows they changed.</summary>
    public int Run(string sql, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        lock (gate)
        {
            using SqliteCommand command = Command(sql, values);
            return Written(command);
        }
    }

    /// <summary>The same for what an answer can do without: a full disk is said in the log and costs no answer.</summary>
    public void TryRun(string sql, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        try
        {
            lock (gate)
            {
                using SqliteCommand command = Command(sql, values);
                command.CommandTimeout = LittlePatience;
                Written(command);
            }
        }
        catch (SqliteException refused)
        {
            Log.NotWritten(log, refused.SqliteErrorCode);
        }
    }

    /// <summary>All rows of a query, what the piece of work under way has written included.</summary>
    public List<T> Rows<T>(string sql, Func<SqliteDataReader, T> row, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        lock (gate)
        {
            using SqliteCommand command = Command(sql, values);
            return All(command, row);
        }
    }

    /// <summary>All rows of a query as the last finished piece of work left them: waits for no writer.</summary>
    public List<T> Look<T>(string sql, Func<SqliteDataReader, T> row, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        lock (looking)
        {
            using SqliteCommand command = Command(lookout, sql, values);
            return All(command, row);
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
        lock (looking)
            lookout.Dispose();
        lock (gate)
        {
            transaction?.Dispose();
            connection.Dispose();
        }
    }

    private int Written(SqliteCommand command)
    {
        IsWritable = false;
        int rows = command.ExecuteNonQuery();
        IsWritable = true;
        return rows;
    }

    private static List<T> All<T>(SqliteCommand command, Func<SqliteDataReader, T> row)
    {
        using SqliteDataReader reader = command.ExecuteReader();
        List<T> rows = [];
        while (reader.Read())
            rows.Add(row(reader));
        return rows;
    }

    private void Open()
    {
        connection.Open();
        Run("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA secure_delete = ON;");
        Prepare();
    }

    private SqliteCommand Command(string sql, ReadOnlySpan<(string Name, object? Value)> values)
    {
        SqliteCommand command = Command(connection, sql, values);
        command.Transaction = transaction;
        return command;
    }

    private static SqliteCommand Command(SqliteConnection connection, string sql, ReadOnlySpan<(string Name, object? Value)> values)
    {
        SqliteCommand command = connection.CreateCommand();
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
