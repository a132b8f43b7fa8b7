using ChinaRussiaBot.Evaluation;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Generations;

/// <summary>The files of knowledge/ that make a generation: the YAML, and the golden questions that gate it.</summary>
internal static class AuthoredFiles
{
    public static IReadOnlyList<string> In(string knowledgeFolder)
    {
        IEnumerable<string> yaml = Directory.EnumerateFiles(knowledgeFolder, "*.y*ml", SearchOption.AllDirectories)
            .Where(path => !Path.GetRelativePath(knowledgeFolder, path).StartsWith(KnowledgeFolder.Proposed + Path.DirectorySeparatorChar, StringComparison.Ordinal));
        return [.. FileSeal.RelativePaths(knowledgeFolder, yaml.Concat(GoldenFile.In(knowledgeFolder)))];
    }

    /// <summary>The content hash that a generation built now would have.</summary>
    public static string ContentHash(string knowledgeFolder) =>
        FileSeal.ContentHash(In(knowledgeFolder).Select(path => FileSeal.Of(knowledgeFolder, path)));

    /// <summary>Copies them; what is read and indexed afterwards is the copy, so that nobody edits under the builder's hands.</summary>
    /// <returns>The content hash of the copy.</returns>
    public static string Copy(string knowledgeFolder, string target)
    {
        foreach (string path in In(knowledgeFolder))
        {
            string copy = Path.Combine(target, path);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(Path.Combine(knowledgeFolder, path), copy);
        }

        return ContentHash(target);
    }
}
