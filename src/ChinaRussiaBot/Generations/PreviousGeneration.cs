using ChinaRussiaBot.Search;

namespace ChinaRussiaBot.Generations;

/// <summary>
/// The serving generation as something to build the next upon. Its files are taken over unread; whoever opens the new generation finds
/// out whether they are as they were written.
/// </summary>
internal sealed class PreviousGeneration
{
    private const string Prefix = IndexFolder.Knowledge + "/";

    private readonly string folder;
    private readonly Dictionary<string, ManifestFile> files;

    private PreviousGeneration(string folder, GenerationManifest manifest, HeldTable held)
    {
        this.folder = folder;
        Held = held;
        files = manifest.Files.ToDictionary(static file => file.Path, StringComparer.Ordinal);
    }

    /// <summary>What its index holds.</summary>
    public HeldTable Held { get; }

    public string Knowledge => Path.Combine(folder, IndexFolder.Knowledge);

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
            GenerationManifest manifest = GenerationReader.Manifest(folder);
            HeldTable held = HeldTable.Read(Path.Combine(folder, IndexFolder.Lucene));
            return held.Code == HeldTable.ThisCode ? new PreviousGeneration(folder, manifest, held) : null;
        }
        catch (Exception unusable) when (unusable is UnusableIndexException or InvalidDataException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The hash of an authored file; null when it has no such file.</summary>
    public string? KnowledgeFile(string path) => files.GetValueOrDefault(Prefix + path)?.Sha256;

    /// <summary>Where its copy of an authored file lies.</summary>
    public string PathOf(string path) => Path.Combine(Knowledge, path);

    /// <summary>Whether an authored file, if it has it, is still as it was written.</summary>
    public bool IsIntact(string path)
    {
        try
        {
            return !files.TryGetValue(Prefix + path, out ManifestFile? written) || FileSeal.Of(folder, Prefix + path) == written;
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
    public IReadOnlyList<ManifestFile> TakeSearchFiles(string target, bool whole)
    {
        Directory.CreateDirectory(Path.Combine(target, IndexFolder.Lucene));
        List<ManifestFile> taken = [];
        foreach (ManifestFile file in files.Values.Where(static file => file.Path.StartsWith(IndexFolder.Lucene + "/", StringComparison.Ordinal)))
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
