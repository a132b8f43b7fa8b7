using ChinaRussiaBot.Cli.Checking;
using ChinaRussiaBot.Cli.Models;
using ChinaRussiaBot.Evaluation;
using ChinaRussiaBot.Generations;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Cli.Indexing;

/// <summary>Builds and publishes a generation, and tells what came of it.</summary>
internal static class IndexBuild
{
    /// <summary>True when a new generation serves.</summary>
    public static bool Run(Settings settings, Terminal terminal, TextWriter report, string revision = "")
    {
        string knowledge = settings.RequiredKnowledgeFolder();
        GenerationStore store = new(settings.IndexFolder, terminal.Clock) { Embedder = ModelSetup.Embedder(settings) };
        BuildResult result = ProgressBar.Show(terminal, show =>
            store.Build(knowledge, revision, progress => show(Title(progress.Step), progress.Done, progress.Total > 0 ? progress.Total : null)));

        if (result.Vectors is { Problem: { } reason } some)
            terminal.Error.WriteLine($"vectors: the embedding model failed ({reason}); {some.Written} of {some.Passages} passages have one, index again asks for the rest");
        foreach (KnowledgeProblem problem in result.Problems)
            terminal.Error.WriteLine(ProblemText.Of(problem, knowledge, terminal));
        foreach (GoldenOutcome failed in result.Failed)
            terminal.Error.WriteLine($"golden question {failed.Id} ({failed.Question}): {string.Join("; ", failed.Reasons)}");
        if (result.Gate.Count > 0 && result.Published is null)
            PrintChangedAnswers(store, terminal);
        if (result.Published is not { } published)
        {
            foreach (ReviewFinding change in result.Changes)
                terminal.Error.WriteLine($"{change.ItemId}: {change.Message}");
            if (result.Changes.Count > 0 && !result.Failed.Any())
                terminal.Error.WriteLine("If that is meant, publish it as it is: index publish");
            terminal.Error.WriteLine($"Not published; {Serving(store)}.");
            return false;
        }

        report.WriteLine($"published {published.Id}");
        report.WriteLine($"content {published.ContentHash}");
        foreach ((string kind, ItemCount count) in published.Counts)
            report.WriteLine($"{kind} {count.Items} (zh {count.Zh}, ru {count.Ru})");
        if (result.Unread > 0)
            report.WriteLine($"documents taken over unread {result.Unread}");
        if (result.Vectors is { } vectors)
            report.WriteLine($"vectors {vectors.Written} of {vectors.Passages} passages of documents");
        report.WriteLine($"golden questions {result.Gate.Count}, all hold{AsBefore(result)}");
        return true;
    }

    private static string AsBefore(BuildResult result) =>
        result.GateAsked == result.Gate.Count ? ""
        : result.GateAsked == 0 ? " as before: nothing that their answers rest on changed"
        : $", {result.GateAsked} asked again: what their answers rest on changed";

    private static void PrintChangedAnswers(GenerationStore store, Terminal terminal)
    {
        try
        {
            if (store.CurrentId() is { } before)
                DiffText.PrintAnswers(store.Diff(before, GenerationStore.Staged), terminal.Error);
        }
        catch (UnusableIndexException)
        {
            // There is nothing to compare with; the last line says so.
        }
    }

    private static string Serving(GenerationStore store)
    {
        try
        {
            return store.States().FirstOrDefault(static state => state.IsCurrent) switch
            {
                null => "there is no index yet",
                { Manifest: null } => "the index that is there cannot serve",
                { Id: var old } => $"{old} keeps serving",
            };
        }
        catch (UnusableIndexException)
        {
            return "the index that is there cannot serve";
        }
    }

    private static string Title(BuildStep step) => step switch
    {
        BuildStep.Reading => "Reading the knowledge",
        BuildStep.Indexing => "Writing the search files",
        BuildStep.Embedding => "Asking for vectors",
        BuildStep.Gate => "Asking the golden questions",
        BuildStep.Publishing => "Publishing",
    };
}
