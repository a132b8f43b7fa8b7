using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Evaluation;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Search;

namespace ChinaRussiaBot.Generations;

/// <summary>Builds one generation in a folder aside. What it leaves when it stops half-way is nobody's generation.</summary>
internal sealed class GenerationBuilder(string folder, string id, AuthoredCopies authored, TimeProvider clock) : IDisposable
{
    private readonly string knowledgeCopy = Path.Combine(folder, IndexFolder.Knowledge);
    private readonly string lucene = Path.Combine(folder, IndexFolder.Lucene);
    private readonly List<ManifestFile> searchFiles = [];
    private PreviousGeneration? before;

    private Task<GateEngine?> preparing = Task.FromResult<GateEngine?>(null);
    private Task<RecalledGate?> recalling = Task.FromResult<RecalledGate?>(null);

    /// <summary>The copied knowledge, or its problems.</summary>
    public KnowledgeReading Read()
    {
        KnowledgeReading reading = authored.Copies.Read(HeldFiles.None);
        IReadOnlyList<KnowledgeProblem> problems = KnowledgeReview.Problems(reading);
        return problems.Count == 0 ? reading : new KnowledgeReading(null, problems);
    }

    /// <summary>What can be taken over from the generation before; null when all has to be read.</summary>
    public TakenOver? TakeOver(PreviousGeneration? previous)
    {
        before = previous;
        return previous is null ? null : TakenOver.From(previous, authored);
    }

    public void WriteSearchFiles(KnowledgeReading reading, Action<int, int> written)
    {
        Directory.CreateDirectory(lucene);
        Task keeping = Task.Run(() => KeepParsed(ParsedFiles.None, reading.Knowledge!.DocumentFiles));
        try
        {
            KnowledgeIndexBuilder.Build(reading, lucene, written);
        }
        finally
        {
            // Also after a failure: whoever takes the unfinished folder away must not meet a writer in it.
            keeping.GetAwaiter().GetResult();
        }
    }

    public void WriteSearchFiles(TakenOver taken, Action<int, int> written)
    {
        preparing = Task.Run(() => GateEngine.Of(taken, folder, id, clock));
        searchFiles.AddRange(taken.Previous.TakeSearchFiles(folder, taken.IsWhole));
        if (taken.IsWhole)
            return;
        string previous = Path.Combine(taken.Previous.Folder, IndexFolder.Lucene);
        if (taken.OnlyDocumentsDiffer)
        {
            foreach (string same in (string[])[ReadItemsFile.FileName, ParsedFiles.FileName])
                FileLink.Take(Path.Combine(previous, same), Path.Combine(lucene, same));
            // That a question has to be asked again is the rule where documents are many.
            preparing = Prepared(preparing);
        }
        else
        {
            KeepParsed(taken.Parsed, taken.Reading.Knowledge!.DocumentFiles.Concat(taken.Documents.Select(static document => document.File)));
        }

        KnowledgeIndexBuilder.Update(taken.Reading, () => taken.Analyzer, lucene, previous, taken.Kept, taken.Gone, taken.Documents, taken.Sources, written);
    }

    private static async Task<GateEngine?> Prepared(Task<GateEngine?> preparing)
    {
        GateEngine? engine = await preparing;
        engine?.Prepare();
        return engine;
    }

    /// <summary>
    /// Begins to look, the search files being written, which answers of the generation before hold, and to ask anew for the others;
    /// <see cref="AskGoldenQuestions"/> waits for that.
    /// </summary>
    public void BeginRecalling(TakenOver? taken)
    {
        if (taken is not null)
            recalling = Task.Run(async () => await preparing is { } engine ? RecalledGate.Of(engine, clock) : null);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // Whoever takes the unfinished folder away must not meet a reader in it.
        Task.WhenAny(recalling).GetAwaiter().GetResult();
        if (Task.WhenAny(preparing).GetAwaiter().GetResult() is { IsCompletedSuccessfully: true } ready)
            ready.GetAwaiter().GetResult()?.Dispose();
    }

