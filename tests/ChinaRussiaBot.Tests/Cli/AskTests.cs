using System.Text.Json;

namespace ChinaRussiaBot.Tests.Cli;

public sealed class AskTests : IDisposable
{
    private readonly CliRun cli = new();

    public AskTests() => SmallKnowledge.WriteTo(cli.Folder);

    public void Dispose() => cli.Dispose();

    [Fact]
    public void The_first_question_builds_the_index()
    {
        Assert.Equal(0, cli.Run("ask", "2023年中俄贸易额是多少？"));
        Assert.NotEmpty(cli.Out);
        Assert.True(File.Exists(cli.Folder.At("data", "index", "current")));
    }

    [Fact]
    public void Sources_are_dated_in_words()
    {
        cli.Run("ask", "2023年中俄贸易额是多少？");
        Assert.Contains(cli.Lines, static line => line.StartsWith("[1]", StringComparison.Ordinal) && line.EndsWith("2024年", StringComparison.Ordinal));
    }

    [Fact]
    public void Knowledge_that_changed_since_is_mentioned_on_standard_error_only()
    {
        cli.Run("index");
        cli.Folder.File("knowledge/figures/figures.yaml", SmallKnowledge.Figures.Replace("2401", "2402", StringComparison.Ordinal));
        Assert.Equal(0, cli.Run("ask", "--json", "2023年中俄贸易额是多少？"));
        Assert.Contains("has changed", cli.Error, StringComparison.Ordinal);
        using JsonDocument json = JsonDocument.Parse(cli.Out);
        Assert.Equal(JsonValueKind.Object, json.RootElement.ValueKind);
    }

    [Theory]
    [InlineData("@файл сколько?")]
    [InlineData("[1] 2023年？")]
    [InlineData("=cmd|' /C calc'!A0")]
    public void Questions_are_never_taken_for_options_or_files(string question) =>
        Assert.Equal(0, cli.Run("ask", question));

    [Fact]
    public void Json_has_the_fields_of_the_contract_in_order()
    {
        cli.Run("ask", "--json", "--language", "zh", "2023年中俄贸易额是多少？");
        using JsonDocument json = JsonDocument.Parse(cli.Out);
        Assert.Equal(
            ["status", "language", "text", "statements", "citations", "figures", "chart", "suggestions", "generation"],
            json.RootElement.EnumerateObject().Select(static property => property.Name).Take(9));
        Assert.Equal("zh", json.RootElement.GetProperty("language").GetString());
    }

    [Fact]
    public void A_batch_keeps_order_and_ids_and_goes_on_after_a_bad_line()
    {
        cli.Folder.File("batch.jsonl", """
            {"id":"a","question":"2023年中俄贸易额是多少？"}
            not json
            {"id":7,"question":"А в 2022?","conversation":"c"}

            {"id":"empty","question":" "}
            {"id":"surrogate","question":"\ud800"}
            {"id":"lang","question":"2022?","language":"fr"}
            {"id":"z","question":"Товарооборот в 2022 году?"}
            """);
        Assert.Equal(2, cli.Run("ask", "--batch", "batch.jsonl"));
        JsonElement[] lines = [.. cli.Lines.Select(static line => JsonDocument.Parse(line).RootElement)];
        Assert.Equal(["\"a\"", "null", "7", "\"empty\"", "\"surrogate\"", "\"lang\"", "\"z\""], lines.Select(static line => line.GetProperty("id").GetRawText()));
        Assert.Equal([false, true, false, true, true, true, false], lines.Select(static line => line.TryGetProperty("error", out _)));
        Assert.Equal(2, lines[1].GetProperty("line").GetInt32());
        Assert.Contains("batch.jsonl:2: ", cli.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sound_batch_is_done_and_reads_standard_input()
    {
        Assert.Equal(0, cli.RunWith("""{"id":"a","question":"2023年中俄贸易额？"}""", "ask", "--batch", "-"));
        Assert.Single(cli.Lines);
    }

    [Fact]
    public void Chat_answers_until_the_end_of_the_input()
    {
        Assert.Equal(0, cli.RunWith("2023年中俄贸易额？\n\n/ru\n2022?\n/exit\nnot asked\n", "chat"));
        Assert.NotEmpty(cli.Out);
    }

    [Fact]
    public void Explain_tells_how_the_question_was_understood()
    {
        Assert.Equal(0, cli.Run("explain", "2023年中俄贸易额是多少？"));
        Assert.Contains(cli.Lines, static line => line.StartsWith("language: zh", StringComparison.Ordinal));
        Assert.Contains(cli.Lines, static line => line.StartsWith("status: ", StringComparison.Ordinal));
    }
}
