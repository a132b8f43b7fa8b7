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
    private readonly string knowledge;
    private readonly DateTime written;
    private readonly Dictionary<string, OneFile> authored;
    private readonly Dictionary<string, OneFile>.AlternateLookup<ReadOnlySpan<char>> bySpan;
    private readonly ManifestFile[] search;
    private readonly Task<HeldClaims> claims;
    private Task verifying = Task.CompletedTask;
    private ParsedFiles? parsed;

    private PreviousGeneration(string folder, GenerationManifest manifest, HeldTable held)
    {
        this.folder = folder;
        Held = held;
        knowledge = Path.Combine(folder, IndexFolder.Knowledge);
        written = File.GetLastWriteTimeUtc(Path.Combine(folder, IndexFolder.Manifest));
        search = [.. manifest.Files.Where(static file => file.Path.StartsWith(IndexFolder.Lucene + "/", StringComparison.Ordinal))];
        authored = new(manifest.Files.Count, StringComparer.Ordinal);
        List<ManifestFile> own = new(manifest.Files.Count);
        foreach (ManifestFile file in manifest.Files)
        {
            if (file.Path.StartsWith(Prefix, StringComparison.Ordinal))
            {
                OneFile one = new(file);
                authored.Add(one.Own.Path, one);
                own.Add(one.Own);
            }
        }

        bySpan = authored.GetAlternateLookup<ReadOnlySpan<char>>();
        Copies = new KnowledgeCopies(knowledge, own);
        foreach (string file in held.Documents.Select(static document => document.File).Concat(held.Sources.Select(static source => source.File)))
            (authored.GetValueOrDefault(file) ?? throw new InvalidDataException($"{folder}: holds {file}, which it has not.")).IsHeld = true;
        claims = Task.Run(() => new HeldClaims(held));
    }

    /// <summary>What its index holds.</summary>
    public HeldTable Held { get; }

    /// <summary>Where it lies.</summary>
    public string Folder => folder;

    /// <summary>Reads its authored files.</summary>
    public KnowledgeCopies Copies { get; }

    /// <summary>What its files were parsed into, if that is as it was written.</summary>
    public ParsedFiles Parsed => parsed ??= Array.Find(search, static file => Path.GetFileName(file.Path) == ParsedFiles.FileName) is { } file && IsAsWritten(file) ? ParsedFiles.Read(Path.Combine(folder, IndexFolder.Lucene)) : ParsedFiles.None;

    /// <summary>Its authored files, relative to the knowledge folder.</summary>
    public IReadOnlyCollection<string> KnowledgeFiles => authored.Keys;

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
    public string? KnowledgeFile(string path) => authored.GetValueOrDefault(path)?.Sealed.Sha256;

    /// <summary>Whether its index holds what an authored file says: nobody reads it to build or to answer while it stays as it is.</summary>
    public bool Holds(string path) => authored.GetValueOrDefault(path)?.IsHeld == true;

    /// <summary>The authored file with this path, if it has it with this length and hash.</summary>
    public ManifestFile? Same(ReadOnlySpan<char> path, long length, ReadOnlySpan<char> sha256) =>
        bySpan.TryGetValue(path, out OneFile? file) && file.Own.Length == length && sha256.SequenceEqual(file.Own.Sha256) ? file.Own : null;

    /// <summary>What the manifest says of an authored file; null when it does not say just this of it.</summary>
    public ManifestFile? Sealed(ManifestFile own) =>
        authored.TryGetValue(own.Path, out OneFile? file) && (ReferenceEquals(file.Own, own) || file.Own == own) ? file.Sealed : null;

    /// <summary>The file that its index holds and that takes an id, after its space ("item x"); null when none does.</summary>
    public string? FileOf(string claim) => claims.GetAwaiter().GetResult().FileOf(claim);

    /// <summary>Begins to look whether the search files are as they were written; <see cref="TakeSearchFiles"/> waits for that.</summary>
    public void BeginVerifying() => verifying = Task.Run(() => GenerationReader.Verify(folder, search));

    /// <inheritdoc/>
    public void Dispose() => Task.WhenAny(verifying).GetAwaiter().GetResult();

    /// <summary>Gives its copy of an authored file that lies in no pack to a new generation.</summary>
    /// <param name="file">Which.</param>
    /// <param name="target">The folder of the knowledge there.</param>
    /// <exception cref="UnusableIndexException">The copy was written to since the generation was finished.</exception>
    public void Give(ManifestFile file, string target)
    {
        FileInfo copy = new(Path.Combine(knowledge, file.Path));
        if (!copy.Exists || copy.Length != file.Length || copy.LastWriteTimeUtc > written)
            throw new UnusableIndexException(IndexFault.Damaged, $"{copy.FullName}: is not as it was written.");
        FileLink.Take(copy.FullName, Path.Combine(target, file.Path));
    }

    /// <summary>Gives a whole pack to a new generation.</summary>
    /// <param name="pack">Which.</param>
    /// <param name="target">The folder of the knowledge there.</param>
    /// <exception cref="UnusableIndexException">The pack was written to since the generation was finished.</exception>
    public void Give(int pack, string target) => Copies.Give(pack, target, written);

    /// <summary>Whether an authored file, if it has it, is still as it was written.</summary>
    public bool IsIntact(string path) => !authored.TryGetValue(path, out OneFile? file) || Copies.IsAsWritten(path, file.Own.Length, file.Own.Sha256);

    private bool IsAsWritten(ManifestFile file)
    {
        try
        {
            return FileSeal.Of(folder, file.Path) == file;
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

    /// <summary>What the manifest says of an authored file, and whether the index holds what it says.</summary>
    private sealed class OneFile(ManifestFile file)
    {
        public ManifestFile Sealed => file;

        /// <summary>The same with its path relative to the knowledge folder.</summary>
        public ManifestFile Own { get; } = file with { Path = file.Path[Prefix.Length..] };

        public bool IsHeld { get; set; }
    }
}
