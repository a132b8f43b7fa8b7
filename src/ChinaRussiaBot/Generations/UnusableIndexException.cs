namespace ChinaRussiaBot.Generations;

/// <summary>An index generation cannot serve. The message says why and which command mends it.</summary>
public sealed class UnusableIndexException : Exception
{
    /// <summary>The command that builds a fresh generation.</summary>
    public const string MendingCommand = "dotnet run --project src/ChinaRussiaBot.Cli -- index";

    /// <param name="fault">What is wrong, for programs.</param>
    /// <param name="explanation">What is wrong, in one sentence without the mending command.</param>
    /// <param name="cause">What was caught, when something was.</param>
    public UnusableIndexException(IndexFault fault, string explanation, Exception? cause = null)
        : base($"{explanation} To mend it: {MendingCommand}", cause) => Fault = fault;

    /// <summary>What is wrong.</summary>
    public IndexFault Fault { get; }
}
