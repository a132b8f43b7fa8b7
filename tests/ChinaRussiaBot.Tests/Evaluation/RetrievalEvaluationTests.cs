using ChinaRussiaBot.Evaluation.Retrieval;
using ChinaRussiaBot.Tests.Search.Vectors;

namespace ChinaRussiaBot.Tests.Evaluation;

public sealed class RetrievalEvaluationTests : IDisposable
{
    private static readonly TimeSpan shortTime = TimeSpan.FromMilliseconds(20);

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public RetrievalEvaluationTests()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "qrels"));
        Write("corpus.jsonl",
            """{"_id":"a","title":"","text":"绥芬河是黑龙江省的口岸城市。"}""",
            """{"_id":"b","title":"","text":"满洲里是中国最大的陆路口岸。"}""",
            """{"_id":"c","title":"Нефть","text":"Россия поставляет нефть в Китай по трубопроводу."}""");
        Write("queries.jsonl",
            """{"_id":"1","text":"绥芬河在哪个省？"}""",
            """{"_id":"2","text":"Куда Россия поставляет нефть?"}""",
            """{"_id":"3","text":"没有判断的问题"}""");
        Write("qrels/test.tsv", "query-id\tcorpus-id\tscore", "1\ta\t1", "1\tb\t0", "2\tc\t1");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_set_is_measured_over_the_questions_that_have_an_answer()
    {
        RetrievalReport report = await RunAsync();
        Assert.Equal((3, 2), (report.Passages, report.Questions));
        Assert.Equal((1.0, 1.0, 1.0), (report.Ndcg10, report.Mrr10, report.Recall1));
        Assert.True(report.QueriesPerSecond > 0 && report.QueryP99Milliseconds >= report.QueryP50Milliseconds);
        Assert.Equal(["1", "2"], report.PerQuestion.Keys.Order());
    }

    [Fact]
    public async Task A_report_survives_json_and_is_no_different_from_itself()
    {
        RetrievalReport report = await RunAsync();
        var comparison = RetrievalComparison.Of(report, RetrievalReport.FromJson(report.ToJson()));
        Assert.Equal((2, 0, 0, 1.0), (comparison.Questions, comparison.Wins, comparison.Losses, comparison.PValue));
    }

    [Fact]
    public async Task A_clear_difference_is_told_from_chance()
    {
        RetrievalReport report = await RunAsync();
        RetrievalReport worse = report with { PerQuestion = Enumerable.Range(0, 20).ToDictionary(id => $"{id}", _ => 0.5) };
        RetrievalReport better = report with { PerQuestion = Enumerable.Range(0, 20).ToDictionary(id => $"{id}", _ => 1.0) };
        var comparison = RetrievalComparison.Of(worse, better);
        Assert.Equal((20, 0), (comparison.Wins, comparison.Losses));
        Assert.True(comparison.PValue < 0.01);
        Assert.Equal(comparison, RetrievalComparison.Of(worse, better));
    }

    [Theory]
    [InlineData("中国的企业为什么关闭冬季市场？", "Зимний рынок закрыли из-за нехватки товара, сказали на предприятии.", "Летом открыли новый завод, и работников стало больше.")]
    [InlineData("Почему предприятие закрыло зимний рынок?", "企业表示，由于货物短缺，冬季市场已经关闭。", "夏天新工厂开业，工人增加了。")]
    public async Task With_the_knowledge_a_question_finds_passages_in_the_other_language(string question, string right, string wrong)
    {
        Write("corpus.jsonl", Json("a", wrong), Json("b", right), Json("c", wrong + " " + wrong));
        Write("queries.jsonl", Json("1", question));
        Write("qrels/test.tsv", "query-id\tcorpus-id\tscore", "1\tb\t1");
        Assert.Equal(0, (await RunAsync()).Recall1);
        RetrievalReport across = await RetrievalEvaluation.RunAsync(
            _folder, new RetrievalEvaluationOptions { ThroughputTime = shortTime, Knowledge = RealKnowledge.Base }, null, TestContext.Current.CancellationToken);
        Assert.Equal(1, across.Recall1);

        static string Json(string id, string text) => $$"""{"_id":"{{id}}","title":"","text":"{{text}}"}""";
    }

    [Fact]
    public async Task What_the_words_of_its_own_language_find_stays_before_what_is_translated()
    {
        Write("corpus.jsonl",
            """{"_id":"a","title":"","text":"企业表示，由于货物短缺，冬季市场已经关闭。"}""",
            """{"_id":"b","title":"","text":"Зимний рынок закрыли из-за нехватки товара, сказали на предприятии."}""");
        Write("queries.jsonl", """{"_id":"1","text":"企业为什么关闭冬季市场？"}""", """{"_id":"2","text":"Почему предприятие закрыло зимний рынок?"}""");
        Write("qrels/test.tsv", "query-id\tcorpus-id\tscore", "1\ta\t1", "2\tb\t1");
        RetrievalReport report = await RetrievalEvaluation.RunAsync(
            _folder, new RetrievalEvaluationOptions { ThroughputTime = shortTime, Knowledge = RealKnowledge.Base }, null, TestContext.Current.CancellationToken);
        Assert.Equal(1, report.Recall1);
    }

    [Fact]
    public async Task Vectors_are_fused_with_words_and_a_failing_model_is_named()
    {
        Write("queries.jsonl", """{"_id":"1","text":"绥芬河在哪个省？"}""", """{"_id":"2","text":"трубопроводу поставляет"}""");
        TrigramEmbedder embedder = new();
        RetrievalReport words = await RunAsync();
        RetrievalReport fused = await RetrievalEvaluation.RunAsync(
            _folder, new RetrievalEvaluationOptions { ThroughputTime = shortTime, Embedder = embedder.Model }, null, TestContext.Current.CancellationToken);
        Assert.Equal((null, embedder.Model.Model), (words.EmbeddingModel, fused.EmbeddingModel));
        Assert.Equal((3 + 2, 1.0), (embedder.Asked.Count, fused.Ndcg10));
        embedder.Patience = 0;
        IOException failure = await Assert.ThrowsAsync<IOException>(() => RetrievalEvaluation.RunAsync(
            _folder, new RetrievalEvaluationOptions { ThroughputTime = shortTime, Embedder = embedder.Model }, null, TestContext.Current.CancellationToken));
        Assert.Contains("unavailable", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_that_was_stopped_goes_on_and_ends_like_one_that_was_not()
    {
        Write("corpus.jsonl", [.. Enumerable.Range(0, 3500).Select(static number => $$"""{"_id":"{{number}}","title":"","text":"Вагон номер {{number}} идёт в Маньчжурию."}""")]);
        Write("queries.jsonl", [.. Enumerable.Range(0, 70).Select(static number => $$"""{"_id":"q{{number}}","text":"Куда идёт вагон {{number * 50}}?"}""")]);
        Write("qrels/test.tsv", ["head", .. Enumerable.Range(0, 70).Select(static number => $"q{number}\t{number * 50}\t1")]);
        RetrievalReport whole = await RunAsync();
        RetrievalEvaluationOptions kept = new() { ThroughputTime = shortTime, IndexFolder = Path.Combine(_folder, "index") };
        using CancellationTokenSource stop = new();
        Steps steps = new(stop);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => RetrievalEvaluation.RunAsync(_folder, kept, steps, stop.Token));
        int before = steps.Indexed.Count;
        Assert.Equal(2, before);
        RetrievalReport resumed = await RetrievalEvaluation.RunAsync(_folder, kept, steps, TestContext.Current.CancellationToken);
        // What was taken before is not taken again.
        Assert.Equal([1000, 2000, 3000], steps.Indexed);
        Assert.All(steps.Totals, static total => Assert.InRange(total, 3000, 5000));
        Assert.Equal((3500, whole.Ndcg10, 1.0), (resumed.Passages, resumed.Ndcg10, resumed.Recall10));
        RetrievalReport again = await RetrievalEvaluation.RunAsync(_folder, kept, steps, TestContext.Current.CancellationToken);
        Assert.Equal((3, whole.Ndcg10), (steps.Indexed.Count, again.Ndcg10));
        Write("corpus.jsonl", """{"_id":"0","title":"","text":"Другой."}""");
        IOException other = await Assert.ThrowsAsync<IOException>(() => RetrievalEvaluation.RunAsync(_folder, kept, null, TestContext.Current.CancellationToken));
        Assert.Contains("another corpus", other.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("corpus.jsonl", "{\"_id\":\"a\"}", "corpus.jsonl:1:")]
    [InlineData("queries.jsonl", "nonsense", "queries.jsonl:1:")]
    [InlineData("qrels/test.tsv", "head\n1\ta", "test.tsv:2:")]
    public async Task A_line_that_cannot_be_read_is_named(string file, string content, string place)
    {
        Write(file, content);
        FormatException broken = await Assert.ThrowsAsync<FormatException>(RunAsync);
        Assert.Contains(place, broken.Message, StringComparison.Ordinal);
    }

    /// <summary>Notes how far indexing is, and stops it after the second step.</summary>
    private sealed class Steps(CancellationTokenSource stop) : IProgress<RetrievalProgress>
    {
        public List<long> Indexed { get; } = [];

        public List<long> Totals { get; } = [];

        public void Report(RetrievalProgress value)
        {
            if (value.Stage != RetrievalStage.Indexing)
                return;
            Indexed.Add(value.Done);
            Totals.Add(value.Total!.Value);
            if (Indexed.Count == 2)
                stop.Cancel();
        }
    }

    private Task<RetrievalReport> RunAsync() =>
        RetrievalEvaluation.RunAsync(_folder, new RetrievalEvaluationOptions { ThroughputTime = shortTime }, null, TestContext.Current.CancellationToken);

    private void Write(string file, params string[] lines) => File.WriteAllLines(Path.Combine(_folder, file), lines);
}
