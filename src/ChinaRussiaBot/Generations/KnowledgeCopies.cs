using ChinaRussiaBot.Knowledge;
using Microsoft.Win32.SafeHandles;

namespace ChinaRussiaBot.Generations;

/// <summary>
/// The authored files in the folder of a generation, wherever they lie: see <see cref="KnowledgePacks"/>. In a pack one lies behind the other in
/// the order of their paths; where each begins follows from the lengths in the manifest. Paths are relative to the knowledge folder. Immutable.
/// </summary>
internal sealed class KnowledgeCopies
{
    private readonly string folder;
    private readonly int skipped;
    private readonly IReadOnlyList<ManifestFile> files;
    private readonly List<ManifestFile>?[] packs = new List<ManifestFile>?[KnowledgePacks.Count];

    /// <param name="folder">The folder of the knowledge in that of the generation.</param>
    /// <param name="files">Length and hash of each, in ordinal order of their paths.</param>
    /// <param name="above">What stands before their relative paths.</param>
    public KnowledgeCopies(string folder, IReadOnlyList<ManifestFile> files, string above = "")
    {
        (this.folder, this.files, skipped) = (folder, files, above.Length);
        foreach (ManifestFile file in files)
        {
            if (KnowledgePacks.Of(PathOf(file)) is { } pack)
                (packs[pack] ??= []).Add(file);
        }
    }

    /// <summary>Those that the manifest of a generation names.</summary>
    public static KnowledgeCopies Of(string generation, GenerationManifest manifest)
    {
        const string above = IndexFolder.Knowledge + "/";
        return new(Path.Combine(generation, IndexFolder.Knowledge), [.. manifest.Files.Where(static file => file.Path.StartsWith(above, StringComparison.Ordinal))], above);
    }

    /// <summary>All of them.</summary>
    public IEnumerable<string> Paths => files.Select(file => file.Path[skipped..]);

    /// <summary>How many lie in a pack.</summary>
    public int CountIn(int pack) => packs[pack]?.Count ?? 0;

    /// <summary>How long a pack is.</summary>
    public long LengthOf(int pack) => packs[pack]?.Sum(static file => file.Length) ?? 0;

    /// <summary>Reads their knowledge.</summary>
    /// <param name="held">What need not be read.</param>
    public KnowledgeReading Read(HeldFiles held) => KnowledgeReader.Read(folder, held with { Present = Paths, Open = Open });

    /// <summary>Opens a file to be read.</summary>
    /// <exception cref="IOException">It is not there.</exception>
    public Stream Open(string path) => KnowledgePacks.Of(path) is { } pack
        ? new MemoryStream(Slice(pack, path), writable: false)
        : File.OpenRead(Path.Combine(folder, path));

    /// <summary>Reads a file that lies in a pack.</summary>
    /// <exception cref="UnusableIndexException">It is not as it was written.</exception>
    public byte[] Bytes(int pack, ManifestFile file)
    {
        try
        {
            byte[] bytes = Slice(pack, file.Path);
            if (FileSeal.Of(file.Path, bytes) == file)
                return bytes;
        }
        catch (Exception absent) when (absent is IOException or UnauthorizedAccessException)
        {
            throw Damaged(pack, absent);
        }

        throw Damaged(pack);
    }

    /// <summary>Whether a file is as it was written.</summary>
    /// <param name="path">Which.</param>
    /// <param name="length">Its length then.</param>
    /// <param name="sha256">Its hash then.</param>
    public bool IsAsWritten(string path, long length, string sha256)
    {
        try
        {
            ManifestFile now = KnowledgePacks.Of(path) is { } pack ? FileSeal.Of(path, Slice(pack, path)) : FileSeal.Of(folder, path);
            return now.Length == length && now.Sha256 == sha256;
        }
        catch (Exception absent) when (absent is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Finds that files are as they were written, and nothing lies in their packs besides.</summary>
    /// <param name="wanted">Which, by their relative paths.</param>
    /// <exception cref="UnusableIndexException">One is not.</exception>
    public void Verify(Func<string, bool> wanted)
    {
        string? damaged = null;
        Parallel.ForEach(files.Where(file => KnowledgePacks.Of(PathOf(file)) is null), (file, loop) =>
        {
            string path = file.Path[skipped..];
            if (!wanted(path) || IsAsWritten(path, file.Length, file.Sha256))
                return;
            damaged = Path.Combine(folder, path);
            loop.Stop();
        });
        Parallel.For(0, packs.Length, (pack, loop) =>
        {
            if (packs[pack] is not { } inIt || !inIt.Exists(file => wanted(file.Path[skipped..])) || IsAsWritten(pack, inIt, wanted))
                return;
            damaged = At(pack);
            loop.Stop();
        });
        if (damaged is not null)
            throw new UnusableIndexException(IndexFault.Damaged, $"{damaged}: is not as it was written.");
    }

    /// <summary>Gives a whole pack to a new generation.</summary>
    /// <param name="pack">Which.</param>
    /// <param name="target">The folder of the knowledge there.</param>
    /// <param name="written">When this generation was finished.</param>
    /// <exception cref="UnusableIndexException">It was written to since.</exception>
    public void Give(int pack, string target, DateTime written)
    {
        FileInfo copy = new(At(pack));
        if (!copy.Exists || copy.Length != LengthOf(pack) || copy.LastWriteTimeUtc > written)
            throw Damaged(pack);
        FileLink.Take(copy.FullName, Path.Combine(target, KnowledgePacks.PathOf(pack)));
    }

    private bool IsAsWritten(int pack, List<ManifestFile> inIt, Func<string, bool> wanted)
    {
        try
        {
            ReadOnlySpan<byte> rest = File.ReadAllBytes(At(pack));
            if (rest.Length != LengthOf(pack))
                return false;
            foreach (ManifestFile file in inIt)
            {
                if (wanted(file.Path[skipped..]) && FileSeal.Of(file.Path, rest[..(int)file.Length]) != file)
                    return false;
                rest = rest[(int)file.Length..];
            }

            return true;
        }
        catch (Exception absent) when (absent is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private string At(int pack) => Path.Combine(folder, KnowledgePacks.PathOf(pack));

    private ReadOnlySpan<char> PathOf(ManifestFile file) => file.Path.AsSpan(skipped);

    private byte[] Slice(int pack, ReadOnlySpan<char> path)
    {
        long from = 0;
        foreach (ManifestFile file in packs[pack] ?? [])
        {
            if (!path.SequenceEqual(PathOf(file)))
            {
                from += file.Length;
                continue;
            }

            byte[] bytes = GC.AllocateUninitializedArray<byte>(checked((int)file.Length));
            using SafeFileHandle handle = File.OpenHandle(At(pack));
            for (int read = 0; read < bytes.Length;)
            {
                int more = RandomAccess.Read(handle, bytes.AsSpan(read), from + read);
                read += more > 0 ? more : throw new EndOfStreamException($"{At(pack)}: ends too early.");
            }

            return bytes;
        }

        throw new FileNotFoundException($"{folder}: there is no {path}.");
    }

    private UnusableIndexException Damaged(int pack, Exception? cause = null) => new(IndexFault.Damaged, $"{At(pack)}: is not as it was written.", cause);
}
