namespace ChinaRussiaBot.Tests.Cli;

public sealed class CheckAndIndexTests : IDisposable
{
    private readonly CliRun cli = new();

    public CheckAndIndexTests() => SmallKnowledge.WriteTo(cli.Folder);

    public void Dispose() => cli.Dispose();

    [Fact]
    public void Sound_knowledge_passes_the_check_in_silence()
    {
        Assert.Equal(0, cli.Run("check"));
        Assert.Empty(cli.Out);
        Assert.Contains("no problem", cli.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_problem_is_printed_with_file_and_line()
    {
        Break();
        cli.Folder.File("knowledge/golden/gate.jsonl", "{}");
        Assert.Equal(1, cli.Run("check"));
        Assert.Contains(cli.Lines, line => line.StartsWith("knowledge/figures/figures.yaml:2: ", StringComparison.Ordinal));
        Assert.Contains(cli.Lines, line => line.StartsWith("knowledge/golden/gate.jsonl:1: ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_cannot_be_read_hides_no_other_problem()
    {
        Break();
        using FileStream entries = Held(cli.Folder.File("knowledge/ports/ports.yaml", "- id: x"));
        using FileStream golden = Held(cli.Folder.File("knowledge/golden/gate.jsonl", "{}"));
        Assert.Equal(1, cli.Run("check"));
        Assert.Contains(cli.Lines, line => line.StartsWith("knowledge/figures/figures.yaml:2: ", StringComparison.Ordinal));
        Assert.Contains(cli.Lines, line => line.StartsWith("knowledge/ports/ports.yaml:1: cannot be read: ", StringComparison.Ordinal));
        Assert.Contains(cli.Lines, line => line.StartsWith("knowledge/golden/gate.jsonl:1: cannot be read: ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_without_read_rights_hides_no_other_problem()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
        {
            Assert.Skip("Whoever runs this may read everything.");
            return;
        }

        Break();
        File.SetUnixFileMode(cli.Folder.File("knowledge/ports/ports.yaml", "- id: x"), UnixFileMode.None);
        File.SetUnixFileMode(cli.Folder.File("knowledge/golden/gate.jsonl", "{}"), UnixFileMode.None);
        Assert.Equal(1, cli.Run("check"));
        Assert.Contains(cli.Lines, line => line.StartsWith("knowledge/figures/figures.yaml:2: ", StringComparison.Ordinal));
        Assert.Contains(cli.Lines, line => line.StartsWith("knowledge/ports/ports.yaml:1: cannot be read: ", StringComparison.Ordinal));
        Assert.Contains(cli.Lines, line => line.StartsWith("knowledge/golden/gate.jsonl:1: cannot be read: ", StringComparison.Ordinal));
    }

    [Fact]
    public void Index_publishes_and_says_what()
    {
        Assert.Equal(0, cli.Run("index", "--revision", "v1"));
        Assert.StartsWith("published ", cli.Lines[0], StringComparison.Ordinal);
        string id = cli.Lines[0]["published ".Length..];
        Assert.Equal(0, cli.Run("index", "status"));
        Assert.StartsWith($"* {id} ", Assert.Single(cli.Lines), StringComparison.Ordinal);
        Assert.EndsWith("v1", cli.Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Index_twice_gives_equal_content()
    {
        cli.Run("index");
        string content = cli.Lines[1];
        cli.Run("index");
        Assert.Equal(content, cli.Lines[1]);
    }

    [Fact]
    public void A_refused_index_exits_with_1_and_leaves_the_old_one()
    {
        cli.Run("index");
        string id = cli.Lines[0]["published ".Length..];
        Break();
        Assert.Equal(1, cli.Run("index"));
        Assert.Contains("figures.yaml:2: ", cli.Error, StringComparison.Ordinal);
        Assert.Contains($"{id} keeps serving", cli.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Rollback_and_diff_name_the_generations()
    {
        cli.Run("index");
        string first = cli.Lines[0]["published ".Length..];
        cli.Folder.File("knowledge/figures/figures.yaml", SmallKnowledge.Revised);
        cli.Run("index");
        string second = cli.Lines[0]["published ".Length..];
        Assert.Equal(0, cli.Run("index", "diff", first, second));
        Assert.Equal([$"{first} -> {second}", "~ trade.total.2023", "    value: 2401亿美元 → 2402亿美元", "    date: (none) → 2025-01"], cli.Lines);
        Assert.Equal(0, cli.Run("index", "rollback"));
        Assert.Equal([$"serving {first}"], cli.Lines);
    }

    [Fact]
    public void Without_names_diff_shows_what_waits_for_a_look_or_else_what_was_published_last()
    {
        cli.Run("index");
        string first = cli.Lines[0]["published ".Length..];
        Assert.Equal(2, cli.Run("index", "diff"));
        Assert.Contains("there is no older generation", cli.Error, StringComparison.Ordinal);
        cli.Folder.File("knowledge/figures/figures.yaml", SmallKnowledge.Figures.Replace("2401亿", "2403亿", StringComparison.Ordinal));
        Assert.Equal(1, cli.Run("index"));
        Assert.Equal(0, cli.Run("index", "diff"));
        Assert.StartsWith($"{first} -> ", cli.Lines[0], StringComparison.Ordinal);
        Assert.Equal(["~ trade.total.2023", "    value: 2401亿美元 → 2403亿美元"], cli.Lines.Skip(1).Take(2));
        cli.Folder.File("knowledge/figures/figures.yaml", SmallKnowledge.Revised);
        Assert.Equal(0, cli.Run("index"));
        string second = cli.Lines[0]["published ".Length..];
        Assert.Equal(0, cli.Run("index", "diff"));
        Assert.Equal([$"{first} -> {second}", "~ trade.total.2023", "    value: 2401亿美元 → 2402亿美元", "    date: (none) → 2025-01"], cli.Lines);
        Assert.Equal(2, cli.Run("index", "publish"));
    }

    [Fact]
    public void A_damaged_index_is_named_with_the_command_that_mends_it()
    {
        cli.Run("index");
        cli.Folder.File("data/index/current", "nonsense");
        Assert.Equal(2, cli.Run("ask", "2023年中俄贸易额是多少？"));
        Assert.EndsWith(" -- index\n", cli.Error, StringComparison.Ordinal);
        Assert.Equal(0, cli.Run("index"));
        Assert.Equal(0, cli.Run("ask", "2023年中俄贸易额是多少？"));
    }

    private static FileStream Held(string path) => new(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);

    private void Break() => cli.Folder.File(
        "knowledge/figures/figures.yaml", SmallKnowledge.Figures.Replace("measure: trade.total", "measure: trade.totl", StringComparison.Ordinal));
}
