using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Search;

/// <summary>The seam between generations and search: writes whatever the engine wants to find on disk beside the knowledge.</summary>
public static class KnowledgeIndexBuilder
{
    /// <summary>Writes the search files of <paramref name="knowledge"/> into <paramref name="folder"/>, which exists and is empty.</summary>
    /// <remarks>Deterministic: the same knowledge gives the same files.</remarks>
    public static void Build(KnowledgeBase knowledge, string folder)
    {
        // Nothing to write yet: the answerer searches the knowledge itself.
        _ = knowledge;
        _ = folder;
    }
}
