namespace ChinaRussiaBot.Generations;

/// <summary>The authored files in the folder of a generation that is being built.</summary>
/// <param name="folder">The folder of the knowledge there.</param>
/// <param name="files">All of them, in ordinal order of their paths, with their hashes.</param>
internal sealed class AuthoredCopies(string folder, IReadOnlyList<ManifestFile> files)
{
    /// <summary>Length and hash of each, relative to the folder of the knowledge.</summary>
    public IReadOnlyList<ManifestFile> Files => files;

    /// <summary>See <see cref="GenerationManifest.ContentHash"/>.</summary>
    public string ContentHash { get; } = FileSeal.ContentHash(files);

    /// <summary>Reads them.</summary>
    public KnowledgeCopies Copies { get; } = new(folder, files);

    /// <summary>Their paths.</summary>
    public IEnumerable<string> Paths => Copies.Paths;
}
