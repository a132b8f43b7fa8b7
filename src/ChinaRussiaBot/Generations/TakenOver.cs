using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;
using ChinaRussiaBot.Search;

namespace ChinaRussiaBot.Generations;

/// <summary>
/// What a build takes over from the previous generation without reading or analysing it, and what it reads instead. Whenever it is not
/// certain that the outcome equals a build from nothing, there is none of it.
/// </summary>
internal sealed class TakenOver
{
    private static readonly string[] KindsOfItems = ["documents", "ports", "figures", "policies"];

    private TakenOver(PreviousGeneration previous, KnowledgeReading reading, List<HeldDocument> documents, List<HeldSource> sources) =>
        (Previous, Reading, Documents, Sources) = (previous, reading, documents, sources);

    public PreviousGeneration Previous { get; }

    /// <summary>All knowledge but the documents and sources that are taken over.</summary>
    public KnowledgeReading Reading { get; }

    /// <summary>Documents taken over unread.</summary>
    public IReadOnlyList<HeldDocument> Documents { get; }

    /// <summary>Sources taken over unread.</summary>
    public IReadOnlyList<HeldSource> Sources { get; }

    /// <summary>The files whose items stay as they are in the index.</summary>
    public required IReadOnlySet<string> Kept { get; init; }

    /// <summary>The files whose items leave the index; some come back changed.</summary>
    public required IReadOnlyList<string> Gone { get; init; }

    /// <summary>Whether the search files of the previous generation serve as they are.</summary>
    public required bool IsWhole { get; init; }

    /// <summary>Whether all that people wrote is as it was: see <see cref="DocumentsAlone"/>.</summary>
    public required bool OnlyDocumentsDiffer { get; init; }

    /// <summary>What the files that stay were parsed into.</summary>
    public required ParsedFiles Parsed { get; init; }

    /// <summary>What changed since the previous generation in the way of a mistake.</summary>
    public required IReadOnlyList<ReviewFinding> Changes { get; init; }

    /// <param name="previous">The serving generation.</param>
    /// <param name="knowledge">The authored files of the new one.</param>
    /// <param name="copies">Those files.</param>
    /// <returns>Null when everything has to be read.</returns>
    public static TakenOver? From(PreviousGeneration previous, string knowledge, AuthoredCopies copies)
    {
        HashSet<string> same = [.. copies.Files.Where(file => previous.KnowledgeFile(file.Path) == file.Sha256).Select(static file => file.Path)];
        string[] different = [.. copies.Paths.Union(previous.KnowledgeFiles).Where(file => !same.Contains(file))];
        List<HeldDocument> documents = [.. previous.Held.Documents.Where(document => same.Contains(document.File))];
        List<HeldSource> sources = [.. previous.Held.Sources.Where(source => same.Contains(source.File))];
        ParsedFiles parsed = previous.Parsed.Only(same);
        KnowledgeReading reading = KnowledgeReader.Read(knowledge, Held(documents, sources) with { Parsed = parsed, Present = copies.Paths });
        HashSet<string> touched = Touched(previous.Held.Sources, reading.Knowledge);
        if (documents.RemoveAll(document => document.Sources.Any(touched.Contains)) > 0)
        {
            copies.Complete();
            reading = KnowledgeReader.Read(knowledge, Held(documents, sources) with { Parsed = parsed, Present = copies.Paths });
        }

        if (reading.Knowledge is null)
            return null;
        bool alone = DocumentsAlone.Differ(previous, reading, different, copies.Paths.ToHashSet(StringComparer.Ordinal));
        if (Problems(reading, alone, different).Count > 0 || (!alone && LexiconFingerprint.Of(reading.Knowledge) != previous.Held.Lexicon))
            return null;
        if (!different.All(previous.IsIntact) || (alone ? BeforeAlone(previous, reading, different) : Before(previous, documents)) is not { } before)
            return null;

        HashSet<string> kept = [.. documents.Select(static document => document.File)];
        if (AuthoredItemsStay(previous, reading, different, touched))
            kept.UnionWith(same.Except(previous.Held.Documents.Select(static document => document.File)));
        return new TakenOver(previous, reading, documents, sources)
        {
            Kept = kept,
            Gone = [.. previous.KnowledgeFiles.Where(file => IsOfItems(file) && !kept.Contains(file))],
            OnlyDocumentsDiffer = alone,
            Parsed = parsed,
            IsWhole = Array.TrueForAll(different, static file => KindOf(file) == Evaluation.GoldenFile.GateFolder),
            Changes = ChangeReview.Of(before, reading.Knowledge, documents.Sum(static document => document.Count)),
        };
    }

