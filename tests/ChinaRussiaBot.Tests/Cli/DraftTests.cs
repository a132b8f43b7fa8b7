namespace ChinaRussiaBot.Tests.Cli;

/// <summary>What the maintainer is told when there is no model, or one that cannot work.</summary>
public sealed class DraftTests : IDisposable
{
    private readonly CliRun cli = new();

    public DraftTests() => SmallKnowledge.WriteTo(cli.Folder);

    public void Dispose() => cli.Dispose();

    [Fact]
    public void A_draft_without_a_model_says_which_settings_are_missing()
    {
        Assert.Equal(2, cli.Run("draft", "some.passage"));
        Assert.Contains("LanguageModel:Endpoint", cli.Error, StringComparison.Ordinal);
        Assert.Empty(cli.Out);
    }

    [Theory]
    [InlineData("--LanguageModel:Endpoint=ftp://host", "LanguageModel:Endpoint")]
    [InlineData("--LanguageModel:Endpoint=http://127.0.0.1:1/v1", "LanguageModel:Model")]
    public void A_setting_that_cannot_work_is_named(string setting, string named)
    {
        Assert.Equal(2, cli.Run("ask", setting, "2023年中俄贸易额是多少？"));
        Assert.Contains(named, cli.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unreachable_model_leaves_the_answer_as_it_was()
    {
        Assert.Equal(0, cli.Run("ask", "2023年中俄贸易额是多少？"));
        string alone = cli.Out;
        cli.Set("LanguageModel__Endpoint", "http://127.0.0.1:1/v1");
        cli.Set("LanguageModel__Model", "none");
        cli.Set("LanguageModel__Retries", "0");
        Assert.Equal(0, cli.Run("ask", "2023年中俄贸易额是多少？"));
        Assert.Equal(alone, cli.Out);
    }
}
