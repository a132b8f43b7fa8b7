using System.Security.Cryptography;
using System.Text;

namespace ChinaRussiaBot.Generations;

/// <summary>Hashes of files: what a generation was made from, and whether it is still as it was written.</summary>
internal static class FileSeal
{
    /// <summary>Length and hash of every file below <paramref name="folder"/>, in a fixed order.</summary>
    public static IReadOnlyList<ManifestFile> Of(string folder) =>
        [.. RelativePaths(folder, Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)).Select(path => Of(folder, path))];

    public static ManifestFile Of(string folder, string path)
    {
        using FileStream stream = File.OpenRead(Path.Combine(folder, path));
        return new ManifestFile(path, stream.Length, Convert.ToHexStringLower(SHA256.HashData(stream)));
    }

    /// <summary>One hash for a set of files: names, contents and the schema they are read with.</summary>
    public static string ContentHash(IEnumerable<ManifestFile> files)
    {
        StringBuilder text = new();
        text.Append("schema ").Append(GenerationManifest.CurrentSchema).Append('\n');
        foreach (ManifestFile file in files)
            text.Append(file.Sha256).Append(' ').Append(file.Path).Append('\n');
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    /// <summary>Relative, with forward slashes, in ordinal order.</summary>
    public static IEnumerable<string> RelativePaths(string folder, IEnumerable<string> files) =>
        files.Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/')).Order(StringComparer.Ordinal);
}
