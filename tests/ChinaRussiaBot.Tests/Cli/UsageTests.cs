namespace ChinaRussiaBot.Tests.Cli;

public sealed class UsageTests : IDisposable
{
    private readonly CliRun cli = new();

    public void Dispose() => cli.Dispose();

    [Theory]
    [InlineData("nonsense")]
    [InlineData("ask", "вопрос", "--language", "fr")]
    [InlineData("ask", "--no-such-option")]
    [InlineData("ask")]
    [InlineData("ask", "   ")]
    [InlineData("ask", "--batch", "no-such-file.jsonl")]
    [InlineData("ask", "вопрос", "--batch", "no-such-file.jsonl")]
    [InlineData("evaluate", "--gold", "no-such-file.jsonl")]
    [InlineData("evaluate", "--asked-on", "yesterday")]
    [InlineData("index", "diff", "only-one")]
    [InlineData("index", "rollback", "no-such-generation")]
    [InlineData("index", "status")]
    [InlineData("check", "--Knowledge:Folder=no-such-folder")]
    public void Wrong_usage_exits_with_2_and_a_message_on_standard_error(params string[] arguments)
    {
        SmallKnowledge.WriteTo(cli.Folder);
        Assert.Equal(2, cli.Run(arguments));
        Assert.NotEmpty(cli.Error);
        Assert.Empty(cli.Out);
    }

    [Fact]
    public void A_question_over_a_thousand_characters_is_refused()
    {
        SmallKnowledge.WriteTo(cli.Folder);
        Assert.Equal(2, cli.Run("ask", new string('я', 1001)));
        Assert.Contains("1001", cli.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_knowledge_folder_the_user_is_told_how_to_name_one()
    {
        Assert.Equal(2, cli.Run("check"));
        Assert.Contains("--Knowledge:Folder=", cli.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Folders_come_from_file_then_environment_then_arguments()
    {
        SmallKnowledge.WriteTo(cli.Folder);
        cli.Folder.File("appsettings.json", """{ "Index": { "Folder": "from-file" } }""");
        Assert.Equal(0, cli.Run("index"));
        cli.Set("Index__Folder", "from-environment");
        Assert.Equal(0, cli.Run("index"));
        Assert.Equal(0, cli.Run("index", "--Index:Folder=from-argument"));
        Assert.All(["from-file", "from-environment", "from-argument"], name => Assert.True(File.Exists(cli.Folder.At(name, "current")), name));
    }
}
