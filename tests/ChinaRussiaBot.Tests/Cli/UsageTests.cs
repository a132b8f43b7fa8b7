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
        // A character of two halves counts once.
        Assert.Equal(2, cli.Run("ask", string.Concat(Enumerable.Repeat("𠀀", 1001))));
        Assert.Contains("1001", cli.Error, StringComparison.Ordinal);
        Assert.Equal(0, cli.Run("ask", string.Concat(Enumerable.Repeat("𠀀", 1000))));
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

    [Theory]
    [InlineData("INDEX__FOLDER")]
    [InlineData("index__folder")]
    public void The_environment_is_read_in_letters_of_any_case(string variable)
    {
        SmallKnowledge.WriteTo(cli.Folder);
        cli.Set(variable, "elsewhere");
        Assert.Equal(0, cli.Run("index"));
        Assert.True(File.Exists(cli.Folder.At("elsewhere", "current")));
    }

    [Theory]
    [InlineData("--Index:Folder=elsewhere")]
    [InlineData("--Index:Folder", "elsewhere")]
    [InlineData("/Index:Folder=elsewhere")]
    [InlineData("/index:folder", "elsewhere")]
    public void Arguments_are_spelled_as_for_the_host(params string[] setting)
    {
        SmallKnowledge.WriteTo(cli.Folder);
        Assert.Equal(0, cli.Run(["index", .. setting]));
        Assert.True(File.Exists(cli.Folder.At("elsewhere", "current")));
    }

    [Fact]
    public void An_empty_setting_takes_an_earlier_one_away()
    {
        SmallKnowledge.WriteTo(cli.Folder);
        cli.Folder.File("appsettings.json", """{ "Index": { "Folder": "from-file" } }""");
        cli.Set("Index__Folder", "");
        Assert.Equal(0, cli.Run("index"));
        Assert.True(File.Exists(cli.Folder.At("data", "index", "current")));
    }

    [Fact]
    public void What_stands_behind_two_dashes_is_no_setting()
    {
        SmallKnowledge.WriteTo(cli.Folder);
        Assert.Equal(0, cli.Run("ask", "--", "/Index:Folder=elsewhere"));
        Assert.False(Directory.Exists(cli.Folder.At("elsewhere")));
    }

    [Theory]
    [InlineData("--LanguageModel:Draft=false", null)]
    [InlineData("--LanguageModel:Draft=no", "Draft")]
    [InlineData(null, null)]
    public void Whether_drafts_are_made_is_a_setting_here_too(string? argument, string? told)
    {
        SmallKnowledge.WriteTo(cli.Folder);
        if (argument is null)
            cli.Set("LANGUAGEMODEL__DRAFT", "false");
        string[] model = ["--LanguageModel:Endpoint=http://127.0.0.1:1/v1", "--LanguageModel:Model=m", .. argument is null ? Array.Empty<string>() : [argument]];
        Assert.NotEqual(0, cli.RunWith("2023年，贸易额达到2401.1亿美元。", ["draft", "-", .. model]));
        Assert.DoesNotContain("nrecognized", cli.Error, StringComparison.Ordinal);
        // Switched off, nothing is sent to the server that is not there.
        Assert.Contains(told ?? "off", cli.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_time_zone_that_nobody_knows_is_wrong_usage()
    {
        SmallKnowledge.WriteTo(cli.Folder);
        Assert.Equal(2, cli.Run("ask", "贸易额", "--Asking:ChineseTimeZone=Asia/Nowhere"));
        Assert.Contains("Asking:ChineseTimeZone", cli.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Knowledge_begins_with_its_seed_and_keeps_what_people_change()
    {
        SmallKnowledge.WriteTo(cli.Folder);
        Directory.Move(cli.Folder.At("knowledge"), cli.Folder.At("image"));
        string[] settings = ["--Knowledge:Seed=image", "--Knowledge:Folder=data/knowledge"];
        Assert.Equal(0, cli.Run(["check", .. settings]));
        File.AppendAllText(Directory.GetFiles(cli.Folder.At("data", "knowledge"), "*.yaml", SearchOption.AllDirectories)[0], "# mine\n");
        Assert.Equal(0, cli.Run(["check", .. settings]));
        Assert.EndsWith("# mine\n", File.ReadAllText(Directory.GetFiles(cli.Folder.At("data", "knowledge"), "*.yaml", SearchOption.AllDirectories)[0]), StringComparison.Ordinal);
        Assert.Empty(Directory.GetDirectories(cli.Folder.At("data"), "*.seeding-*"));
    }
}
