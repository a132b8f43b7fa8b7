using System.Net;
using ChinaRussiaBot.Host.Conversations;
using ChinaRussiaBot.Host.Store;
using ChinaRussiaBot.Host.Tests.Support;
using ChinaRussiaBot.Questions;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace ChinaRussiaBot.Host.Tests.Upkeep;

/// <summary>The store under trouble: locked, damaged, unusable, of an earlier version.</summary>
public sealed class StoreTests
{
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task A_locked_store_costs_no_answer()
    {
        using TemporaryFolder folder = new();
        SmallKnowledge.Write(folder);
        SharedHost.CopyIndex(folder);
        await using RunningHost host = await RunningHost.Start(folder: folder);
        using HttpResponseMessage first = await host.Ask(new { question = "2023年中俄贸易额是多少？", conversation = "a" });
        using SqliteConnection other = Opened(folder.Path);
        Execute(other, "BEGIN IMMEDIATE");
        using HttpResponseMessage second = await host.Ask(new { question = "那2022年呢？", conversation = "a" }).WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
        string locked = await host.Http.GetStringAsync("/health/ready", TestContext.Current.CancellationToken);
        Execute(other, "ROLLBACK");
        Assert.Contains("\"writable\":false", locked, StringComparison.Ordinal);
        using HttpResponseMessage third = await host.Ask(new { question = "2023年中俄贸易额是多少？", conversation = "a" });
        Assert.Contains("\"writable\":true", await host.Http.GetStringAsync("/health/ready", TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (first.StatusCode, second.StatusCode));
        Assert.Contains("1902.71", (await second.Body()).Text("text"), StringComparison.Ordinal);
        Assert.Contains(host.Log.Lines, static line => line.Contains("refuses to write", StringComparison.Ordinal));
    }

    [Fact]
    public void Whoever_looks_does_not_wait_for_whoever_writes()
    {
        using TemporaryFolder folder = new();
        using Database database = Open(folder);
        ConversationStore conversations = new(database, Options.Create(new StoreOptions { Folder = folder.Path }), clock);
        conversations.Keep("web", "a", Conversation.Empty with { Last = Language.Russian });
        using ManualResetEventSlim writing = new();
        using ManualResetEventSlim looked = new();
        Task writer = Task.Run(() => database.Together(() =>
        {
            writing.Set();
            return looked.Wait(TimeSpan.FromSeconds(30));
        }), TestContext.Current.CancellationToken);
        writing.Wait(TestContext.Current.CancellationToken);
        Assert.Equal(Language.Russian, conversations.Find("web", "a").Last);
        Assert.False(writer.IsCompleted);
        looked.Set();
    }

    [Fact]
    public void Of_a_damaged_store_everything_is_kept_that_recovery_needs()
    {
        using TemporaryFolder folder = new();
        folder.Write("bot.db", new string('x', 9000));
        folder.Write("bot.db-wal", "what was written last");
        using Database database = Open(folder);
        string aside = Assert.Single(Directory.GetFiles(folder.Path, "bot.db.damaged-*"), static file => !file.EndsWith("-wal", StringComparison.Ordinal) && !file.EndsWith("-shm", StringComparison.Ordinal));
        Assert.Equal("what was written last", File.ReadAllText(aside + "-wal"));
    }

    [Fact]
    public void A_store_that_cannot_be_opened_is_named_with_the_reason()
    {
        using TemporaryFolder folder = new();
        folder.Sub("bot.db");
        IOException told = Assert.Throws<IOException>(() => Open(folder));
        Assert.StartsWith("Store:Folder: ", told.Message, StringComparison.Ordinal);
        Assert.EndsWith("(it cannot be opened).", told.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_store_of_every_earlier_version_opens_and_keeps_what_it_holds()
    {
        for (int version = 1; version < Schema.Version; version++)
        {
            using TemporaryFolder folder = new();
            using (SqliteConnection old = Opened(folder.Sub("store"), SqliteOpenMode.ReadWriteCreate, "bot.db"))
            {
                foreach (string step in Schema.Steps.Take(version))
                    Execute(old, step);
                Execute(old, $"PRAGMA user_version = {version}; INSERT INTO chat (channel, id, language, active, used) VALUES ('t', 'c', 'zh', 1, 1767225600)");
            }

            using Database database = Open(folder, "store");
            Assert.Equal(Language.Chinese, new ChatStore(database, clock).Find("t", "c").Language);
            Assert.Equal(Schema.Version, database.Rows("PRAGMA user_version", static row => row.GetInt64(0))[0]);
        }
    }

    [Fact]
    public void One_day_adds_no_more_than_maintainers_can_read()
    {
        using TemporaryFolder folder = new();
        using Database database = Open(folder);
        FeedbackStore store = new(database, Options.Create(new StoreOptions { Folder = folder.Path, MostRemarksPerDay = 3 }), clock);
        for (int count = 0; count < 5; count++)
        {
            store.Unanswered("web", new Answering.Answer.Unknown(Language.Russian, "", "", Answering.UnknownReason.NothingFits), "?");
            store.Verdict("web", $"{count}", "", "up", Language.Russian, "мало");
        }

        Assert.Equal(3, Assert.Single(store.UnansweredSince(DateTimeOffset.UnixEpoch)).Count);
        Assert.Equal(3, database.Rows("SELECT count(*) FROM feedback", static row => row.GetInt64(0))[0]);
        clock.Advance(TimeSpan.FromDays(1));
        store.Verdict("web", "next", "", "up", Language.Russian);
        Assert.Equal(4, database.Rows("SELECT count(*) FROM feedback", static row => row.GetInt64(0))[0]);
    }

    [Fact]
    public void A_chat_is_forgotten_after_a_year_without_use_and_not_before()
    {
        using TemporaryFolder folder = new();
        using Database database = Open(folder);
        ChatStore chats = new(database, clock);
        chats.Keep("t", "left", new Chat(Language.Chinese, Active: true));
        chats.Keep("t", "muted", new Chat(null, Active: true, Muted: true));
        clock.Advance(TimeSpan.FromDays(200));
        Assert.True(chats.Find("t", "muted").Muted);
        clock.Advance(TimeSpan.FromDays(200));
        chats.Prune();
        Assert.Null(chats.Find("t", "left").Language);
        Assert.True(chats.Find("t", "muted").Muted);
    }

    private Database Open(TemporaryFolder folder, string name = "") =>
        new(Options.Create(new StoreOptions { Folder = Path.Combine(folder.Path, name) }), clock, NullLogger<Database>.Instance);

    private static SqliteConnection Opened(string folder, SqliteOpenMode mode = SqliteOpenMode.ReadWrite, string file = "store/bot.db")
    {
        SqliteConnection connection = new(new SqliteConnectionStringBuilder { DataSource = Path.Combine(folder, file), Mode = mode, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // Constants of these tests.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
