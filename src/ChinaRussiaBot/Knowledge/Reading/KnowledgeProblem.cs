namespace ChinaRussiaBot.Knowledge;

/// <summary>One thing that is wrong in a knowledge file.</summary>
/// <param name="File">Path relative to the knowledge folder.</param>
/// <param name="Line">From 1.</param>
/// <param name="Message">What is wrong and, where it can be said, what to write instead.</param>
public sealed record KnowledgeProblem(string File, int Line, string Message)
{
    /// <summary>file:line: message.</summary>
    public override string ToString() => $"{File}:{Line}: {Message}";
}
