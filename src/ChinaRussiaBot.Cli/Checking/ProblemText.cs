using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Cli.Checking;

/// <summary>A problem with a path that the user's editor can open; one that lies in no file as its message alone.</summary>
internal static class ProblemText
{
    public static string Of(KnowledgeProblem problem, string knowledgeFolder, Terminal terminal) =>
        problem.File.Length == 0 ? problem.Message : (problem with { File = terminal.Show(Path.Combine(knowledgeFolder, problem.File)) }).ToString();
}
