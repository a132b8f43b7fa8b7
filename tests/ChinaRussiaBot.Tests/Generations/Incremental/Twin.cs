using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Generations;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;
using ChinaRussiaBot.Search;
using ChinaRussiaBot.Tests.Documents;

namespace ChinaRussiaBot.Tests.Generations.Incremental;

/// <summary>Compares a generation with one that was built of the same knowledge from nothing.</summary>
internal static class Twin
{
    /// <summary>Builds the other one and asserts that nobody can tell them apart.</summary>
    public static void AssertEqualsFullBuild(GenerationStore store, string index, string knowledge, TimeProvider clock)
    {
        using TemporaryFolder aside = new();
        GenerationStore other = new(aside.At("index"), clock);
        BuildResult full = other.Build(knowledge);
        Assert.Empty(full.Problems);
        Assert.Equal(0, full.Unread);
        using Generation twin = other.OpenCurrent();
        using Generation generation = store.OpenCurrent();
        AssertSameManifest(twin.Manifest, generation.Manifest);
        AssertSameAnswers(twin, generation);
        Assert.Equal(File.ReadAllText(aside.At("index", "generations", twin.Id, "golden.json")), File.ReadAllText(Path.Combine(index, "generations", generation.Id, "golden.json")));
        AssertSamePacks(Path.Combine(aside.At("index"), "generations", twin.Id), Path.Combine(index, "generations", generation.Id));
        AssertSameSearch(Path.Combine(aside.At("index"), "generations", twin.Id), Path.Combine(index, "generations", generation.Id));
    }

    /// <summary>Every town and product, asked in both languages.</summary>
    public static IEnumerable<string> Questions() =>
        from town in Enumerable.Range(0, TownDocuments.Towns)
        from product in Enumerable.Range(0, TownDocuments.Products + 1)
        from language in Enum.GetValues<Language>()
        where (town + product) % 3 == 0
        select FactoryDocuments.Question(language, town, product);

    public static string Ask(Generation generation, string question) =>
        AnswerJson.Write(AnswerJson.Of(generation.Answerer.Ask(question, null, Conversation.Empty).Answer) with { Generation = "" });

    private static void AssertSameManifest(GenerationManifest twin, GenerationManifest generation)
    {
        Assert.Equal(twin.ContentHash, generation.ContentHash);
        Assert.Equal(twin.Counts, generation.Counts);
        Assert.Equal(Compared(twin), Compared(generation));
    }

    // Of the files of the index those of Lucene may be divided otherwise; what ranks is byte for byte the same.
    private static IEnumerable<ManifestFile> Compared(GenerationManifest manifest) => manifest.Files.Where(static file =>
        !file.Path.StartsWith("lucene/", StringComparison.Ordinal) || file.Path is "lucene/ranking.bin" or "lucene/held.bin" or "lucene/parsed.bin");

    private static void AssertSamePacks(string twin, string generation)
    {
        string[] packs = [.. Packs(twin).Select(Path.GetFileName)!];
        Assert.NotEmpty(packs);
        Assert.Equal(packs, Packs(generation).Select(Path.GetFileName));
        foreach ((string one, string other) in Packs(twin).Zip(Packs(generation)))
            Assert.Equal(File.ReadAllBytes(one), File.ReadAllBytes(other));
    }

    /// <summary>The packs of a generation, in their order.</summary>
    public static IEnumerable<string> Packs(string generation) => Directory.EnumerateFiles(Path.Combine(generation, "knowledge", KnowledgePacks.Folder)).Order(StringComparer.Ordinal);

    private static void AssertSameAnswers(Generation twin, Generation generation)
    {
        foreach (string question in EveryCase.Of(Questions()))
            Assert.Equal(Ask(twin, question), Ask(generation, question));
        Assert.Equal(twin.Knowledge.Count, generation.Knowledge.Count);
        Assert.Equal(twin.Knowledge.Sources.Values, generation.Knowledge.Sources.Values);
        foreach (Source source in twin.Knowledge.Sources.Values)
            Assert.Equal(Shown(twin, source), Shown(generation, source));
    }

    private static IEnumerable<string> Shown(Generation generation, Source source) =>
        generation.Knowledge.ItemsOf(source).Select(static item => $"{item.Id} {item.Quote(Language.Chinese)} {item.Quote(Language.Russian)}");

    private static void AssertSameSearch(string twin, string generation)
    {
        using PassageIndex left = PassageIndex.Open(Path.Combine(twin, "lucene"));
        using PassageIndex right = PassageIndex.Open(Path.Combine(generation, "lucene"));
        foreach (string question in EveryCase.Of(Questions()).Append("завот в гороле Барвск").Append("工厂"))
        {
            IReadOnlyList<PassageHit> hits = left.Search(new PassageQuery(question), 20);
            IReadOnlyList<PassageHit> others = right.Search(new PassageQuery(question), 20);
            Assert.Equal(hits.Select(static hit => (hit.Id, hit.Score)), others.Select(static hit => (hit.Id, hit.Score)));
            Assert.Equal(hits.Select(left.Load), others.Select(right.Load));
            Assert.Equal(hits.SelectMany(static hit => hit.Matched), others.SelectMany(static hit => hit.Matched));
        }
    }
}
