using Microsoft.Data.Sqlite;

namespace ChinaRussiaBot.Tests.Cli;

public sealed class ReviewingTests : IDisposable
{
    // The host's tables, as far as they are read here; its own tests fill them through the host.
    private const string Tables = """
        CREATE TABLE unanswered (seq INTEGER PRIMARY KEY, channel TEXT, asked INTEGER, language TEXT, reason TEXT, generation TEXT, question TEXT);
        CREATE TABLE feedback (seq INTEGER PRIMARY KEY, channel TEXT, given INTEGER, person TEXT, about TEXT, verdict TEXT, language TEXT, comment TEXT);
        """;

    private readonly CliRun cli = new();

    public ReviewingTests() => SmallKnowledge.WriteTo(cli.Folder);

    public void Dispose() => cli.Dispose();

    [Theory]
    [InlineData("unanswered")]
    [InlineData("feedback")]
    public void Without_a_store_one_line_says_so(string verb)
    {
        Assert.Equal(0, cli.Run(verb));
        Assert.Empty(cli.Out);
        Assert.Contains("kept there", cli.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("unanswered")]
    [InlineData("feedback")]
    public void A_file_that_is_no_store_is_named(string verb)
    {
        cli.Folder.File("data/store/bot.db", "this is not a database, only text that is long enough to be read as a header of one page");
        Assert.Equal(2, cli.Run(verb));
        Assert.Contains("bot.db", cli.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_subject_in_both_languages_is_one_group()
    {
        Store("""
            INSERT INTO unanswered (asked, language, reason, question) VALUES
                (1790000000, 'zh', 'PeriodNotKnown', '1978年中俄贸易额是多少？'),
                (1790000000, 'ru', 'PeriodNotKnown', 'Товарооборот России и Китая в 1978 году?'),
                (1790000000, 'ru', 'OutsideTheField', NULL);
            """);
        Assert.Equal(0, cli.Run("unanswered"));
        Assert.Contains(cli.Lines, static line => line.Contains("zh 1, ru 1, last 2026-09-21  PeriodNotKnown: trade.total", StringComparison.Ordinal));
        Assert.Contains(cli.Lines, static line => line.Contains("zh 0, ru 1, last 2026-09-21  OutsideTheField", StringComparison.Ordinal));
    }

    [Fact]
    public void Verdicts_are_counted_and_remarks_listed()
    {
        Store("""
            INSERT INTO feedback (given, language, about, verdict, comment) VALUES
                (1790000000, 'zh', 'trade.total 2022', 'wrong', NULL), (1790000000, 'ru', 'trade.total 2022', 'wrong', NULL),
                (1790000000, 'ru', '', 'comment', 'Нет данных за 2025 год');
            """);
        Assert.Equal(0, cli.Run("feedback"));
        Assert.Equal(["    2  zh 1, ru 1, last 2026-09-21  wrong: trade.total 2022", "2026-09-21 ru  Нет данных за 2025 год"], cli.Lines);
    }

    private void Store(string rows)
    {
        Directory.CreateDirectory(cli.Folder.At("data", "store"));
        using SqliteConnection connection = new($"Data Source={cli.Folder.At("data", "store", "bot.db")};Pooling=False");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // Constants of these tests.
        command.CommandText = Tables + rows;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
