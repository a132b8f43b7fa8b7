using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Search;

namespace ChinaRussiaBot.Generations;

/// <summary>
/// The serving generation as something to build the next upon. What answers rest on is hashed when it is taken over; of the copies of
/// documents, which nobody reads to answer, length and time are looked at.
/// </summary>
internal sealed class PreviousGeneration : IDisposable
{
    private const string Prefix = IndexFolder.Knowledge + "/";

    private readonly string folder;
    private readonly DateTime written;
    private readonly Dictionary<string, ManifestFile> files;
    private readonly HashSet<string> held;
    private readonly ManifestFile[] search;
    private Task verifying = Task.CompletedTask;
    private ParsedFiles? parsed;

    private PreviousGeneration(string folder, GenerationManifest manifest, HeldTable held)
    {
        this.folder = folder;
        Held = held;
        written = File.GetLastWriteTimeUtc(Path.Combine(folder, IndexFolder.Manifest));
        files = manifest.Files.ToDictionary(static file => file.Path, StringComparer.Ordinal);
        search = [.. manifest.Files.Where(static file => file.Path.StartsWith(IndexFolder.Lucene + "/", StringComparison.Ordinal))];
        this.held = [.. held.Documents.Select(static document => document.File), .. held.Sources.Select(static source => source.File)];
    }

    /// <summary>What its index holds.</summary>
    public HeldTable Held { get; }

    /// <summary>Where it lies.</summary>
    public string Folder => folder;

    public string Knowledge => Path.Combine(folder, IndexFolder.Knowledge);

    /// <summary>What its files were parsed into, if that is as it was written.</summary>
    public ParsedFiles Parsed => parsed ??= IsAsWritten($"{IndexFolder.Lucene}/{ParsedFiles.FileName}") ? ParsedFiles.Read(Path.Combine(folder, IndexFolder.Lucene)) : ParsedFiles.None;

    /// <summary>Its authored files, relative to the knowledge folder.</summary>
    public IEnumerable<string> KnowledgeFiles =>
        files.Keys.Where(static path => path.StartsWith(Prefix, StringComparison.Ordinal)).Select(static path => path[Prefix.Length..]);

    /// <summary>Null when there is none, or none that this version of the product wrote.</summary>
    public static PreviousGeneration? Find(IndexFolder index)
    {
        try
        {
            if (CurrentPointer.Read(index) is not { } id)
                return null;
            string folder = index.Generation(id);
            Task<HeldTable> holding = Task.Run(() => HeldTable.Read(Path.Combine(folder, IndexFolder.Lucene)));
            GenerationManifest manifest = GenerationReader.Manifest(folder);
            HeldTable held = holding.GetAwaiter().GetResult();
            return held.Code == HeldTable.ThisCode ? new PreviousGeneration(folder, manifest, held) : null;
        }
        catch (Exception unusable) when (unusable is UnusableIndexException or InvalidDataException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The hash of an authored file; null when it has no such file.</summary>
    public string? KnowledgeFile(string path) => files.GetValueOrDefault(Prefix + path)?.Sha256;

    /// <summary>Whether its index holds what an authored file says: nobody reads it to build or to answer while it stays as it is.</summary>
    public bool Holds(string path) => held.Contains(path);

    /// <summary>Begins to look whether the search files are as they were written; <see cref="TakeSearchFiles"/> waits for that.</summary>
    public void BeginVerifying() => verifying = Task.Run(() => GenerationReader.Verify(folder, search));

    /// <inheritdoc/>
    public void Dispose() => Task.WhenAny(verifying).GetAwaiter().GetResult();

    /// <summary>Where its copy of an authored file lies.</summary>
    public string PathOf(string path) => Path.Combine(Knowledge, path);

    /// <summary>Gives its copy of an authored file to a new generation.</summary>
    /// <exception cref="UnusableIndexException">The copy was written to since the generation was finished.</exception>
    public void Give(ManifestFile file, string target)
    {
        FileInfo copy = new(PathOf(file.Path));
        if (!copy.Exists || copy.Length != file.Length || copy.LastWriteTimeUtc > written)
            throw new UnusableIndexException(IndexFault.Damaged, $"{copy.FullName}: is not as it was written.");
        FileLink.Take(copy.FullName, target);
    }

    /// <summary>Whether an authored file, if it has it, is still as it was written.</summary>
    public bool IsIntact(string path) => !files.ContainsKey(Prefix + path) || IsAsWritten(Prefix + path);

    private bool IsAsWritten(string path)
    {
        try
        {
            return files.TryGetValue(path, out ManifestFile? file) && FileSeal.Of(folder, path) == file;
        }
        catch (Exception absent) when (absent is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Gives the search files to a new generation: Lucene never changes a file, but it replaces those that name its segments.</summary>
    /// <param name="target">The folder of the new generation.</param>
    /// <param name="whole">Whether nothing will be changed.</param>
    /// <returns>What was taken over as it is, relative to the generation's folder.</returns>
    /// <exception cref="UnusableIndexException">A search file is not as it was written.</exception>
    public IReadOnlyList<ManifestFile> TakeSearchFiles(string target, bool whole)
    {
        Directory.CreateDirectory(Path.Combine(target, IndexFolder.Lucene));
        List<ManifestFile> taken = [];
        verifying.GetAwaiter().GetResult();
        foreach (ManifestFile file in search)
        {
            string name = Path.GetFileName(file.Path);
            // Whoever wants vectors writes them anew: without a model there are none.
            if (name == VectorLayout.FileName)
                continue;
            bool names = name.StartsWith("segments", StringComparison.Ordinal);
            if (!whole && (name.EndsWith(".lock", StringComparison.Ordinal) || KnowledgeIndexBuilder.Derived.Contains(name)))
                continue;
            if (names || name.EndsWith(".lock", StringComparison.Ordinal))
                File.Copy(Path.Combine(folder, file.Path), Path.Combine(target, file.Path));
            else
                FileLink.Take(Path.Combine(folder, file.Path), Path.Combine(target, file.Path));
            if (whole || !names)
                taken.Add(file);
        }

        return taken;
    }
}
