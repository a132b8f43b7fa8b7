using ChinaRussiaBot.Evaluation;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Generations;

/// <summary>The files of knowledge/ that make a generation: the YAML, and the golden questions that gate it.</summary>
internal static class AuthoredFiles
{
    public static IReadOnlyList<string> In(string knowledgeFolder)
    {
        IEnumerable<string> yaml = Directory.EnumerateFiles(knowledgeFolder, "*.y*ml", SearchOption.AllDirectories);
        return [.. FileSeal.RelativePaths(knowledgeFolder, yaml.Concat(GoldenFile.In(knowledgeFolder)))
            .Where(static path => !path.StartsWith(KnowledgeFolder.Proposed + "/", StringComparison.Ordinal))];
    }

    /// <summary>The content hash that a generation built now would have.</summary>
    public static string ContentHash(string knowledgeFolder) =>
        FileSeal.ContentHash(In(knowledgeFolder).Select(path => FileSeal.Of(knowledgeFolder, path)));

    /// <summary>
    /// Copies them; what is read and indexed afterwards is the copy, so that nobody edits under the builder's hands. What an earlier
    /// generation has already is taken from there, what its index holds beside the build that goes on.
    /// </summary>
    public static AuthoredCopies Copy(string knowledgeFolder, string target, PreviousGeneration? previous, FileStamps stamps)
    {
        DateTime now = Directory.CreateDirectory(target).LastWriteTimeUtc;
        IReadOnlyList<string> paths = In(knowledgeFolder);
        foreach (string? folder in paths.Select(static path => Path.GetDirectoryName(path)).Distinct(StringComparer.Ordinal))
            Directory.CreateDirectory(Path.Combine(target, folder!));
        ManifestFile?[] known = previous is null ? new ManifestFile?[paths.Count] : stamps.Known(paths);
        List<ManifestFile> copies = new(paths.Count);
        List<ManifestFile> unread = [];
        for (int at = 0; at < known.Length; at++)
        {
            if (known[at] is { } same && previous!.KnowledgeFile(same.Path) == same.Sha256)
            {
                copies.Add(same);
                if (previous.Holds(same.Path))
                    unread.Add(same);
                else
                    previous.Give(same, Path.Combine(target, same.Path));
                continue;
            }

            copies.Add(Copy(knowledgeFolder, target, paths[at], previous, stamps, now));
        }

        return new AuthoredCopies(copies, unread.Count == 0 ? Task.CompletedTask : Task.Run(() =>
            unread.ForEach(file => previous!.Give(file, Path.Combine(target, file.Path)))));
    }

    private static ManifestFile Copy(string knowledgeFolder, string target, string path, PreviousGeneration? previous, FileStamps stamps, DateTime now)
    {
        string authored = Path.Combine(knowledgeFolder, path);
        string copy = Path.Combine(target, path);
        DateTime changed = File.GetLastWriteTimeUtc(authored);
        File.Copy(authored, copy);
        // That of the author may lie in the future; a copy that is younger than its generation was written to.
        File.SetLastWriteTimeUtc(copy, now);
        ManifestFile copied = FileSeal.Of(target, path);
        stamps.Remember(copied, changed, now);
        if (previous?.KnowledgeFile(path) == copied.Sha256)
        {
            File.Delete(copy);
            previous.Give(copied, copy);
        }

        return copied;
    }
}
