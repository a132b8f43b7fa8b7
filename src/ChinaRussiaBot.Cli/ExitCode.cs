namespace ChinaRussiaBot.Cli;

/// <summary>What scripts rely on.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>The thing checked does not hold.</summary>
    public const int DoesNotHold = 1;

    /// <summary>Wrong usage or unreadable input; the message is on standard error.</summary>
    public const int Unusable = 2;
}
