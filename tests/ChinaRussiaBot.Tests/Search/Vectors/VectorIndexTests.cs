using ChinaRussiaBot.Search;
using CsCheck;

namespace ChinaRussiaBot.Tests.Search.Vectors;

/// <summary>Files of vectors: exact, gone on with, whatever broke off; and the list that words and vectors give together.</summary>
public sealed class VectorIndexTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_nearest_are_those_of_a_full_comparison() =>
        Gen.Select(Gen.Float[-1, 1].Array[12].Array[1, 60], Gen.Float[-1, 1].Array[12], Gen.Int[1, 20]).Sample((rows, asked, limit) =>
        {
            string path = Path.Combine(folder.Path, Guid.NewGuid().ToString("N"));
            float[][] units = [.. rows.Select(static row => UnitVector.Of(row)).OfType<float[]>()];
            if (units.Length == 0 || UnitVector.Of(asked) is not { } unit)
                return;
            using (VectorWriter writer = new(path, "m", 12))
            {
                for (int place = 0; place < units.Length; place++)
                    writer.Append((UInt128)place, place, units[place]);
            }

            using VectorFile file = VectorFile.Open(path);
            double[] cosines = [.. units.Select(row => row.Zip(unit, static (left, right) => (double)left * right).Sum())];
            double[] best = [.. cosines.Where(static cosine => cosine > 1e-6).OrderDescending().Take(limit)];
            double[] found = [.. file.Nearest(unit, limit).Select(static one => (double)one.Score).Where(static score => score > 1e-6)];
            Assert.Equal(best.Length, found.Length);
            Assert.All(best.Zip(found), static pair => Assert.Equal(pair.First, pair.Second, 1e-5));
        });

    [Fact]
    public void Fused_ranks_are_summed_reciprocals() =>
        Gen.Select(Gen.Shuffle(Enumerable.Range(0, 30).ToArray(), 0, 30), Gen.Shuffle(Enumerable.Range(0, 30).ToArray(), 0, 30)).Sample((words, vectors) =>
        {
            double Share(int[] list, int document) => Array.IndexOf(list, document) is >= 0 and int rank ? 1.0 / (61 + rank) : 0;
            IReadOnlyList<PassageHit> fused = ReciprocalRanks.Fuse(Hits(words), Hits(vectors), 10);
            double[] expected = [.. words.Union(vectors).Select(document => Share(words, document) + Share(vectors, document)).OrderDescending().Take(10)];
            Assert.Equal(expected, fused.Select(static hit => hit.Score));
            Assert.All(fused, hit => Assert.Equal(Share(words, hit.Document) + Share(vectors, hit.Document), hit.Score));
        });

    [Fact]
    public void Of_equals_the_other_list_decides()
    {
        PassageHit[] equals = [.. Enumerable.Range(0, 20).Select(static document => new PassageHit($"{document}", 3, []) { Document = document })];
        Assert.Equal("19", ReciprocalRanks.Fuse(equals, Hits([19, 4, 0]), 3)[0].Id);
    }

    [Fact]
    public async Task A_build_that_was_stopped_goes_on_and_ends_like_one_that_was_not()
    {
        TrigramEmbedder whole = new();
        using PassageIndex index = Index("whole");
        await Build(index, whole, "whole");
        TrigramEmbedder broken = new() { Patience = 3 };
        using PassageIndex other = Index("broken");
        Assert.Equal(new VectorReport(12, 40, "unavailable"), await Build(other, broken, "broken"));
        // Power went while a row was written.
        await File.AppendAllTextAsync(Unfinished("broken"), "torn", TestContext.Current.CancellationToken);
        broken.Patience = int.MaxValue;
        Assert.Equal(new VectorReport(40, 40, null), await Build(other, broken, "broken"));
        Assert.Equal(40, broken.Asked.Count);
        Assert.Equal(File.ReadAllBytes(Vectors("whole")), File.ReadAllBytes(Vectors("broken")));
    }

    [Fact]
    public async Task A_cancelled_build_keeps_what_it_got()
    {
        TrigramEmbedder embedder = new();
        using PassageIndex index = Index("stopped");
        using CancellationTokenSource stop = new();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new VectorBuild(embedder.Model, Unfinished("stopped"))
            .RunAsync(index, all: true, folder.At("stopped"), null, StopAtTwenty, stop.Token));
        Assert.Equal(20, embedder.Asked.Count);
        await Build(index, embedder, "stopped");
        Assert.Equal(40, embedder.Asked.Count);

        void StopAtTwenty(int seen, int total)
        {
            if (seen >= 20)
                stop.Cancel();
        }
    }

    [Fact]
    public async Task A_model_that_changed_under_its_name_is_asked_for_everything_again()
    {
        TrigramEmbedder small = new(32) { Patience = 2 };
        using PassageIndex index = Index("changed");
        await Build(index, small, "changed");
        TrigramEmbedder large = new(48);
        VectorReport report = await new VectorBuild(large.Model with { Model = small.Model.Model }, Unfinished("changed"))
            .RunAsync(index, all: true, folder.At("changed"), null, null, TestContext.Current.CancellationToken);
        Assert.Equal(new VectorReport(40, 40, null), report);
    }

    [Fact]
    public async Task Vectors_find_what_no_word_says()
    {
        TrigramEmbedder embedder = new();
        (PassageIndex plain, PassageQuery query) = (Index("near"), new PassageQuery("переплавка"));
        await Build(plain, embedder, "near");
        Assert.Empty(plain.Search(query, 5));
        plain.Dispose();
        using PassageIndex index = PassageIndex.Open(folder.At("near"));
        PassageQuery near = query with { Vector = UnitVector.Of(embedder.Vector("Текст 7 о заводе и реке.")) };
        Assert.Equal("7", index.Search(near, 5)[0].Id);
        Assert.Empty(index.Search(query, 5));
        // A question's vector of another length is of another model.
        Assert.Empty(index.Search(query with { Vector = UnitVector.Of([1, 2, 3]) }, 5));
    }

    private static PassageHit[] Hits(int[] documents) => [.. documents.Select(static (document, at) => new PassageHit($"{document}", -at, []) { Document = document })];

    private PassageIndex Index(string name)
    {
        using PassageIndexBuilder builder = PassageIndexBuilder.InFolder(folder.At(name), threads: 1);
        for (int number = 0; number < 40; number++)
            builder.Add(new IndexedPassage($"{number}", "", $"Текст {number} о заводе и реке."));
        return builder.Complete(TestContext.Current.CancellationToken);
    }

    private Task<VectorReport> Build(PassageIndex index, TrigramEmbedder embedder, string name) => new VectorBuild(embedder.Model, Unfinished(name))
        .RunAsync(index, all: true, folder.At(name), null, null, TestContext.Current.CancellationToken);

    private string Unfinished(string name) => folder.At(name + ".unfinished");

    private string Vectors(string name) => Path.Combine(folder.At(name), "vectors.bin");
}
