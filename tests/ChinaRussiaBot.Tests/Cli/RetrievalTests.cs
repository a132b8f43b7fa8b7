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
    public void Two_reports_are_compared_with_wins_losses_and_significance()
    {
        cli.Folder.File("a.json", Report(8, "0.5", "0.5"));
        cli.Folder.File("b.json", Report(9, "0.4", "1"));
        Assert.Equal(0, cli.Run("evaluate", "retrieval", "--compare", "a.json", "b.json"));
        Assert.Contains("over 8: 7 better, 1 worse", cli.Out, StringComparison.Ordinal);
        Assert.Equal(0, cli.Run("evaluate", "retrieval", "--compare", "a.json", "a.json", "--json"));
        using JsonDocument json = JsonDocument.Parse(cli.Out);
        Assert.Equal(8, json.RootElement.GetProperty("questions").GetInt32());
        Assert.Equal(1, json.RootElement.GetProperty("pValue").GetDouble());
        Assert.Equal(2, cli.Run("evaluate", "retrieval", "--compare", "a.json", "none.json"));
        Assert.Equal(2, cli.Run("evaluate", "retrieval"));
    }

    [Fact]
    public void Vectors_need_a_model_and_a_failing_one_is_named()
    {
        Assert.Equal(2, cli.Run("evaluate", "retrieval", "set", "--embeddings"));
        Assert.Contains("Embeddings:Endpoint", cli.Error, StringComparison.Ordinal);
        cli.Set("Embeddings__Model", "none");
        cli.Set("Embeddings__Retries", "0");
        Assert.Equal(2, cli.Run("evaluate", "retrieval", "set", "--embeddings", "--Embeddings:Endpoint=http://127.0.0.1:1/v1"));
        Assert.Contains("unavailable", cli.Error, StringComparison.Ordinal);
        Assert.Equal(2, cli.Run("evaluate", "retrieval", "set", "--embeddings", "--Embeddings:Endpoint=ftp://host"));
        Assert.Contains("Embeddings:Endpoint", cli.Error, StringComparison.Ordinal);
    }

    private static string Report(int questions, string first, string others)
    {
        string scores = string.Join(',', Enumerable.Range(0, questions).Select(number => $"\"q{number}\":{(number == 0 ? first : others)}"));
        return $$"""
            {"set":"s","passages":1,"questions":{{questions}},"ndcg10":0,"mrr10":0,"recall1":0,"recall5":0,"recall10":0,"recall100":0,"indexSeconds":0,
            "indexCpuSeconds":0,"documentsPerSecond":0,"queryP50Milliseconds":0,"queryP95Milliseconds":0,"queryP99Milliseconds":0,"queriesPerSecond":0,
            "peakMemoryMegabytes":0,"perQuestion":{ {{scores}} } }
            """;
    }

    [Fact]
    public void A_folder_that_is_no_test_set_is_named()
    {
        Assert.Equal(2, cli.Run("evaluate", "retrieval", "no-such-folder"));
        Assert.Contains("corpus.jsonl", cli.Error, StringComparison.Ordinal);
    }
}
