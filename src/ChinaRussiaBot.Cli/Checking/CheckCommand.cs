using System.CommandLine;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Cli.Checking;

/// <summary>check: every problem of the authored knowledge, as file:line: message.</summary>
internal static class CheckCommand
{
    public static Command Create(Settings settings, Terminal terminal)
    {
        Command command = new("check", "Reads the knowledge folder and prints every problem as file:line: message.");
        command.SetAction(_ => Run(settings.RequiredKnowledgeFolder(), terminal));
        return command;
    }

    private static int Run(string folder, Terminal terminal)
    {
        KnowledgeReading reading = KnowledgeReader.Read(folder);
        IReadOnlyList<string> problems = ProblemText.All(reading, folder, terminal);
        foreach (string problem in problems)
            terminal.Out.WriteLine(problem);
        terminal.Error.WriteLine(problems.Count == 0
            ? $"{terminal.Show(folder)}: {reading.Knowledge!.Count} items, no problem."
            : $"{terminal.Show(folder)}: {problems.Count} problem{(problems.Count == 1 ? "" : "s")}.");
        return problems.Count == 0 ? ExitCode.Done : ExitCode.DoesNotHold;
    }
}
