using System.Globalization;
using ChinaRussiaBot.Search;
using ChinaRussiaBot.Search.Analysis;
using ChinaRussiaBot.Search.Ranking;

namespace ChinaRussiaBot.Tests.Search;

/// <summary>
/// The ranking file after edits of an index is, byte for byte, that of an index written at once: also where terms have many blocks, and
/// wherever the passages move.
/// </summary>
public sealed class RankingChangeTests : IDisposable
{
    private const int Batches = 120;
    private static readonly string[] Words = ["порт", "граница", "уголь", "зерно", "контейнер", "口岸", "贸易", "煤炭", "粮食", "集装箱"];

    private readonly TemporaryFolder folder = new();
    private readonly SortedDictionary<string, int> editions = new(StringComparer.Ordinal);

    public void Dispose() => folder.Dispose();

    public static TheoryData<string, int> Edits => new()
    {
        { "one, as long", 100 },
        { "one, other words", 11 },
        { "one, longer", 101 },
        { "one shorter", 3 },
        { "first and last", 100 },
        { "one gone", -1 },
        { "one more", 7 },
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public void After_an_edit_it_is_that_of_a_build_from_nothing(string edit, int edition)
    {
        for (int batch = 0; batch < Batches; batch++)
            editions[Name(batch)] = 1;
        WriteAll("before");
        string[] changed = edit switch
        {
            "first and last" => [Name(0), Name(Batches - 1)],
            "one more" => [Name(60) + "b"],
            _ => [Name(40)],
        };
        foreach (string name in changed)
            editions[name] = edition;
        if (edition < 0)
            editions.Remove(changed[0]);

        Directory.CreateDirectory(folder.At("after"));
        foreach (string file in Directory.EnumerateFiles(folder.At("before")).Where(static file => Path.GetFileName(file) is not (PassageSchema.RankingFileName or "write.lock")))
            File.Copy(file, Path.Combine(folder.At("after"), Path.GetFileName(file)));
        using (PassageIndexBuilder builder = PassageIndexBuilder.Over(folder.At("after"), folder.At("before")))
        {
            foreach (string name in changed)
                builder.Remove(name);
            foreach (string name in changed.Where(editions.ContainsKey))
                Add(builder, name);
            builder.Complete(TestContext.Current.CancellationToken).Dispose();
        }

        WriteAll("anew");
        Assert.Equal(Ranking("anew"), Ranking("after"));
    }

    [Fact]
    public void Bounds_alone_are_written_anew_as_the_whole()
    {
        Random random = new(7);
        byte[] norms = new byte[100_000];
        random.NextBytes(norms);
        float[] before = Bm25.SaturationByNorm(PassageField.RussianStems, 40f), after = Bm25.SaturationByNorm(PassageField.RussianStems, 43.7f);
        foreach ((int count, int gap, int most) in new[] { (1, 3, 1), (9, 3, 2), (10, 200, 1), (128, 300, 2), (129, 300, 300), (5000, 15, 70_000) })
        {
            int[] places = new int[count], frequencies = new int[count];
            for (int at = 0, place = -1; at < count; at++)
                (places[at], frequencies[at]) = (place += random.Next(1, gap), random.Next(1, most + 1));
            byte[] old = Written(writer => writer.Write(places, frequencies, norms, before));
            byte[] whole = Written(writer => writer.Write(places, frequencies, norms, after));
            Assert.NotEqual(old, whole);
            Assert.Equal(whole, Written(writer => writer.Copy(old, places, frequencies, norms, after)));
        }
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(80_114, 7_345_678)]
    [InlineData(1_000_000, 48_000_001)]
    public void The_average_length_is_kept_to_a_thousandth_and_one_passage_leaves_it(long passages, long length)
    {
        float average = Bm25.AverageLength(length, passages);
        Assert.InRange(average, length / (double)Math.Max(1, passages) * (1 - (1 / 2048.0)), length / (double)Math.Max(1, passages) * (1 + (1 / 2048.0)));
        Assert.True(passages < 1000 || average.Equals(Bm25.AverageLength(length + 40, passages)));
    }

    private static byte[] Written(Action<PostingsWriter> write)
    {
        using MemoryStream stream = new();
        write(new PostingsWriter(stream));
        return stream.ToArray();
    }

    private static string Name(int batch) => string.Create(CultureInfo.InvariantCulture, $"batch-{batch:000}");

    private byte[] Ranking(string name) => File.ReadAllBytes(folder.At(name, PassageSchema.RankingFileName));

    private void WriteAll(string name)
    {
        using PassageIndexBuilder builder = PassageIndexBuilder.InFolder(folder.At(name), threads: 1);
        foreach (string batch in editions.Keys)
            Add(builder, batch);
        builder.Complete(TestContext.Current.CancellationToken).Dispose();
    }

    /// <summary>So many passages as the edition has units, in words of its own choice.</summary>
    private void Add(PassageIndexBuilder builder, string batch)
    {
        int edition = editions[batch];
        Random random = new(HashOf(batch) + edition);
        for (int passage = 0; passage < 4 + (edition % 10); passage++)
        {
            string text = string.Join(' ', Enumerable.Range(0, 30).Select(_ => Words[random.Next(Words.Length)] + (random.Next(4) == 0 ? random.Next(500).ToString(CultureInfo.InvariantCulture) : "")));
            builder.Add(new IndexedPassage($"{batch}.{passage}", "", text) { Batch = batch, Concepts = [Words[random.Next(Words.Length)]] });
        }
    }

    private static int HashOf(string text) => text.Aggregate(17, static (hash, character) => (hash * 31) + character);
}
