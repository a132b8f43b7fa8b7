using ChinaRussiaBot.Generations;

namespace ChinaRussiaBot.Cli.Indexing;

/// <summary>Says when the authored knowledge is newer than what answers.</summary>
internal static class StaleNotice
{
    public static void Print(Settings settings, GenerationManifest serving, Terminal terminal)
    {
        if (settings.KnowledgeFolder is { } knowledge
            && Directory.Exists(knowledge)
            && GenerationStore.ContentHashOf(knowledge) != serving.ContentHash)
        {
            terminal.Error.WriteLine($"({terminal.Show(knowledge)} has changed since the index was built; run index to answer from it.)");
        }
    }
}
