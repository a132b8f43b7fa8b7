using ChinaRussiaBot.Knowledge;

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

    private readonly IndexFolder index = new(Path.GetFullPath(folder));

    /// <summary>Builds a generation from authored knowledge and publishes it when the knowledge is sound and every golden question holds.</summary>
    /// <param name="knowledgeFolder">The authored knowledge.</param>
    /// <param name="revision">What the maintainer calls this state of it; "" when nothing.</param>
    /// <param name="step">Told what is being done, for progress displays.</param>
    /// <exception cref="DirectoryNotFoundException">There is no knowledge folder.</exception>
    /// <exception cref="FormatException">A golden question of the gate cannot be read.</exception>
    /// <exception cref="IndexBusyException">Another process is building.</exception>
    public BuildResult Build(string knowledgeFolder, string revision = "", Action<BuildStep>? step = null)
    {
        if (!Directory.Exists(knowledgeFolder))
            throw new DirectoryNotFoundException($"{knowledgeFolder}: there is no such folder.");
        using WriterLock only = WriterLock.Take(index);
        foreach (string leftover in index.Leftovers())
            Directory.Delete(leftover, recursive: true);
        string building = index.NewBuilding();
        try
        {
            return Build(knowledgeFolder, building, revision, step);
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
    public Generation Open(string id) => GenerationReader.Open(Existing(id), clock);

    /// <summary>All generations, oldest first, each with its manifest or what is wrong with it.</summary>
    public IReadOnlyList<GenerationState> States()
    {
        string? current = CurrentId();
        return [.. index.Ids().Select(id => GenerationState.Of(index.Generation(id), id, id == current))];
    }

    /// <summary>Makes an older generation serve again.</summary>
    /// <param name="id">Which; null for the newest that is older than the serving one.</param>
    /// <returns>The manifest of the generation that serves now.</returns>
    /// <exception cref="UnusableIndexException">There is no such generation, or it cannot serve.</exception>
    /// <exception cref="IndexBusyException">Another process is building.</exception>
    public GenerationManifest Rollback(string? id = null)
    {
        using WriterLock only = WriterLock.Take(index);
        string? current = CurrentId();
        string target = id
            ?? index.Ids().LastOrDefault(candidate => string.CompareOrdinal(candidate, current) < 0)
            ?? throw new UnusableIndexException(IndexFault.Missing, $"{index.Root}: there is no older generation to go back to.");
        using Generation generation = Open(target);
        CurrentPointer.Publish(index, target);
        return generation.Manifest;
    }

    /// <summary>What changed from one generation to another.</summary>
    /// <exception cref="UnusableIndexException">One of them is not there or damaged.</exception>
    public GenerationDiff Diff(string from, string to) => GenerationDiff.Between(Existing(from), Existing(to));

    private BuildResult Build(string knowledgeFolder, string building, string revision, Action<BuildStep>? step)
    {
        step?.Invoke(BuildStep.Reading);
        string contentHash = AuthoredFiles.Copy(knowledgeFolder, Path.Combine(building, IndexFolder.Knowledge));
        GenerationBuilder builder = new(building, GenerationId.Next(clock.GetUtcNow(), contentHash, index.Ids()), clock);
        KnowledgeReading reading = builder.Read();
        if (reading.Knowledge is null)
            return new BuildResult { Problems = reading.Problems };

        step?.Invoke(BuildStep.Indexing);
        builder.WriteSearchFiles(reading.Knowledge);
        GenerationManifest manifest = builder.WriteManifest(reading.Knowledge, contentHash, revision);

        step?.Invoke(BuildStep.Gate);
        BuildResult result = new() { Gate = builder.AskGoldenQuestions() };
        if (result.Failed.Any())
            return result;

        step?.Invoke(BuildStep.Publishing);
        Directory.CreateDirectory(index.Generations);
        Directory.Move(building, index.Generation(manifest.Id));
        CurrentPointer.Publish(index, manifest.Id);
        Retention.Apply(index, manifest.Id, Kept);
        return result with { Published = manifest };
    }

    private string Existing(string id)
    {
        if (GenerationId.IsWellFormed(id) && Directory.Exists(index.Generation(id)))
            return index.Generation(id);
        throw new UnusableIndexException(IndexFault.Missing, $"{index.Root}: there is no generation {id}.");
    }
}
