namespace ChinaRussiaBot.Generations;

/// <summary>Where a build stands, for progress displays.</summary>
public enum BuildStep
{
    /// <summary>Copying and reading the knowledge.</summary>
    Reading,

    /// <summary>Writing the search files.</summary>
    Indexing,

    /// <summary>Giving passages of documents their vectors; only with an embedding model.</summary>
    Embedding,

    /// <summary>Asking the golden questions.</summary>
    Gate,

    /// <summary>Making it the serving generation.</summary>
    Publishing,
}
