using ChinaRussiaBot.Generations;
using Microsoft.Extensions.Time.Testing;

namespace ChinaRussiaBot.Tests.Generations;

public sealed class GenerationStoreTests : IDisposable
{
    private const string Refusable = """{"id":"g1","lang":"ru","type":"oos","q":"Какая погода на Марсе?","abstain":true}""";
    private const string Unreachable = """{"id":"g2","lang":"ru","type":"figure","q":"Товарооборот в 2022 году?","must":["нет такого ответа"]}""";

    private readonly TemporaryFolder folder = new();
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 11, 23, 8, 0, 0, TimeSpan.Zero));
    private readonly string knowledge;
    private readonly GenerationStore store;

    public GenerationStoreTests()
    {
        knowledge = SmallKnowledge.WriteTo(folder);
        store = new GenerationStore(folder.At("index"), clock);
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_published_generation_serves_and_counts_what_it_holds()
    {
        GenerationManifest published = Built();
        using Generation current = store.OpenCurrent();
        Assert.Equal(published.Id, current.Id);
        Assert.Equal(new ItemCount(2, 2, 2), current.Manifest.Counts["Figure"]);
        Assert.Equal(new ItemCount(1, 1, 1), current.Manifest.Counts["Passage"]);
        Assert.NotNull(current.Knowledge.Item("trade.total.2022"));
    }

    [Fact]
    public void The_same_knowledge_gives_the_same_content_and_the_same_files()
    {
        GenerationManifest first = Built();
        GenerationManifest second = Built();
        Assert.NotEqual(first.Id, second.Id);
        Assert.Equal(first.ContentHash, second.ContentHash);
        Assert.Equal(WithoutTimestamps(first), WithoutTimestamps(second));
    }

    [Fact]
    public void Changed_knowledge_gives_other_content()
    {
        string before = Built().ContentHash;
        folder.File("knowledge/figures/figures.yaml", SmallKnowledge.Revised);
        Assert.NotEqual(before, Built().ContentHash);
    }

    [Fact]
    public void Ids_sort_by_age_even_when_the_clock_stands_still_or_goes_back()
    {
        string first = Built().Id;
        string second = Built().Id;
        clock.AdjustTime(clock.GetUtcNow().AddDays(-1));
        string third = Built().Id;
        Assert.Equal([first, second, third], new[] { third, first, second }.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Faulty_knowledge_is_listed_and_the_old_generation_keeps_serving()
    {
        string before = Built().Id;
        folder.File("knowledge/figures/figures.yaml", SmallKnowledge.Figures.Replace("measure: trade.total", "measure: trade.totl", StringComparison.Ordinal));
        BuildResult result = store.Build(knowledge);
        Assert.Null(result.Published);
        Assert.Equal(2, result.Problems.Count(static problem => problem.File == "figures/figures.yaml"));
        Assert.Equal(before, store.CurrentId());
    }

    [Fact]
    public void A_golden_question_that_fails_keeps_it_from_being_published()
    {
        string before = Built().Id;
        folder.File("knowledge/golden/gate.jsonl", Refusable + "\n" + Unreachable);
        BuildResult result = store.Build(knowledge);
        Assert.Null(result.Published);
        Assert.Equal("g2", Assert.Single(result.Failed).Id);
        Assert.Equal(before, store.CurrentId());
        Assert.Single(store.States());
    }

    [Fact]
    public void Golden_questions_that_hold_let_it_be_published()
    {
        folder.File("knowledge/golden/gate.jsonl", Refusable);
        Assert.NotNull(store.Build(knowledge).Published);
    }

    [Theory]
    [InlineData(BuildStep.Reading)]
    [InlineData(BuildStep.Indexing)]
    [InlineData(BuildStep.Gate)]
    [InlineData(BuildStep.Publishing)]
    public void A_build_that_dies_at_any_step_leaves_the_old_one_serving(BuildStep last)
    {
        string before = Built().Id;
        Assert.Throws<OperationCanceledException>(() => store.Build(knowledge, "", progress =>
        {
            if (progress.Step == last)
                throw new OperationCanceledException();
        }));
        Assert.Equal(before, store.CurrentId());
        store.OpenCurrent().Dispose();
        Built();
    }

    [Fact]
    public void What_a_killed_build_left_behind_is_swept_by_the_next()
    {
        folder.File("index/building-0123/knowledge/units/units.yaml", "- half");
        Assert.Equal(IndexFault.Missing, Assert.Throws<UnusableIndexException>(store.OpenCurrent).Fault);
        Built();
        Assert.False(Directory.Exists(folder.At("index", "building-0123")));
    }

    [Fact]
    public void Only_one_writer_at_a_time()
    {
        GenerationStore other = new(folder.At("index"), clock);
        Exception? refused = null;
        store.Build(knowledge, "", progress =>
        {
            if (progress.Step == BuildStep.Gate && progress.Total == 0)
                refused = Record.Exception(() => other.Build(knowledge));
        });
        Assert.IsType<IndexBusyException>(refused);
        Assert.NotNull(other.Build(knowledge).Published);
    }

    [Fact]
    public void Rolling_back_goes_to_the_next_older_or_to_a_named_one()
    {
        string first = Built().Id;
        string second = Built().Id;
        string third = Built().Id;
        Assert.Throws<UnusableIndexException>(() => store.Rollback(from: second));
        Assert.Equal(third, store.CurrentId());
        Assert.Equal(second, store.Rollback(from: third).Id);
        Assert.Equal(first, store.Rollback().Id);
        Assert.Equal(third, store.Rollback(third).Id);
        Assert.Equal(third, store.CurrentId());
        Assert.Throws<UnusableIndexException>(() => store.Rollback("../../etc"));
    }

    [Fact]
    public void Only_so_many_generations_are_kept_and_the_serving_one_always_is()
    {
        string first = Built().Id;
        for (int i = 0; i < GenerationStore.Kept + 2; i++)
        {
            clock.Advance(TimeSpan.FromHours(25));
            Built();
        }

        Assert.Equal(GenerationStore.Kept, store.States().Count);
        Assert.DoesNotContain(store.States(), state => state.Id == first);
        Assert.True(store.States()[^1].IsCurrent);
    }

    [Fact]
    public void What_served_within_a_day_is_kept_beyond_that_but_not_without_end()
    {
        string first = Built().Id;
        for (int i = 0; i < GenerationStore.Kept + 2; i++)
            Built();
        Assert.Equal(GenerationStore.Kept + 3, store.Retained().Count);
        Assert.Contains(first, store.Retained());
        for (int i = GenerationStore.Kept + 3; i <= GenerationStore.MostKept; i++)
            Built();
        Assert.Equal(GenerationStore.MostKept, store.Retained().Count);
        clock.Advance(TimeSpan.FromHours(25));
        Built();
        // The one that it replaced served until now.
        Assert.Equal(GenerationStore.Kept, store.Retained().Count);
    }

    [Fact]
    public void What_a_retained_generation_knew_can_be_looked_up()
    {
        string before = Built().Id;
        folder.File("knowledge/figures/figures.yaml", SmallKnowledge.Revised.Replace("trade.total.2022", "trade.total.y2022", StringComparison.Ordinal));
        Built();
        using RetainedKnowledge retained = store.OpenKnowledge(before);
        Assert.NotNull(retained.Knowledge.Item("trade.total.2022"));
        Assert.Equal(before, retained.Manifest.Id);
        Assert.Superset(store.SourcesOf(before).ToHashSet(), retained.Knowledge.Sources.Keys.ToHashSet());
        Assert.Throws<UnusableIndexException>(() => store.OpenKnowledge("../../etc"));
    }

    [Fact]
    public void A_diff_names_what_was_added_changed_and_removed()
    {
        string before = Built().Id;
        folder.File("knowledge/figures/figures.yaml", SmallKnowledge.Revised
            .Replace("trade.total.2022", "trade.total.y2022", StringComparison.Ordinal));
        GenerationDiff diff = store.Diff(before, Built().Id);
        Assert.Equal(["trade.total.y2022"], diff.Added);
        EntryChange changed = Assert.Single(diff.Changed);
        Assert.Equal("trade.total.2023", changed.Id);
        Assert.Equal([new FieldChange("value", "2401亿美元", "2402亿美元"), new FieldChange("date", null, "2025-01")], changed.Fields);
        Assert.Equal(["trade.total.2022"], diff.Removed);
    }

    private static IEnumerable<ManifestFile> WithoutTimestamps(GenerationManifest manifest) =>
        manifest.Files.Where(static file => !file.Path.EndsWith(".si", StringComparison.Ordinal));

    private GenerationManifest Built()
    {
        BuildResult result = store.Build(knowledge);
        Assert.Empty(result.Problems);
        return result.Published ?? throw new InvalidOperationException("Not published.");
    }
}
