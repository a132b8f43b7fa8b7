using System.Text.Json;

namespace ChinaRussiaBot.Tests.Cli;

public sealed class EvaluateTests : IDisposable
{
    private const string Refusable = """{"id":"r","lang":"ru","type":"oos","q":"Какая погода на Марсе?","abstain":true}""";
    private const string Unreachable = """{"id":"u","lang":"ru","type":"figure","q":"Товарооборот в 2022 году?","must":["нет такого ответа"]}""";

    private readonly CliRun cli = new();

    public EvaluateTests() => SmallKnowledge.WriteTo(cli.Folder);

    public void Dispose() => cli.Dispose();

    [Fact]
    public void Numbers_are_recorded_and_falling_below_them_exits_with_1()
    {
        cli.Folder.File("tests/Golden/set.jsonl", Refusable);
        Assert.Equal(0, cli.Run("evaluate", "--record", "--asked-on", "2026-11-23"));
        Assert.Equal(0, cli.Run("evaluate"));
        cli.Folder.File("tests/Golden/set.jsonl", Refusable + "\n" + Unreachable);
        Assert.Equal(1, cli.Run("evaluate"));
        Assert.Contains(cli.Lines, static line => line.StartsWith("BELOW set.jsonl ru: right 1/2", StringComparison.Ordinal));
        Assert.Contains(cli.Lines, static line => line.Contains("set.jsonl u [ru figure]", StringComparison.Ordinal));
    }

    [Fact]
    public void A_named_file_without_recorded_numbers_is_only_counted()
    {
        cli.Folder.File("mine.jsonl", Unreachable);
        Assert.Equal(0, cli.Run("evaluate", "--gold", "mine.jsonl", "--json"));
        using JsonDocument json = JsonDocument.Parse(cli.Out);
        Assert.Equal(1, json.RootElement.GetProperty("total").GetProperty("questions").GetInt32());
        Assert.Equal(0, json.RootElement.GetProperty("total").GetProperty("right").GetInt32());
    }

    [Theory]
    [InlineData("{")]
    [InlineData("""{"lang":"ru"}""")]
    [InlineData("""{"lang":"fr","q":"?"}""")]
    [InlineData("""{"lang":"ru","q":"?","must":["("]}""")]
    public void A_bad_line_is_named_with_its_number(string line)
    {
        cli.Folder.File("bad.jsonl", Refusable + "\n" + line);
        Assert.Equal(2, cli.Run("evaluate", "--gold", "bad.jsonl"));
        Assert.Contains("bad.jsonl:2: ", cli.Error, StringComparison.Ordinal);
    }
}
