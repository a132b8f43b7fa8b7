using System.CommandLine;
using ChinaRussiaBot.Generations;

namespace ChinaRussiaBot.Cli.Indexing;

/// <summary>index, index status, index rollback, index diff.</summary>
internal static class IndexCommand
{
    public static Command Create(Settings settings, Terminal terminal)
    {
        Option<string> revision = new("--revision") { Description = "What you call this state of the knowledge: a commit, a tag." };
        Command command = new("index", "Builds a new generation beside the current one, asks it the golden questions, and publishes it or says why not.")
        {
            revision,
            Status(settings, terminal),
            Rollback(settings, terminal),
            Diff(settings, terminal),
            Publish(settings, terminal),
        };
        command.SetAction(parsed => IndexBuild.Run(settings, terminal, terminal.Out, parsed.GetValue(revision) ?? "")
            ? ExitCode.Done
            : ExitCode.DoesNotHold);
        return command;
    }

    private static Command Status(Settings settings, Terminal terminal)
    {
        Command command = new("status", "Lists the generations, the serving one marked with *.");
        command.SetAction(_ => IndexStatus.Print(settings, terminal));
        return command;
    }

    private static Command Rollback(Settings settings, Terminal terminal)
    {
        Argument<string?> generation = new("generation")
        {
            Description = "Which generation; the next older one when left out.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        Command command = new("rollback", "Makes an older generation serve again.") { generation };
        command.SetAction(parsed =>
        {
            GenerationManifest serving = new GenerationStore(settings.IndexFolder, terminal.Clock).Rollback(parsed.GetValue(generation));
            terminal.Out.WriteLine($"serving {serving.Id}");
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Publish(Settings settings, Terminal terminal)
    {
        Command command = new("publish", "Publishes the staged generation as it is, after you have looked at what changed.");
        command.SetAction(_ =>
        {
            GenerationManifest serving = new GenerationStore(settings.IndexFolder, terminal.Clock).PublishStaged();
            terminal.Out.WriteLine($"published {serving.Id}");
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Diff(Settings settings, Terminal terminal)
    {
        Argument<string> from = new("A") { Description = "The older generation; the serving one when left out.", DefaultValueFactory = static _ => GenerationStore.Current };
        Argument<string> to = new("B") { Description = "The newer generation; the staged one when left out.", DefaultValueFactory = static _ => GenerationStore.Staged };
        Command command = new("diff", "What was added, changed and removed, and which golden answers read differently.") { from, to };
        command.SetAction(parsed =>
        {
            GenerationStore store = new(settings.IndexFolder, terminal.Clock);
            DiffText.Print(store.Diff(parsed.GetRequiredValue(from), parsed.GetRequiredValue(to)), terminal.Out);
            return ExitCode.Done;
        });
        return command;
    }
}
