using System.Text.Json;
using ChinaRussiaBot.Evaluation;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Search;

namespace ChinaRussiaBot.Generations;

/// <summary>Builds one generation in a folder aside. What it leaves when it stops half-way is nobody's generation.</summary>
internal sealed class GenerationBuilder(string folder, string id, TimeProvider clock)
{
    private readonly string knowledgeCopy = Path.Combine(folder, IndexFolder.Knowledge);
    private readonly string lucene = Path.Combine(folder, IndexFolder.Lucene);

    /// <summary>The copied knowledge, or its problems.</summary>
    public KnowledgeReading Read()
    {
        KnowledgeReading reading = KnowledgeReader.Read(knowledgeCopy);
        IReadOnlyList<KnowledgeProblem> problems = KnowledgeReview.Problems(reading);
        return problems.Count == 0 ? reading : new KnowledgeReading(null, problems);
    }

    public void WriteSearchFiles(KnowledgeBase knowledge)
    {
        Directory.CreateDirectory(lucene);
        KnowledgeIndexBuilder.Build(knowledge, lucene);
    }

    public GenerationManifest WriteManifest(KnowledgeBase knowledge, string contentHash, string revision)
    {
        GenerationManifest manifest = new()
        {
            Product = GenerationManifest.ProductName,
            Schema = GenerationManifest.CurrentSchema,
            Id = id,
            ContentHash = contentHash,
            KnowledgeRevision = revision,
            BuiltAt = clock.GetUtcNow(),
            Counts = Counts(knowledge),
            Files = FileSeal.Of(folder),
        };
        DurableFile.Write(
            Path.Combine(folder, IndexFolder.Manifest),
            JsonSerializer.SerializeToUtf8Bytes(manifest, ReadableJson.Manifest.GenerationManifest));
        return manifest;
    }

    /// <summary>Opens what was built, as a reader would, and asks it the golden questions of its own knowledge.</summary>
    public IReadOnlyList<GoldenOutcome> AskGoldenQuestions()
    {
        using Generation generation = GenerationReader.Open(folder, clock);
        IReadOnlyList<GoldenOutcome> outcomes =
            GoldenRun.Ask(generation.Answerer, [.. GoldenFile.In(knowledgeCopy).SelectMany(GoldenFile.Read)]);
        GoldenResult.Write(Path.Combine(folder, IndexFolder.Golden), outcomes);
        return outcomes;
    }

    private static SortedDictionary<string, ItemCount> Counts(KnowledgeBase knowledge) => new(
        knowledge.Items.GroupBy(static item => item.GetType().Name).ToDictionary(
            static kind => kind.Key,
            static kind => new ItemCount(
                kind.Count(),
                kind.Count(static item => item.Quote(Language.Chinese) is not null),
                kind.Count(static item => item.Quote(Language.Russian) is not null))),
        StringComparer.Ordinal);
}
