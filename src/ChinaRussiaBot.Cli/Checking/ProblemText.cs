using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Cli.Checking;

/// <summary>A problem with a path that the user's editor can open.</summary>
internal static class ProblemText
{
    public static string Of(KnowledgeProblem problem, string knowledgeFolder, Terminal terminal) =>
        (problem with { File = terminal.Show(Path.Combine(knowledgeFolder, problem.File)) }).ToString();
}
