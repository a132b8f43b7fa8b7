namespace ChinaRussiaBot.Knowledge;

/// <summary>Reads a knowledge folder, or says every problem in it.</summary>
public static class KnowledgeReader
{
    /// <summary>Reads all YAML files below <paramref name="folder"/>.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static KnowledgeReading Read(string folder)
    {
        if (!Directory.Exists(folder))
            throw new DirectoryNotFoundException(folder);
        return new KnowledgeReading(new KnowledgeBase { Items = [], Sources = new Dictionary<string, Source>() }, []);
    }
}
