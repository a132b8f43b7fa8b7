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
    /// generation has already is taken from there.
    /// </summary>
    /// <returns>The copies, relative to <paramref name="target"/>.</returns>
    public static IReadOnlyList<ManifestFile> Copy(string knowledgeFolder, string target, PreviousGeneration? previous, FileStamps stamps)
    {
        DateTime now = Directory.CreateDirectory(target).LastWriteTimeUtc;
        List<ManifestFile> copies = [];
        HashSet<string> folders = new(StringComparer.Ordinal);
        foreach (string path in In(knowledgeFolder))
        {
            string copy = Path.Combine(target, path);
            string folder = Path.GetDirectoryName(copy)!;
            if (folders.Add(folder))
                Directory.CreateDirectory(folder);
            string authored = Path.Combine(knowledgeFolder, path);
            if (previous is not null && stamps.Known(path) is { } known && previous.KnowledgeFile(path) == known.Sha256)
            {
                previous.Give(known, copy);
                copies.Add(known);
                continue;
            }

            DateTime changed = File.GetLastWriteTimeUtc(authored);
            File.Copy(authored, copy);
            // That of the author may lie in the future; a copy that is younger than its generation was written to.
            File.SetLastWriteTimeUtc(copy, now);
            ManifestFile copied = FileSeal.Of(target, path);
            stamps.Remember(copied, changed, now);
            copies.Add(copied);
            if (previous?.KnowledgeFile(path) == copied.Sha256)
            {
                File.Delete(copy);
                previous.Give(copied, copy);
            }
        }

        return copies;
    }
}
