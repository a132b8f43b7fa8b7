using ChinaRussiaBot.Generations;

namespace ChinaRussiaBot.Cli.Indexing;

/// <summary>The generation that questions are asked of; built first when there is none.</summary>
internal static class ServingIndex
{
    /// <param name="settings">Where the index lies.</param>
    /// <param name="terminal">Where messages go.</param>
    /// <param name="askedOn">The date of asking, when it is not now.</param>
    /// <exception cref="UsageException">There is none and it could not be built.</exception>
    /// <exception cref="UnusableIndexException">There is one, but it cannot serve.</exception>
    public static Generation Open(Settings settings, Terminal terminal, TimeProvider? askedOn = null)
    {
        GenerationStore store = new(settings.IndexFolder, askedOn ?? terminal.Clock) { Days = settings.Days() };
        if (store.CurrentId() is null && !IndexBuild.Run(settings, terminal, TextWriter.Null))
            throw new UsageException("There is no index to ask.");
        Generation generation = store.OpenCurrent();
        StaleNotice.Print(settings, generation.Manifest, terminal);
        return generation;
    }
}