    private static HeldFiles Held(List<HeldDocument> documents, List<HeldSource> sources) =>
        new(documents.Select(static document => document.File).Concat(sources.Select(static source => source.File)).ToHashSet(StringComparer.Ordinal))
        {
            Sources = [.. sources.Select(static source => source.Source)],
            Claims = documents.SelectMany(static document => document.Claims.Select(claim => (claim, document.File)))
                .Concat(sources.Select(static source => ("source " + source.Source.Id, source.File))),
            ClaimCount = documents.Sum(static document => document.Claims.Count) + sources.Count,
            Asked = documents.SelectMany(static document => document.Asked),
        };

    /// <summary>Sources that are gone or have another title: passages are found by the title of their source.</summary>
    private static HashSet<string> Touched(IEnumerable<HeldSource> before, KnowledgeBase? now) => now is null ? [] :
    [
        .. before.Where(held => !now.Sources.TryGetValue(held.Source.Id, out Source? source) || source.Title != held.Source.Title)
            .Select(static held => held.Source.Id),
    ];

    private static IReadOnlyList<KnowledgeProblem> Problems(KnowledgeReading reading, bool alone, string[] different) => alone
        ? KnowledgeReview.Problems(reading, [.. reading.Knowledge!.Items.Where(item => different.Contains(reading.Places[item.Id].File))])
        : KnowledgeReview.Problems(reading);

    /// <summary>What was known before, when only documents differ.</summary>
    private static KnowledgeBase? BeforeAlone(PreviousGeneration previous, KnowledgeReading reading, string[] different)
    {
        HashSet<string> held = [.. previous.Held.Documents.Select(static document => document.File)];
        IEnumerable<Source> sources = previous.Held.Sources.Select(static source => source.Source);
        KnowledgeBase now = reading.Knowledge!;
        if (KnowledgeReader.Documents(previous.Knowledge, different.Where(held.Contains), now, sources) is not { } were)
            return null;
        IEnumerable<KnowledgeItem> same = now.Items.Where(item => !different.Contains(reading.Places[item.Id].File));
        return new KnowledgeBase([.. same, .. were], [], now.Measures, [], [], []);
    }

    private static KnowledgeBase? Before(PreviousGeneration previous, IEnumerable<HeldDocument> documents)
    {
        HashSet<string> unread = [.. documents.Select(static document => document.File), .. previous.Held.Sources.Select(static source => source.File)];
        return KnowledgeReader.Read(previous.Knowledge, new HeldFiles(unread) { Sources = [.. previous.Held.Sources.Select(static source => source.Source)], Parsed = previous.Parsed }).Knowledge;
    }

    /// <summary>Figures are found by their measure and their passage, so either all of what people wrote stays or none of it.</summary>
    private static bool AuthoredItemsStay(PreviousGeneration previous, KnowledgeReading reading, string[] different, HashSet<string> touched)
    {
        HashSet<string> held = [.. previous.Held.Documents.Select(static document => document.File), .. reading.Knowledge!.DocumentFiles];
        HashSet<string> items = [.. reading.Places.Values.Select(static place => place.File)];
        return Array.TrueForAll(different, file => KindOf(file) switch
        {
            "sources" or Evaluation.GoldenFile.GateFolder => true,
            "documents" => held.Contains(file) || !(items.Contains(file) || previous.KnowledgeFile(file) is not null),
            _ => false,
        }) && !reading.Knowledge.Passages.Any(passage => passage.IsOfDocument && touched.Contains(passage.Sources[0].Id));
    }

    private static bool IsOfItems(string file) => KindsOfItems.Contains(KindOf(file));

    private static string KindOf(string file) => file.Split('/')[0];
}
