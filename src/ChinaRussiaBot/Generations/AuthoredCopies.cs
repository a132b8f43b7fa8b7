namespace ChinaRussiaBot.Generations;

/// <summary>
/// The authored files in the folder of a generation that is being built. Those that nobody reads while it is built may still be on their way;
/// after <see cref="Complete"/> all are there. Disposing waits for them too: whoever takes an unfinished folder away must not meet a writer in it.
/// </summary>
/// <param name="files">All of them, with their hashes.</param>
/// <param name="coming">Puts the last of them into the folder.</param>
internal sealed class AuthoredCopies(IReadOnlyList<ManifestFile> files, Task coming) : IDisposable
{
    /// <summary>Length and hash of each, relative to the folder of the knowledge.</summary>
    public IReadOnlyList<ManifestFile> Files => files;

    /// <summary>See <see cref="GenerationManifest.ContentHash"/>.</summary>
    public string ContentHash { get; } = FileSeal.ContentHash(files);

    /// <summary>Their paths.</summary>
    public IEnumerable<string> Paths => files.Select(static file => file.Path);

    /// <summary>Waits until all are there.</summary>
    /// <exception cref="UnusableIndexException">One that should have been taken over is not as it was written.</exception>
    public void Complete() => coming.GetAwaiter().GetResult();

    /// <inheritdoc/>
    public void Dispose() => Task.WhenAny(coming).GetAwaiter().GetResult();
}
