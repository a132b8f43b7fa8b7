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

    private readonly Task<TextAnalyzer> analyzing;

    private TakenOver(PreviousGeneration previous, KnowledgeReading reading, Task<TextAnalyzer> analyzing, List<HeldDocument> documents, List<HeldSource> sources) =>
        (Previous, Reading, this.analyzing, Documents, Sources) = (previous, reading, analyzing, documents, sources);

    public PreviousGeneration Previous { get; }

    /// <summary>All knowledge but the documents and sources that are taken over.</summary>
    public KnowledgeReading Reading { get; }

    /// <summary>Documents taken over unread.</summary>
    public IReadOnlyList<HeldDocument> Documents { get; }

    /// <summary>Sources taken over unread.</summary>
    public IReadOnlyList<HeldSource> Sources { get; }

    /// <summary>Whether the items of a file, of those that were there before, stay as they are in the index.</summary>
    public required Func<string, bool> Kept { get; init; }

    /// <summary>The files whose items leave the index; some come back changed.</summary>
    public required IReadOnlyList<string> Gone { get; init; }

    /// <summary>Whether the search files of the previous generation serve as they are.</summary>
    public required bool IsWhole { get; init; }

    /// <summary>Whether all that people wrote is as it was: see <see cref="DocumentsAlone"/>.</summary>
    public required bool OnlyDocumentsDiffer { get; init; }

    /// <summary>The analyzer of this knowledge, which is made beside what comes first.</summary>
    public TextAnalyzer Analyzer => analyzing.GetAwaiter().GetResult();

    /// <summary>What the files that stay were parsed into.</summary>
    public required ParsedFiles Parsed { get; init; }

    /// <summary>What changed since the previous generation in the way of a mistake.</summary>
    public required IReadOnlyList<ReviewFinding> Changes { get; init; }

    /// <param name="previous">The serving generation.</param>
    /// <param name="copies">The authored files of the new one.</param>
    /// <returns>Null when everything has to be read.</returns>
    public static TakenOver? From(PreviousGeneration previous, AuthoredCopies copies)
    {
        HashSet<string> different = [.. copies.Files.Where(file => previous.KnowledgeFile(file.Path) != file.Sha256).Select(static file => file.Path)];
        HashSet<string> absent = Absent(previous, copies, different.Count(file => previous.KnowledgeFile(file) is null));
        different.UnionWith(absent);
        List<HeldDocument> documents = [.. previous.Held.Documents.Where(document => !different.Contains(document.File))];
        List<HeldSource> sources = [.. previous.Held.Sources.Where(source => !different.Contains(source.File))];
        // Documents that have to be read although they are the same.
        HashSet<string> read = [];
        HeldFiles held = new(file => previous.Holds(file) && !different.Contains(file) && !read.Contains(file))
        {
            Sources = [.. sources.Select(static source => source.Source)],
            FileOf = claim => previous.FileOf(claim) is { } file && !different.Contains(file) && !read.Contains(file) ? file : null,
            Parsed = previous.Parsed.Without(different),
        };
        KnowledgeReading reading = copies.Copies.Read(held with { Asked = documents.SelectMany(static document => document.Asked) });
        HashSet<string> touched = Touched(previous.Held.Sources, reading.Knowledge);
        if (touched.Count > 0)
            read.UnionWith(documents.Where(document => document.Sources.Any(touched.Contains)).Select(static document => document.File));
        if (read.Count > 0)
        {
            documents.RemoveAll(document => read.Contains(document.File));
            reading = copies.Copies.Read(held with { Asked = documents.SelectMany(static document => document.Asked) });
        }

        if (reading.Knowledge is null)
            return null;
        KnowledgeBase known = reading.Knowledge;
        Task<TextAnalyzer> analyzing = Task.Run(() => new TextAnalyzer(new Lexicon(known)));
        bool alone = DocumentsAlone.Differ(previous, reading, different, absent);
        if (Problems(reading, alone, different).Count > 0 || (!alone && LexiconFingerprint.Of(reading.Knowledge) != previous.Held.Lexicon))
            return null;
        if (!different.All(previous.IsIntact) || (alone ? BeforeAlone(previous, reading, different) : Before(previous, documents)) is not { } before)
            return null;

        bool stay = AuthoredItemsStay(previous, reading, different, touched);
        bool Kept(string file) => !different.Contains(file) && !read.Contains(file) && (stay || previous.Holds(file));
        return new TakenOver(previous, reading, analyzing, documents, sources)
        {
            Kept = Kept,
            Gone = [.. previous.KnowledgeFiles.Where(file => !Kept(file) && IsOfItems(file))],
            OnlyDocumentsDiffer = alone,
            Parsed = held.Parsed,
            IsWhole = different.All(static file => KindOf(file) == Evaluation.GoldenFile.GateFolder),
            Changes = ChangeReview.Of(before, reading.Knowledge, documents.Sum(static document => document.Count)),
        };
    }

    /// <summary>The files of the previous generation that the new one has not.</summary>
    private static HashSet<string> Absent(PreviousGeneration previous, AuthoredCopies copies, int added)
    {
        // As a rule none is.
        if (copies.Files.Count - added == previous.KnowledgeFiles.Count)
            return [];
        HashSet<string> present = [.. copies.Paths];
        return [.. previous.KnowledgeFiles.Where(file => !present.Contains(file))];
    }

    /// <summary>Sources that are gone or have another title: passages are found by the title of their source.</summary>
    private static HashSet<string> Touched(IEnumerable<HeldSource> before, KnowledgeBase? now) => now is null ? [] :
    [
        .. before.Where(held => !now.Sources.TryGetValue(held.Source.Id, out Source? source) || source.Title != held.Source.Title)
            .Select(static held => held.Source.Id),
    ];

    private static IReadOnlyList<KnowledgeProblem> Problems(KnowledgeReading reading, bool alone, HashSet<string> different) => alone
        ? KnowledgeReview.Problems(reading, [.. reading.Knowledge!.Items.Where(item => different.Contains(reading.Places[item.Id].File))])
        : KnowledgeReview.Problems(reading);

    /// <summary>What was known before, when only documents differ.</summary>
    private static KnowledgeBase? BeforeAlone(PreviousGeneration previous, KnowledgeReading reading, HashSet<string> different)
    {
        IEnumerable<Source> sources = previous.Held.Sources.Select(static source => source.Source);
        KnowledgeBase now = reading.Knowledge!;
        if (KnowledgeReader.Documents(previous.Copies.Open, different.Where(static file => KindOf(file) == "documents").Where(previous.Holds), now, sources) is not { } were)
            return null;
        IEnumerable<KnowledgeItem> same = now.Items.Where(item => !different.Contains(reading.Places[item.Id].File));
        return new KnowledgeBase([.. same, .. were], [], now.Measures, [], [], []);
    }

    private static KnowledgeBase? Before(PreviousGeneration previous, IEnumerable<HeldDocument> documents)
    {
        HashSet<string> unread = [.. documents.Select(static document => document.File), .. previous.Held.Sources.Select(static source => source.File)];
        return previous.Copies.Read(new HeldFiles(unread.Contains) { Sources = [.. previous.Held.Sources.Select(static source => source.Source)], Parsed = previous.Parsed }).Knowledge;
    }

    /// <summary>Figures are found by their measure and their passage, so either all of what people wrote stays or none of it.</summary>
    private static bool AuthoredItemsStay(PreviousGeneration previous, KnowledgeReading reading, HashSet<string> different, HashSet<string> touched)
    {
        HashSet<string> held = [.. reading.Knowledge!.DocumentFiles];
        HashSet<string> items = [.. reading.Places.Values.Select(static place => place.File)];
        return different.All(file => KindOf(file) switch
        {
            "sources" or Evaluation.GoldenFile.GateFolder => true,
            "documents" => previous.Holds(file) || held.Contains(file) || !(items.Contains(file) || previous.KnowledgeFile(file) is not null),
            _ => false,
        }) && !reading.Knowledge.Passages.Any(passage => passage.IsOfDocument && touched.Contains(passage.Sources[0].Id));
    }

    private static bool IsOfItems(string file) => KindsOfItems.Contains(KindOf(file));

    private static string KindOf(string file) => file.Split('/')[0];
}
