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
        Argument<string?> from = new("A") { Description = "The older generation: an id, current or previous.", Arity = ArgumentArity.ZeroOrOne };
        Argument<string?> to = new("B") { Description = "The newer generation: an id, staged or current.", Arity = ArgumentArity.ZeroOrOne };
        Command command = new("diff", "What was added, changed (field by field) and removed, and which golden answers read differently: from what serves to what is staged, or from the generation before when nothing is.") { from, to };
        command.SetAction(parsed =>
        {
            GenerationStore store = new(settings.IndexFolder, terminal.Clock);
            string newer = parsed.GetValue(to) ?? (store.HasStaged ? GenerationStore.Staged : GenerationStore.Current);
            string older = parsed.GetValue(from) ?? (newer == GenerationStore.Staged ? GenerationStore.Current : GenerationStore.Previous);
            DiffText.Print(store.Diff(older, newer), terminal.Out);
            return ExitCode.Done;
        });
        return command;
    }
}
