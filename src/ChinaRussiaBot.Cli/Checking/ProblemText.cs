using ChinaRussiaBot.Evaluation;
using ChinaRussiaBot.Generations;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Cli.Checking;

/// <summary>A problem with a path that the user's editor can open; one that lies in no file as its message alone.</summary>
internal static class ProblemText
{
    public static string Of(KnowledgeProblem problem, string knowledgeFolder, Terminal terminal) =>
        problem.File.Length == 0 ? problem.Message : (problem with { File = terminal.Show(Path.Combine(knowledgeFolder, problem.File)) }).ToString();

    /// <summary>Every problem of a knowledge folder: of its entries, of what they say, of its golden questions.</summary>
    public static IReadOnlyList<string> All(KnowledgeReading reading, string folder, Terminal terminal) =>
    [
        .. KnowledgeReview.Problems(reading).Select(problem => Of(problem, folder, terminal)),
        .. GoldenFile.In(folder).Select(path => OfGolden(path, terminal)).OfType<string>(),
    ];

    private static string? OfGolden(string path, Terminal terminal)
    {
        try
        {
            GoldenFile.Read(path);
            return null;
        }
        catch (FormatException wrong)
        {
            return wrong.Message.Replace(path, terminal.Show(path), StringComparison.Ordinal);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return $"{terminal.Show(path)}:1: cannot be read: {unreadable.Message}";
        }
    }
}
