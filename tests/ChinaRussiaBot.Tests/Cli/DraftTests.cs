using ChinaRussiaBot.ModelServer;

namespace ChinaRussiaBot.Tests.Cli;

/// <summary>What the maintainer is told when there is no model, or one that cannot work; and drafts of one that works.</summary>
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

    [Theory]
    [InlineData("2023年，贸易额达到2401.1亿美元。", 0)]
    [InlineData("2023年，贸易额达到2501.1亿美元。", 1)]
    public async Task A_draft_is_marked_as_one_and_its_numbers_are_checked(string text, int exit)
    {
        await using FakeModel model = await FakeModel.Start(TestContext.Current.CancellationToken);
        Assert.Equal(exit, cli.RunWith(text, ["draft", "-", .. model.Settings("translator")]));
        Assert.StartsWith("# DRAFT by a language model", cli.Out, StringComparison.Ordinal);
        Assert.Equal(exit == 1, cli.Out.Contains("# CHECK ", StringComparison.Ordinal));
        Assert.Contains($"zh: \"{text}\"\nru: \"{new FakeScript().Draft}\"\n", cli.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_passage_of_an_ingested_document_gets_a_draft()
    {
        await using FakeModel model = await FakeModel.Start(TestContext.Current.CancellationToken);
        cli.Folder.File("bulletin.md", "---\ntitle: 通报\ndate: 2025-04-10\npublisher: 边城商会\n---\n# 一、仓储\n\n新建的仓库投入使用，可以存放六千吨冻鱼，企业可以提前预约。\n\n# 二、贸易额\n\n2023年，贸易额达到2401.1亿美元，企业数量继续增加。\n");
        Assert.Equal(0, cli.Run("ingest", "bulletin.md"));
        Assert.Equal(1, cli.Run(["draft", "bulletin", .. model.Settings("translator")]));
        Assert.Equal(2, cli.Lines.Count(static line => line.StartsWith("- id: bulletin.", StringComparison.Ordinal)));
        Assert.Equal(2, cli.Lines.Count(line => line == $"  ru: \"{new FakeScript().Draft}\""));
        // The model says the same of both: what the first does not hold is pointed out.
        Assert.StartsWith("  # CHECK ", cli.Lines[2], StringComparison.Ordinal);
    }
}
