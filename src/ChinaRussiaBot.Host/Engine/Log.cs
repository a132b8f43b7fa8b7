namespace ChinaRussiaBot.Host.Engine;

internal static partial class Log
{
    [LoggerMessage(100, LogLevel.Information, "Ready: generation {Generation}, {Items} items, {Milliseconds:F0} ms")]
    public static partial void Ready(ILogger logger, string generation, int items, double milliseconds);

    [LoggerMessage(101, LogLevel.Error, "Not ready: {Problem} Mend it and run: dotnet run --project src/ChinaRussiaBot.Cli -- index")]
    public static partial void NotReady(ILogger logger, string problem);

    [LoggerMessage(102, LogLevel.Error, "knowledge/{Problem}")]
    public static partial void KnowledgeProblem(ILogger logger, string problem);

    [LoggerMessage(103, LogLevel.Information, "Building the index. {Reason}")]
    public static partial void Rebuilding(ILogger logger, string reason);

    [LoggerMessage(104, LogLevel.Error, "Golden question {Question}: {Verdict}")]
    public static partial void GoldenQuestion(ILogger logger, string question, string verdict);

    [LoggerMessage(106, LogLevel.Warning, "{Missing} of {Passages} passages of documents have no vector: the embedding model failed ({Problem}). They are found by their words; the next build asks again.")]
    public static partial void VectorsMissing(ILogger logger, int missing, int passages, string problem);

    [LoggerMessage(105, LogLevel.Error, "What was published last is not used, the generation before keeps answering; tried again until it can be. {Reason}")]
    public static partial void Unusable(ILogger logger, string reason);
}
