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
}
