namespace ChinaRussiaBot.Generations;

/// <summary>
/// Writes the packs of a generation that is being built: one of which no file changed is taken over, any other is written anew, from the pack before
/// and from the authored files that changed.
/// </summary>
/// <param name="knowledgeFolder">Where the authored files lie.</param>
/// <param name="target">The folder of the knowledge in the new generation.</param>
/// <param name="previous">What may have them; null for nothing.</param>
/// <param name="stamps">What is remembered of them.</param>
/// <param name="now">The file system's time.</param>
internal sealed class PackWriter(string knowledgeFolder, string target, PreviousGeneration? previous, FileStamps stamps, DateTime now)
{
    private readonly List<(AuthoredFile File, int At)>?[] packs = new List<(AuthoredFile, int)>?[KnowledgePacks.Count];

    /// <param name="pack">The pack of the file.</param>
    /// <param name="file">A file; all come in ordinal order of their paths.</param>
    /// <param name="at">Its place among all files.</param>
    public void Add(int pack, in AuthoredFile file, int at) => (packs[pack] ??= []).Add((file, at));

    /// <summary>Writes all that was added.</summary>
    /// <param name="copies">Where length and hash of each go.</param>
    /// <exception cref="UnusableIndexException">What should have been taken over is not as it was written.</exception>
    public void Write(ManifestFile[] copies)
    {
        Directory.CreateDirectory(Path.Combine(target, KnowledgePacks.Folder));
        for (int pack = 0; pack < packs.Length; pack++)
        {
            if (packs[pack] is { } files)
                Write(pack, files, copies);
        }
    }

    private void Write(int pack, List<(AuthoredFile File, int At)> files, ManifestFile[] copies)
    {
        // Of those that are taken from the pack before there is no content yet.
        byte[]?[] contents = new byte[]?[files.Count];
        int same = 0;
        for (int one = 0; one < contents.Length; one++)
        {
            (AuthoredFile file, int at) = files[one];
            string? before = previous?.KnowledgeFile(file.Path);
            copies[at] = before is not null && stamps.Known(file) is { } known && known.Sha256 == before ? known : Read(file.Path, out contents[one]);
            if (copies[at].Sha256 == before)
                same++;
        }

        if (previous is not null && same == contents.Length && same == previous.Copies.CountIn(pack))
        {
            previous.Give(pack, target);
            return;
        }

        using FileStream stream = new(Path.Combine(target, KnowledgePacks.PathOf(pack)), FileMode.CreateNew);
        for (int one = 0; one < contents.Length; one++)
        {
            stream.Write(contents[one] ?? previous!.Copies.Bytes(pack, copies[files[one].At]));
        }
    }

    private ManifestFile Read(string path, out byte[]? content)
    {
        string authored = Path.Combine(knowledgeFolder, path);
        DateTime changed = File.GetLastWriteTimeUtc(authored);
        content = File.ReadAllBytes(authored);
        ManifestFile read = FileSeal.Of(path, content);
        stamps.Remember(read, changed, now);
        return read;
    }
}
