using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Evaluation;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Search;
using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Generations;

/// <summary>
/// The index generations in one folder: building aside, publishing by one rename, opening, rolling back.
/// Safe across threads and processes: one writer at a time, any number of readers; a crash at any point leaves the old one serving.
/// </summary>
/// <param name="folder">The index folder; made when something is built.</param>
/// <param name="clock">Names generations and tells answers the date of asking.</param>
public sealed class GenerationStore(string folder, TimeProvider clock)
{
    /// <summary>How many generations are kept: the serving one, and older ones to roll back to.</summary>
    public const int Kept = 8;

    /// <summary>How many are kept at most when more than <see cref="Kept"/> served within a day: what they answered can still be opened.</summary>
    public const int MostKept = 24;

    private readonly IndexFolder index = new(Path.GetFullPath(folder));

    /// <summary>Gives passages of documents their vectors; null for none.</summary>
    public TextEmbedder? Embedder { get; init; }

    /// <summary>Which day it is for whom, in answers of what is opened.</summary>
    public AskingDays Days { get; init; } = AskingDays.OfCapitals;

    /// <summary>What <see cref="Diff"/> calls the generation that was built last and not published.</summary>
    public const string Staged = "staged";

    /// <summary>What it calls the serving generation, besides its id.</summary>
    public const string Current = "current";

    /// <summary>What it calls the newest generation that is older than the serving one.</summary>
    public const string Previous = "previous";

    /// <summary>Whether something was built last and not published.</summary>
    public bool HasStaged => Directory.Exists(index.Staged);

    /// <summary>
    /// Builds a generation from authored knowledge and publishes it when the knowledge is sound, every golden question holds and nothing
    /// changed in the way of a mistake. What is not published is kept as <see cref="Staged"/>.
    /// </summary>
    /// <param name="knowledgeFolder">The authored knowledge.</param>
    /// <param name="revision">What the maintainer calls this state of it; "" when nothing.</param>
    /// <param name="step">Told what is being done, for progress displays.</param>
    /// <exception cref="DirectoryNotFoundException">There is no knowledge folder.</exception>
    /// <exception cref="FormatException">A golden question of the gate cannot be read.</exception>
    /// <exception cref="IndexBusyException">Another process is building.</exception>
    public BuildResult Build(string knowledgeFolder, string revision = "", Action<BuildProgress>? step = null)
    {
        if (!Directory.Exists(knowledgeFolder))
            throw new DirectoryNotFoundException($"{knowledgeFolder}: there is no such folder.");
        using WriterLock only = WriterLock.Take(index);
        foreach (string leftover in index.Leftovers())
            Directory.Delete(leftover, recursive: true);
        string building = index.NewBuilding();
        try
        {
            // Neither needs the other, and the first text would wait for the dictionary.
            Task<AuthoredFile[]> looking = Task.Run(() => AuthoredFiles.In(knowledgeFolder));
            _ = Task.Run(ChineseWords.Prepare);
            using PreviousGeneration? previous = PreviousGeneration.Find(index);
            AuthoredFile[] files = looking.GetAwaiter().GetResult();
            try
            {
                return Build(knowledgeFolder, files, building, revision, step, previous);
            }
            catch (UnusableIndexException) when (previous is not null)
            {
                // What was taken over from it is not as it was written.
                Directory.Delete(building, recursive: true);
            }

            return Build(knowledgeFolder, files, building, revision, step, null);
        }
        finally
        {
            if (Directory.Exists(building))
                Directory.Delete(building, recursive: true);
        }
    }

    /// <summary>Id of the serving generation; null when nothing was ever published.</summary>
    public string? CurrentId() => CurrentPointer.Read(index);

    /// <summary>The content hash of a generation that would be built from this knowledge now.</summary>
    public static string ContentHashOf(string knowledgeFolder) => AuthoredFiles.ContentHash(knowledgeFolder);

    /// <summary>Opens the serving generation.</summary>
    /// <exception cref="UnusableIndexException">There is none, or it cannot serve.</exception>
    public Generation OpenCurrent() => Open(CurrentId()
        ?? throw new UnusableIndexException(IndexFault.Missing, $"{index.Root}: there is no index yet."));

    /// <summary>Opens one generation, serving or not.</summary>
    /// <exception cref="UnusableIndexException">There is no such generation, or it cannot serve.</exception>
    public Generation Open(string id) => GenerationReader.Open(Existing(id), clock, Days);

    /// <summary>Opens what one generation knows, to be looked up.</summary>
    /// <exception cref="UnusableIndexException">There is no such generation, or it cannot be read.</exception>
    public RetainedKnowledge OpenKnowledge(string id) => GenerationReader.OpenKnowledge(Existing(id));

    /// <summary>Ids of all generations there are, newest first.</summary>
    public IReadOnlyList<string> Retained() => [.. index.Ids().Where(GenerationId.IsWellFormed).Reverse()];

