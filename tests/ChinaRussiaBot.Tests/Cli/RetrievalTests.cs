using System.Text.Json;

namespace ChinaRussiaBot.Tests.Cli;

public sealed class RetrievalTests : IDisposable
{
    private readonly CliRun cli = new();

    public RetrievalTests()
    {
        cli.Folder.File("set/corpus.jsonl", """
            {"_id":"a","title":"","text":"Товарооборот двух стран вырос на треть."}
            {"_id":"b","title":"","text":"Поезда идут через мост у Нижнеленинского."}
            """);
        cli.Folder.File("set/queries.jsonl", """{"_id":"q","text":"Как изменился товарооборот?"}""");
        cli.Folder.File("set/qrels/test.tsv", "query-id\tcorpus-id\tscore\nq\ta\t1\n");
    }

    public void Dispose() => cli.Dispose();

    [Fact]
    public void A_test_set_is_measured_and_compared_with_an_earlier_run()
    {
        Assert.Equal(0, cli.Run("evaluate", "retrieval", "set", "--language", "ru", "--json"));
        using JsonDocument json = JsonDocument.Parse(cli.Out);
        Assert.Equal(1, json.RootElement.GetProperty("ndcg10").GetDouble());
        cli.Folder.File("before.json", cli.Out);
        Assert.Equal(0, cli.Run("evaluate", "retrieval", "set", "--against", "before.json"));
        Assert.Contains("nDCG@10 1.0000", cli.Out, StringComparison.Ordinal);
        Assert.Contains("0 better, 0 worse", cli.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_no_test_set_is_named()
    {
        Assert.Equal(2, cli.Run("evaluate", "retrieval", "no-such-folder"));
        Assert.Contains("corpus.jsonl", cli.Error, StringComparison.Ordinal);
    }
}
