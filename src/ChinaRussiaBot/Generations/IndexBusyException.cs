namespace ChinaRussiaBot.Generations;

/// <summary>Another process is writing to the index folder. Try again when it is done; nothing was changed.</summary>
/// <param name="folder">The index folder.</param>
/// <param name="cause">What the file system said.</param>
public sealed class IndexBusyException(string folder, Exception cause)
    : Exception($"{folder}: another process is writing to this index. Nothing was changed; try again when it is done.", cause);
