using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Search;

/// <summary>The seam between generations and search: writes whatever the engine wants to find on disk beside the knowledge.</summary>
internal static class KnowledgeIndexBuilder
{
    // Passages count in this order.
    private static readonly string[] Kinds = ["documents", "ports", "figures", "policies"];

    /// <summary>The files that every build writes anew.</summary>
    public static IReadOnlyList<string> Derived { get; } = [PassageSchema.RankingFileName, HeldTable.FileName, ReadItemsFile.FileName, ParsedFiles.FileName];

    /// <summary>Writes the search files of what was read into <paramref name="folder"/>, which exists and is empty.</summary>
    /// <remarks>
    /// Deterministic: the same knowledge gives the same files, apart from the times that Lucene notes in its .si files. Every item is
    /// written; the files that <see cref="KnowledgeBase.DocumentFiles"/> names need not be read again when the generation is opened.
    /// </remarks>
    /// <param name="reading">Sound knowledge, read whole.</param>
    /// <param name="folder">Where to write.</param>
    /// <param name="written">Told how many of how many items are written.</param>
    public static void Build(KnowledgeReading reading, string folder, Action<int, int>? written = null)
    {
        using (PassageIndexBuilder builder = PassageIndexBuilder.InFolder(folder, threads: 1))
            Write(builder, reading, new TextAnalyzer(new Lexicon(reading.Knowledge!)), folder, reading.Knowledge!.Items, written);
        HeldTable.Of(reading, [], []).Write(folder);
    }

    /// <summary>Changes search files that were copied to <paramref name="folder"/> from another generation.</summary>
    /// <param name="reading">What was read: all but <paramref name="documents"/> and <paramref name="sources"/>.</param>
    /// <param name="analyzer">That of this knowledge; asked for when it is needed.</param>
    /// <param name="folder">Where they lie; what is read of the items (<see cref="ReadItemsFile"/>) too when it stays as it is.</param>
    /// <param name="previous">Where they lie in the other generation.</param>
    /// <param name="taken">Files whose items stay as they are, read or not.</param>
    /// <param name="gone">Files whose items were there and change or go.</param>
    /// <param name="documents">Documents taken over unread.</param>
    /// <param name="sources">Sources taken over unread.</param>
    /// <param name="written">Told how many of how many items are written.</param>
    public static void Update(
        KnowledgeReading reading,
        Func<TextAnalyzer> analyzer,
        string folder,
        string previous,
        Func<string, bool> taken,
        IEnumerable<string> gone,
        IReadOnlyList<HeldDocument> documents,
        IReadOnlyList<HeldSource> sources,
        Action<int, int>? written = null)
    {
        Task holding = Task.Run(() => HeldTable.Of(reading, documents, sources).Write(folder));
        try
        {
            using PassageIndexBuilder builder = PassageIndexBuilder.Over(folder, previous);
            foreach (string file in gone)
                builder.Remove(BatchOf(file));
            Write(builder, reading, analyzer(), folder, [.. reading.Knowledge!.Items.Where(item => !taken(reading.Places[item.Id].File))], written);
        }
        finally
        {
            // Also after a failure: whoever takes the unfinished folder away must not meet a writer in it.
            holding.GetAwaiter().GetResult();
        }
    }

    private static void Write(PassageIndexBuilder builder, KnowledgeReading reading, TextAnalyzer analyzer, string folder, IReadOnlyList<KnowledgeItem> items, Action<int, int>? written)
    {
        KnowledgeBase knowledge = reading.Knowledge!;
        IReadOnlyList<ItemKeys> read = [];
        Task writing = Task.CompletedTask;
        if (!File.Exists(Path.Combine(folder, ReadItemsFile.FileName)))
        {
            HashSet<string> documents = [.. knowledge.DocumentFiles];
            ReadItems all = ReadItems.Of(knowledge, analyzer, item => documents.Contains(reading.Places[item.Id].File));
            read = all.Items;
            writing = Task.Run(() => ReadItemsFile.Write(folder, all));
        }

        Dictionary<KnowledgeItem, ItemKeys> keys = read.ToDictionary(static item => item.Item, ReferenceEqualityComparer.Instance as IEqualityComparer<KnowledgeItem>);
        for (int at = 0; at < items.Count; at++)
        {
            ItemKeys own = keys.GetValueOrDefault(items[at]) ?? ItemKeys.Of(items[at], knowledge, analyzer);
            builder.Add(ItemPassages.Of(own, analyzer) with { Batch = BatchOf(reading.Places[items[at].Id].File) });
            written?.Invoke(at + 1, items.Count);
        }

        builder.Finish();
        writing.GetAwaiter().GetResult();
    }

    private static string BatchOf(string file) => $"{Array.IndexOf(Kinds, file.Split('/')[0])}{file}";
}
