namespace ChinaRussiaBot.Host.Channels;

/// <summary>Work that runs beside what began it.</summary>
internal static partial class Unawaited
{
    /// <summary>Nobody waits for it: a fault of it stands in the log, by its kind only.</summary>
    public static void Forget(this Task work, ILogger log, string what) => work.ContinueWith(
        failed => Failed(log, what, failed.Exception!.InnerException!.GetType().Name),
        CancellationToken.None,
        TaskContinuationOptions.OnlyOnFaulted | TaskContinuationOptions.ExecuteSynchronously,
        TaskScheduler.Default);

    [LoggerMessage(390, LogLevel.Error, "{What} failed ({Kind})")]
    private static partial void Failed(ILogger logger, string what, string kind);
}
