using System.Security.Cryptography;
using ChinaRussiaBot.Ingestion.Figures;
using ChinaRussiaBot.Ingestion.Isolation;
using ChinaRussiaBot.Ingestion.Passages;
using ChinaRussiaBot.Ingestion.Records;
using ChinaRussiaBot.Ingestion.Review;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Ingestion;

/// <summary>
/// A file of a ministry, of customs or of a newspaper → files below knowledge/ that a person reviews. Reads each file in a process of its
/// own, checks the knowledge with the new files in it, and puts all of them into place or none.
/// </summary>
public sealed class Ingestor(TimeProvider clock)
{
    /// <summary>Ingests one file. Whatever the file is, the outcome says so; only a cancellation throws.</summary>
    public async Task<IngestionOutcome> IngestAsync(IngestionRequest request, CancellationToken cancellation)
    {
        try
        {
            string sha256 = Hash(request);
            string name = Path.GetFileName(request.Name ?? request.Path);
            IReadOnlyList<EarlierVersion> known = EarlierVersion.All(request.Knowledge);
            EarlierVersion? same = known.FirstOrDefault(document => document.Sha256 == sha256);
            ExtractedDocument extracted = await ReaderProcess.ReadAsync(request.Path, name, request.Limits, cancellation);
            if (KnowledgeReader.Read(request.Knowledge).Knowledge is not { } knowledge)
                throw new RefusedException(RefusalReason.KnowledgeBroken);
            string id = same?.Id ?? DocumentIds.Of(request.Id, name, sha256);
            IngestedFile file = new(name, sha256, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
            return Take(request, id, file, extracted, knowledge, same ?? known.FirstOrDefault(document => document.Id == id), cancellation);
        }
        catch (RefusedException refused)
        {
            return new IngestionOutcome.Refused(refused.Reason, refused.Detail);
        }
    }

    private static IngestionOutcome Take(IngestionRequest request, string id, IngestedFile file, ExtractedDocument extracted, KnowledgeBase knowledge, EarlierVersion? earlier, CancellationToken cancellation)
    {
        List<Note> notes = [.. extracted.Notes];
        Language main = MainLanguage(extracted);
        IReadOnlyList<SectionDraft> sections = SectionBuilder.Build(id, extracted.Blocks, main, notes, cancellation);
        List<PassageDraft> passages = [.. sections.SelectMany(static section => section.Passages)];
        bool isSame = earlier?.Sha256 == file.Sha256;
        (int Kept, int New, int Gone)? change = isSame ? null : Change(request, knowledge, id, earlier, passages);
        string? written = knowledge.Sources.GetValueOrDefault(id)?.Date;
        SourceRecord source = new SourceFinder(knowledge).Find(extracted, file.Name, main, notes);
        // The same file is news only when people have told its date since; a new version has a date of its own.
        if (isSame && (request.Date ?? written ?? source.Date) == source.Date && (request.Date is null || request.Date == written))
            return new IngestionOutcome.Unchanged(id);
        if ((request.Date ?? (isSame || source.Date is null ? written : null)) is { } told)
        {
            source = source with { Date = told };
            notes.RemoveAll(static note => note.Kind == NoteKind.NoDate);
        }

        FoundFigures figures = new FigureFinder(knowledge).Read(sections, source, notes, cancellation);
        IReadOnlyList<ProposedEntry> proposals = Proposals.Of(id, figures.Proposed, knowledge, ProposedFile.Read(Path.Combine(request.Knowledge, ProposedFile.PathOf(id))));
        IReadOnlyList<ProposedEntry> open = OpenEntries.Of(id, figures.Open, knowledge, ProposedFile.Read(Path.Combine(request.Knowledge, OpenFile.PathOf(id))));
        (string Path, string? Content)[] forReview = [(ProposedFile.PathOf(id), ProposedFile.Write(id, proposals)), (OpenFile.PathOf(id), OpenFile.Write(id, open))];

        bool isDated = request.Date is { } date && date != written && earlier is not null;
        if (isSame && !isDated && Array.TrueForAll(forReview, file => Path.Combine(request.Knowledge, file.Path) is var path && file.Content == (File.Exists(path) ? File.ReadAllText(path) : null)))
            return new IngestionOutcome.Unchanged(id);

        Writing writing = new(request.Knowledge);
        List<(string Path, string Content)> files = [];
        if (isDated && SourceYaml.Dated(request.Knowledge, id, request.Date!) is { } dated)
            Put($"sources/{id}.yaml", dated);
        else
            Put($"sources/{id}.yaml", SourceYaml.Write(id, file, source), keep: earlier is not null);
        Put($"documents/{id}.yaml", DocumentYaml.Write(id, file, sections, earlier));
        if (AcceptedFigures.Repointed(request.Knowledge, id, figures) is { } repointed)
            Put(ProposedFile.AcceptedPathOf(id), repointed);
        foreach ((string path, string? content) in forReview)
        {
            if (content is not null)
                Put(path, content);
            else
                writing.Add(path, null);
        }

        if (writing.Check() is [{ } problem, ..])
            throw new RefusedException(problem.File.StartsWith("figures/", StringComparison.Ordinal) ? RefusalReason.FiguresRestOnIt : RefusalReason.DoesNotCheck, problem.ToString());
        if (!request.DryRun)
            writing.Commit();
        return new IngestionOutcome.Taken(new IngestedDocument(id, extracted.Kind)
        {
            Pages = extracted.Pages,
            Sections = sections.Count,
            Passages = passages.GroupBy(static passage => passage.Language).ToDictionary(static group => group.Key, static group => group.Count()),
            Title = source.Title,
            Date = source.Date,
            Publisher = source.Publisher,
            Change = change,
            Figures = proposals.Count(static entry => !entry.Rejected),
            Open = open.Count(static entry => !entry.Rejected),
            Notes = notes,
            Files = files,
        });

        // A source that people have completed is theirs.
        void Put(string path, string content, bool keep = false)
        {
            if (keep && File.Exists(Path.Combine(request.Knowledge, path)))
                return;
            writing.Add(path, content);
            files.Add((path, content));
        }
    }

    /// <summary>How a new version differs. Another document under the same id is not a new version.</summary>
    private static (int Kept, int New, int Gone)? Change(IngestionRequest request, KnowledgeBase knowledge, string id, EarlierVersion? earlier, List<PassageDraft> passages)
    {
        if (earlier is null)
            return knowledge.Sources.ContainsKey(id) ? throw new RefusedException(RefusalReason.IdTaken, id) : null;
        int kept = passages.Count(passage => earlier.PassageIds.Contains(passage.Id));
        if (earlier.Sha256 is null || (kept == 0 && request.Id is null))
            throw new RefusedException(RefusalReason.IdTaken, id);
        return (kept, passages.Count - kept, earlier.PassageIds.Count - kept);
    }

    private static Language MainLanguage(ExtractedDocument document)
    {
        string all = string.Concat(document.Blocks.Select(static block => block.Kind == BlockKind.Table ? string.Concat(block.Rows.SelectMany(static row => row)) : block.Text));
        Language? language = LanguageDetector.Detect(all);
        int ours = all.Count(static character => Tokenizer.IsHan(character) || Tokenizer.IsCyrillic(character));
        int latin = all.Count(char.IsAsciiLetter);
        return language is { } found && ours * 6 > latin ? found : throw new RefusedException(RefusalReason.OtherLanguage);
    }

    private static string Hash(IngestionRequest request)
    {
        try
        {
            using FileStream stream = File.OpenRead(request.Path);
            if (stream.Length > request.Limits.Bytes)
                throw new RefusedException(RefusalReason.TooLarge, $"{request.Limits.Bytes / 1_000_000}");
            return Convert.ToHexStringLower(SHA256.HashData(stream));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new RefusedException(RefusalReason.NotFound);
        }
    }
}
