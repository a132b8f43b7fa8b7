namespace ChinaRussiaBot.Cli;

/// <summary>Ends a command with <see cref="ExitCode.Unusable"/>; the message is for the user.</summary>
internal sealed class UsageException(string message) : Exception(message);