    /// <summary>When the generation with an id was built.</summary>
    /// <exception cref="FormatException">It is no id of a generation.</exception>
    public static DateTime BuiltAt(string id) => GenerationId.TimeOf(id);

    /// <summary>Ids of the sources that a generation knows, without opening it.</summary>
    /// <exception cref="UnusableIndexException">There is no such generation, or it cannot be read.</exception>
    public IReadOnlySet<string> SourcesOf(string id) => GenerationReader.Sources(Existing(id));

    /// <summary>All generations, oldest first, each with its manifest or what is wrong with it.</summary>
    public IReadOnlyList<GenerationState> States()
    {
        string? current = CurrentId();
        return [.. index.Ids().Select(id => GenerationState.Of(index.Generation(id), id, id == current))];
    }

    /// <summary>Makes an older generation serve again.</summary>
    /// <param name="id">Which; null for the newest that is older than the serving one.</param>
    /// <param name="from">The generation that must still be serving; null when that does not matter.</param>
    /// <returns>The manifest of the generation that serves now.</returns>
    /// <exception cref="UnusableIndexException">There is no such generation, it cannot serve, or another one serves by now.</exception>
    /// <exception cref="IndexBusyException">Another process is building.</exception>
    public GenerationManifest Rollback(string? id = null, string? from = null)
    {
        using WriterLock only = WriterLock.Take(index);
        string? current = CurrentId();
        if (from is not null && from != current)
            throw new UnusableIndexException(IndexFault.Missing, $"{index.Root}: {from} serves no longer.");
        string target = id
            ?? Before(current)
            ?? throw new UnusableIndexException(IndexFault.Missing, $"{index.Root}: there is no older generation to go back to.");
        GenerationManifest manifest = GenerationReader.Servable(Existing(target), clock);
        CurrentPointer.Publish(index, target);
        Retention.Replaced(index, current, clock.GetUtcNow());
        return manifest;
    }

    /// <summary>What changed from one generation to another.</summary>
    /// <exception cref="UnusableIndexException">One of them is not there or damaged.</exception>
    public GenerationDiff Diff(string from, string to) => GenerationDiff.Between(Existing(from), Existing(to));

    private BuildResult Build(string knowledgeFolder, AuthoredFile[] files, string building, string revision, Action<BuildProgress>? step, PreviousGeneration? previous)
    {
        step?.Invoke(new(BuildStep.Reading));
        previous?.BeginVerifying();
        FileStamps stamps = FileStamps.Load(index.Stamps, knowledgeFolder, previous);
        AuthoredCopies authored = AuthoredFiles.Copy(knowledgeFolder, files, Path.Combine(building, IndexFolder.Knowledge), previous, stamps);
        stamps.Save();
        using GenerationBuilder builder = new(building, GenerationId.Next(clock.GetUtcNow(), authored.ContentHash, index.Ids()), authored, clock);
        TakenOver? taken = builder.TakeOver(previous);
        KnowledgeReading reading = taken?.Reading ?? builder.Read();
        if (reading.Knowledge is null)
            return new BuildResult { Problems = reading.Problems };

        step?.Invoke(new(BuildStep.Indexing));
        if (taken is null)
            builder.WriteSearchFiles(reading, Count(BuildStep.Indexing));
        else
            builder.WriteSearchFiles(taken, Count(BuildStep.Indexing));
        VectorReport? vectors = null;
        if (Embedder is not null)
        {
            step?.Invoke(new(BuildStep.Embedding));
            vectors = new GenerationVectors(index, Embedder).Write(building, Count(BuildStep.Embedding));
        }

        builder.BeginRecalling(taken);
        GenerationManifest manifest = builder.WriteManifest(reading.Knowledge, taken?.Documents ?? [], revision);

        step?.Invoke(new(BuildStep.Gate));
        (IReadOnlyList<GoldenOutcome> gate, int asked) = builder.AskGoldenQuestions(taken, Count(BuildStep.Gate));
        BuildResult result = new() { Gate = gate, GateAsked = asked, Changes = [.. taken?.Changes ?? Changes(reading.Knowledge), .. Answers(gate)], Unread = taken?.Documents.Count ?? 0, Vectors = vectors };
        if (result.Failed.Any() || result.Changes.Count > 0)
        {
            Stage(building);
            return result with { Staged = manifest.Id };
        }

        step?.Invoke(new(BuildStep.Publishing));
        Publish(building, manifest.Id);
        if (Embedder is not null)
            new GenerationVectors(index, Embedder).Published();
        return result with { Published = manifest };

        Action<int, int> Count(BuildStep now) => (done, total) => step?.Invoke(new(now, done, total));
    }

