using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Search;

/// <summary>The seam between generations and search: writes whatever the engine wants to find on disk beside the knowledge.</summary>
public static class KnowledgeIndexBuilder
{
    /// <summary>Writes the search files of <paramref name="knowledge"/> into <paramref name="folder"/>, which exists and is empty.</summary>
    /// <remarks>
    /// Deterministic: the same knowledge gives the same files, apart from the times that Lucene notes in its .si files. Every item is
    /// written; those that <see cref="KnowledgeBase.DocumentFiles"/> hold need not be read again when the generation is opened.
    /// </remarks>
    public static void Build(KnowledgeBase knowledge, string folder)
    {
        TextAnalyzer analyzer = new(new Lexicon(knowledge));
        using PassageIndexBuilder builder = PassageIndexBuilder.InFolder(folder, threads: 1);
        foreach (KnowledgeItem item in knowledge.Items)
            builder.Add(ItemPassages.Of(item, knowledge, analyzer));
        builder.Complete().Dispose();
        File.WriteAllLines(Path.Combine(folder, DocumentPassages.FilesName), knowledge.DocumentFiles);
    }
}
