using System.CommandLine;
using ChinaRussiaBot.Cli.Checking;
using ChinaRussiaBot.Ingestion;
using ChinaRussiaBot.Ingestion.Review;

namespace ChinaRussiaBot.Cli.Ingesting;

/// <summary>ingest accept, ingest reject: a person's word on proposed figures.</summary>
internal static class ReviewCommands
{
    public static Command Accept(Settings settings, Terminal terminal) => Create(
        "accept", "Makes proposed figures of a document knowledge: all that are not rejected and all open values that you completed, or the named ones.", "accepted",
        static (review, document, figures) => review.Accept(document, figures), settings, terminal);

    public static Command Reject(Settings settings, Terminal terminal) => Create(
        "reject", "Keeps proposed figures of a document from being proposed again: all, or the named ones.", "rejected",
        static (review, document, figures) => review.Reject(document, figures), settings, terminal);

    private static Command Create(
        string name, string description, string done, Func<ProposalReview, string, IReadOnlyList<string>, ReviewResult> act, Settings settings, Terminal terminal)
    {
        Argument<string> document = new("DOCUMENT") { Description = "Id of the ingested document." };
        Argument<string[]> figures = new("FIGURE") { Description = "Ids of proposed figures or open values.", Arity = ArgumentArity.ZeroOrMore };
        Command command = new(name, description) { document, figures };
        command.SetAction(parsed =>
        {
            string knowledge = settings.RequiredKnowledgeFolder();
            ReviewResult result = act(new ProposalReview(knowledge), parsed.GetRequiredValue(document), parsed.GetValue(figures) ?? []);
            if (result.Problem is { } problem)
            {
                terminal.Error.WriteLine(ProblemText.Of(problem, knowledge, terminal));
                return ExitCode.Unusable;
            }

            foreach (string id in result.Done)
                terminal.Out.WriteLine($"{done} {id}");
            terminal.Out.WriteLine($"{result.Left} left to decide{(result.Open == 0 ? "" : $", {result.Open} to complete in {terminal.Show(Path.Combine(knowledge, OpenFile.PathOf(parsed.GetRequiredValue(document))))}")}");
            return ExitCode.Done;
        });
        return command;
    }
}
