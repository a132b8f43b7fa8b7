using System.CommandLine;
using ChinaRussiaBot.Cli.Asking;
using ChinaRussiaBot.Cli.Authoring;
using ChinaRussiaBot.Cli.Checking;
using ChinaRussiaBot.Cli.Evaluating;
using ChinaRussiaBot.Cli.Indexing;
using ChinaRussiaBot.Cli.Ingesting;
using ChinaRussiaBot.Cli.Models;
using ChinaRussiaBot.Cli.Reporting;
using ChinaRussiaBot.Cli.Reviewing;
using ChinaRussiaBot.Generations;

namespace ChinaRussiaBot.Cli;

/// <summary>All verbs, and the one edge where failures become an exit code and a message.</summary>
internal static class CommandLine
{
    private const string Description = """
        Ask about trade between China and Russia, in Chinese or Russian; check, index and evaluate the knowledge behind it.
        Folders: --Knowledge:Folder=PATH --Index:Folder=PATH --Store:Folder=PATH, or the same names in the environment (Index__Folder).
        """;

    public static int Run(IReadOnlyList<string> arguments, Terminal terminal)
    {
        try
        {
            (Settings settings, IReadOnlyList<string> rest) = Settings.Read(arguments, terminal);
            return Invoke(Root(settings, terminal), rest, terminal);
        }
        catch (OperationCanceledException)
        {
            terminal.Error.WriteLine("Stopped.");
        }
        catch (Exception expected) when (expected is UsageException or UnusableIndexException or IndexBusyException or FormatException
            or IOException or UnauthorizedAccessException)
        {
            terminal.Error.WriteLine(expected.Message);
        }
        catch (Exception unexpected)
        {
            terminal.Error.WriteLine($"Unexpected error, please report it: {unexpected.GetType().Name}: {unexpected.Message}");
        }

        return ExitCode.Unusable;
    }

    private static RootCommand Root(Settings settings, Terminal terminal) => new(Description)
    {
        CheckCommand.Create(settings, terminal),
        IndexCommand.Create(settings, terminal),
        IngestCommand.Create(settings, terminal),
        AskCommand.Create(settings, terminal),
        ChatCommand.Create(settings, terminal),
        ExplainCommand.Create(settings, terminal),
        EvaluateCommand.Create(settings, terminal),
        DraftCommand.Create(settings, terminal),
        UnansweredCommand.Create(settings, terminal),
        FeedbackCommand.Create(settings, terminal),
        ReportCommand.Create(settings, terminal),
        NewCommand.Create(settings, terminal),
        GoldenCommand.Create(settings, terminal),
        PinCommand.Create(settings, terminal),
    };

    private static int Invoke(RootCommand root, IReadOnlyList<string> arguments, Terminal terminal)
    {
        // A question may begin with '@' or with '-1'.
        ParseResult parsed = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            foreach (string message in parsed.Errors.Select(static error => error.Message))
                terminal.Error.WriteLine(message);
            terminal.Error.WriteLine("Try --help.");
            return ExitCode.Unusable;
        }

        return parsed.Invoke(new InvocationConfiguration
        {
            Output = terminal.Out,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
        });
    }
}
