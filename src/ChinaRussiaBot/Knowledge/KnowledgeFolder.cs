namespace ChinaRussiaBot.Knowledge;

/// <summary>Finds the authored knowledge, so that every program of the product finds the same.</summary>
public static class KnowledgeFolder
{
    /// <summary>The folder's name.</summary>
    public const string Name = "knowledge";

    /// <summary>The folder inside it with what ingestion proposes and no person has accepted: it is not knowledge yet, and nothing reads it as such.</summary>
    public const string Proposed = "proposed";

    /// <summary>The nearest folder called knowledge at <paramref name="start"/> or above it; null when there is none.</summary>
    public static string? Find(string start)
    {
        for (DirectoryInfo? folder = new(start); folder is not null; folder = folder.Parent)
        {
            string candidate = Path.Combine(folder.FullName, Name);
            if (Directory.Exists(candidate))
                return candidate;
        }

        return null;
    }

    /// <summary>
    /// Puts a copy of <paramref name="seed"/> where <paramref name="folder"/> is, when nothing is there yet: an image brings knowledge that
    /// cannot be changed in it, and what people change must outlive it. All of it or nothing, whatever happens on the way.
    /// </summary>
    /// <param name="seed">The knowledge to begin with; null for none.</param>
    /// <param name="folder">The knowledge from then on.</param>
    /// <exception cref="IOException">It cannot be written; or <see cref="UnauthorizedAccessException"/>.</exception>
    public static void Seed(string? seed, string folder)
    {
        if (seed is null || !Directory.Exists(seed) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()))
            return;
        string whole = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        string aside = $"{whole}.seeding-{Guid.NewGuid():N}";
        try
        {
            foreach (string file in Directory.EnumerateFiles(seed, "*", SearchOption.AllDirectories))
            {
                string copy = Path.Combine(aside, Path.GetRelativePath(seed, file));
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Copy(file, copy);
            }

            if (Directory.Exists(whole))
                Directory.Delete(whole);
            Directory.Move(aside, whole);
        }
        catch (IOException) when (Directory.Exists(whole) && Directory.EnumerateFileSystemEntries(whole).Any())
        {
            // Another program of the same image was faster.
        }
        finally
        {
            if (Directory.Exists(aside))
                Directory.Delete(aside, recursive: true);
        }
    }
}
