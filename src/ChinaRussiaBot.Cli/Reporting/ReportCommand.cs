using System.CommandLine;
using System.Text;
using ChinaRussiaBot.Cli.Checking;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Cli.Reporting;

/// <summary>report: a page that says what is covered, how old it is and what to update first.</summary>
internal static class ReportCommand
{
    public static Command Create(Settings settings, Terminal terminal)
    {
        Option<string> target = new("--out") { Description = "Where to write the page; data/report.html when left out." };
        Command command = new("report", "Writes a page (both languages): what is covered by measure and year, how old it is, what to update first.") { target };
        command.SetAction(parsed => Run(settings, terminal, parsed.GetValue(target) ?? Path.Combine("data", "report.html")));
        return command;
    }

    private static int Run(Settings settings, Terminal terminal, string target)
    {
        string folder = settings.RequiredKnowledgeFolder();
        KnowledgeReading reading = KnowledgeReader.Read(folder);
        IReadOnlyList<string> problems = ProblemText.All(reading, folder, terminal);
        foreach (string problem in problems)
            terminal.Error.WriteLine(problem);
        if (reading.Knowledge is null)
            terminal.Error.WriteLine("Until that is mended, the page says these problems and nothing else.");
        DateOnly today = DateOnly.FromDateTime(terminal.Clock.GetUtcNow().UtcDateTime);
        string path = terminal.Resolve(target);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, ReportPage.Render(reading.Knowledge, problems, today), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        terminal.Out.WriteLine(terminal.Show(path));
        return problems.Count == 0 ? ExitCode.Done : ExitCode.DoesNotHold;
    }
}