    /// <summary>Publishes the staged generation as it is: a person has looked at its changes.</summary>
    /// <param name="id">The only one that may be published; null for whatever is staged.</param>
    /// <returns>The manifest of the generation that serves now.</returns>
    /// <exception cref="UnusableIndexException">Nothing is staged, it is another one, damaged or older than what serves, or golden questions do not hold in it.</exception>
    /// <exception cref="IndexBusyException">Another process is building.</exception>
    public GenerationManifest PublishStaged(string? id = null)
    {
        using WriterLock only = WriterLock.Take(index);
        if (!HasStaged)
            throw new UnusableIndexException(IndexFault.Missing, $"{index.Root}: nothing is staged.");
        GenerationManifest manifest = GenerationReader.Verified(index.Staged);
        if (id is not null && id != manifest.Id)
            throw new UnusableIndexException(IndexFault.Missing, $"{index.Root}: {id} is staged no longer.");
        if (string.CompareOrdinal(manifest.Id, CurrentId()) < 0)
            throw new UnusableIndexException(IndexFault.Missing, $"{index.Root}: what is staged is older than what serves; run index again.");
        if (GoldenResult.Read(Path.Combine(index.Staged, IndexFolder.Golden)).Values.Any(static outcome => outcome.Verdict != GoldenVerdict.Right))
            throw new UnusableIndexException(IndexFault.Missing, $"{index.Root}: golden questions do not hold in what is staged; mend the knowledge or the questions, then run index.");
        Publish(index.Staged, manifest.Id);
        return manifest;
    }

    private void Publish(string built, string id)
    {
        Directory.CreateDirectory(index.Generations);
        Directory.Move(built, index.Generation(id));
        string? before = PointedAt();
        CurrentPointer.Publish(index, id);
        Retention.Replaced(index, before, clock.GetUtcNow());
        Retention.Apply(index, id, Kept, MostKept, clock.GetUtcNow());
        // What waited for a look is overtaken; the next build clears it away.
        if (HasStaged)
            Directory.Move(index.Staged, index.NewBuilding());
    }

    private string? PointedAt()
    {
        try
        {
            return CurrentId();
        }
        catch (UnusableIndexException)
        {
            return null;
        }
    }

    private void Stage(string building)
    {
        // What was staged before becomes a leftover in one step: a crash leaves either nothing staged or the whole of it.
        if (Directory.Exists(index.Staged))
            Directory.Move(index.Staged, index.NewBuilding());
        Directory.Move(building, index.Staged);
    }

    /// <summary>What changed like a mistake since the serving generation; nothing when none serves or can serve.</summary>
    private IReadOnlyList<ReviewFinding> Changes(KnowledgeBase now)
    {
        try
        {
            if (CurrentId() is not { } current)
                return [];
            GenerationManifest manifest = GenerationReader.Verified(index.Generation(current));
            return KnowledgeCopies.Of(index.Generation(current), manifest).Read(HeldFiles.None).Knowledge is { } before ? ChangeReview.Of(before, now) : [];
        }
        catch (Exception unreadable) when (unreadable is UnusableIndexException or IOException or UnauthorizedAccessException)
        {
            // A damaged index, or one of another version of the product, is mended by building another: that must not wait for a person.
            return [];
        }
    }

    /// <summary>Questions that were to be refused and that a document answers, unless it did so in what serves: somebody should see whether it does.</summary>
    private IEnumerable<ReviewFinding> Answers(IReadOnlyList<GoldenOutcome> gate)
    {
        GoldenOutcome[] answered = [.. gate.Where(static outcome => outcome.ByDocument is not null)];
        if (answered.Length == 0)
            return [];
        IReadOnlyDictionary<string, GoldenOutcome> before = PointedAt() is { } current && File.Exists(Path.Combine(index.Generation(current), IndexFolder.Golden))
            ? GoldenResult.Read(Path.Combine(index.Generation(current), IndexFolder.Golden)) : new Dictionary<string, GoldenOutcome>();
        return answered.Where(outcome => before.GetValueOrDefault(outcome.Id)?.ByDocument != outcome.ByDocument).Select(static outcome => new ReviewFinding(
            outcome.Id, $"\"{outcome.Question}\" was to be refused and is answered from {outcome.ByDocument}: see whether the document says so; if it does not, refine the document or the question."));
    }

    private string? Before(string? current) => index.Ids().LastOrDefault(candidate => string.CompareOrdinal(candidate, current) < 0);

    private string Existing(string id)
    {
        if (id == Staged && HasStaged)
            return index.Staged;
        if (id is Current or Previous && CurrentId() is { } serving)
            id = id == Current ? serving : Before(serving) ?? throw new UnusableIndexException(IndexFault.Missing, $"{index.Root}: there is no older generation.");
        if (GenerationId.IsWellFormed(id) && Directory.Exists(index.Generation(id)))
            return index.Generation(id);
        throw new UnusableIndexException(IndexFault.Missing, id == Staged ? $"{index.Root}: nothing is staged." : $"{index.Root}: there is no generation {id}.");
    }
}
