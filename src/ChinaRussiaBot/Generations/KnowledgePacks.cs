namespace ChinaRussiaBot.Generations;

/// <summary>
/// Which authored files of a generation lie in packs. There may be ten thousand documents, each with its source: a file of its own for each, in
/// every generation that is kept, costs more to make and to take away than all that one changed document needs. Which pack a file lies in depends
/// on its path alone, so that equal knowledge makes equal packs whatever was there before.
/// </summary>
internal static class KnowledgePacks
{
    /// <summary>How many there are at most. More of them are smaller, and one that changed is written anew.</summary>
    public const int Count = 256;

    /// <summary>Their folder in that of the knowledge.</summary>
    public const string Folder = "packs";

    /// <summary>The pack of a file; null when it lies in the folder of its kind.</summary>
    /// <param name="path">Relative to the knowledge folder.</param>
    public static int? Of(ReadOnlySpan<char> path)
    {
        if (!path.StartsWith("documents/", StringComparison.Ordinal) && !path.StartsWith("sources/", StringComparison.Ordinal))
            return null;
        // FNV-1a: the same on every machine and in every version.
        uint hash = 2166136261;
        foreach (char letter in path)
            hash = (hash ^ letter) * 16777619;
        return (int)((hash ^ (hash >> 8) ^ (hash >> 16) ^ (hash >> 24)) % Count);
    }

    /// <summary>Where a pack lies, relative to the knowledge folder.</summary>
    public static string PathOf(int pack) => $"{Folder}/{pack:x2}";
}