    /// <param name="knowledge">What was read.</param>
    /// <param name="unread">Documents that were taken over unread.</param>
    /// <param name="revision">What the maintainer calls this state.</param>
    public GenerationManifest WriteManifest(KnowledgeBase knowledge, IReadOnlyList<HeldDocument> unread, string revision)
    {
        GenerationManifest manifest = new()
        {
            Product = GenerationManifest.ProductName,
            Schema = GenerationManifest.CurrentSchema,
            Id = id,
            ContentHash = authored.ContentHash,
            KnowledgeRevision = revision,
            BuiltAt = clock.GetUtcNow(),
            Counts = Counts(knowledge, unread),
            Files = FileSeal.Of(folder, searchFiles, IndexFolder.Knowledge, [.. authored.Files.Select(Sealed)]),
        };
        DurableFile.Write(Path.Combine(folder, IndexFolder.Manifest), stream => ManifestText.Write(manifest, stream));
        return manifest;
    }

    /// <summary>
    /// Opens what was built, as a reader would, and asks it the golden questions of its own knowledge; but for those of which it is certain
    /// that it would answer like the generation before.
    /// </summary>
    /// <returns>What came of all of them, and how many were asked.</returns>
    public (IReadOnlyList<GoldenOutcome> Outcomes, int Asked) AskGoldenQuestions(TakenOver? taken, Action<int, int> asked)
    {
        if (taken is not null && recalling.GetAwaiter().GetResult() is { } recalled)
        {
            recalled.Write(taken.Previous.Folder, folder);
            return (recalled.Outcomes, recalled.Asked);
        }

        DateOnly day = GateMemory.Today(clock);
        Hearing hearing = new();
        // One day for all of them: what is remembered of their answers is remembered of that day.
        using Generation generation = GenerationReader.Open(folder, clock, AskingDays.Utc, hearing);
        GoldenQuestion[] questions = [.. GoldenFile.In(knowledgeCopy).SelectMany(GoldenFile.Read)];
        IReadOnlyList<GoldenOutcome> outcomes = GoldenRun.Ask(generation.Answerer, questions, done => asked(done, questions.Length), question => hearing.Asking = question, DocumentOf(generation.Knowledge));
        GoldenResult.Write(Path.Combine(folder, IndexFolder.Golden), outcomes);
        if (day == GateMemory.Today(clock) && hearing.All is { } heard)
            GateMemory.Write(folder, day, heard, generation.HasDocuments);
        return (outcomes, questions.Length);
    }

    /// <summary>A file as the manifest names it: that of the one before where it is the same.</summary>
    private ManifestFile Sealed(ManifestFile file) => before?.Sealed(file) ?? file with { Path = $"{IndexFolder.Knowledge}/{file.Path}" };

    /// <summary>Which document an item is a passage of.</summary>
    public static Func<string, string?> DocumentOf(KnowledgeBase knowledge) => item => knowledge.Item(item) is Passage { IsOfDocument: true } passage ? passage.DocumentId : null;

    /// <summary>Keeps what those files were parsed into that readers read.</summary>
    private void KeepParsed(ParsedFiles known, IEnumerable<string> held)
    {
        HashSet<string> unread = [.. held];
        known.Write(lucene, authored.Copies.Open, authored.Paths.Where(file =>
            !unread.Contains(file) && Path.GetExtension(file) is (".yaml" or ".yml") && !file.StartsWith("sources/", StringComparison.Ordinal)));
    }

    private static SortedDictionary<string, ItemCount> Counts(KnowledgeBase knowledge, IReadOnlyList<HeldDocument> unread)
    {
        SortedDictionary<string, ItemCount> counts = new(
            knowledge.Items.GroupBy(static item => item.GetType().Name).ToDictionary(
                static kind => kind.Key,
                static kind => new ItemCount(
                    kind.Count(),
                    kind.Count(static item => item.Quote(Language.Chinese) is not null),
                    kind.Count(static item => item.Quote(Language.Russian) is not null))),
            StringComparer.Ordinal);
        if (unread.Count > 0)
        {
            ItemCount read = counts.GetValueOrDefault(nameof(Passage)) ?? new ItemCount(0, 0, 0);
            int chinese = unread.Sum(static document => document.Chinese);
            int russian = unread.Sum(static document => document.Russian);
            counts[nameof(Passage)] = new ItemCount(read.Items + chinese + russian, read.Zh + chinese, read.Ru + russian);
        }

        return counts;
    }
}
