using System.CommandLine;
using System.Globalization;
using ChinaRussiaBot.Cli.Asking;
using ChinaRussiaBot.Cli.Models;
using ChinaRussiaBot.Evaluation.Retrieval;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Cli.Evaluating;

/// <summary>evaluate retrieval: any test set in BEIR layout; or two earlier reports beside each other.</summary>
internal static class RetrievalCommand
{
    public static Command Create(Settings settings, Terminal terminal)
    {
        Argument<string?> folder = new("DIR") { Description = "Holds corpus.jsonl, queries.jsonl and qrels/test.tsv.", Arity = ArgumentArity.ZeroOrOne };
        Option<string?> language = LanguageOption.Create();
        Option<bool> json = new("--json") { Description = "Print the report, question by question, as one JSON object." };
        Option<string?> index = new("--index") { Description = "Keep the index in this folder: a run that was stopped goes on, a finished index is used again.", HelpName = "FOLDER" };
        Option<bool> embeddings = new("--embeddings") { Description = "Fuse the list of the words with that of the vectors of the configured embedding model (Embeddings:Endpoint, Embeddings:Model)." };
        Option<string?> against = new("--against") { Description = "A report that --json printed before: who wins, and whether chance would do as much.", HelpName = "FILE" };
        Option<string[]> compare = new("--compare") { Description = "Two such reports, without measuring anew.", HelpName = "A B", Arity = new ArgumentArity(2, 2), AllowMultipleArgumentsPerToken = true };
        Command command = new("retrieval", "Indexes a test set and measures what is found, how fast, and in how much memory.") { folder, language, json, index, embeddings, against, compare };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            if (parsed.GetValue(compare) is [{ } first, { } second])
            {
                Print(RetrievalComparison.Of(await ReadAsync(terminal, first, cancellationToken), await ReadAsync(terminal, second, cancellationToken)), parsed.GetValue(json), terminal.Out);
                return ExitCode.Done;
            }

            string set = parsed.GetValue(folder) ?? throw new UsageException("Name the folder of a test set, or two reports with --compare A B.");
            RetrievalReport? before = parsed.GetValue(against) is { } file ? await ReadAsync(terminal, file, cancellationToken) : null;
            RetrievalEvaluationOptions options = new()
            {
                Language = LanguageOption.Read(parsed.GetValue(language)),
                IndexFolder = parsed.GetValue(index) is { } kept ? terminal.Resolve(kept) : null,
                Knowledge = settings.KnowledgeFolder is { } knowledge && Directory.Exists(knowledge) ? KnowledgeReader.Read(knowledge).Knowledge : null,
                Embedder = parsed.GetValue(embeddings)
                    ? ModelSetup.Embedder(settings) ?? throw new UsageException("--embeddings needs an embedding model: set Embeddings:Endpoint and Embeddings:Model.")
                    : null,
            };
            RetrievalReport report = await ProgressBar.ShowAsync(terminal, show => RetrievalEvaluation.RunAsync(terminal.Resolve(set), options, new Shown(show), cancellationToken));
            if (parsed.GetValue(json))
                await terminal.Out.WriteLineAsync(report.ToJson());
            else
                Print(report, terminal.Out);
            if (before is not null)
                Print(RetrievalComparison.Of(before, report), json: false, parsed.GetValue(json) ? terminal.Error : terminal.Out);
            return ExitCode.Done;
        });
        return command;
    }

    private static async Task<RetrievalReport> ReadAsync(Terminal terminal, string file, CancellationToken cancellationToken) =>
        File.Exists(terminal.Resolve(file))
            ? RetrievalReport.FromJson(await File.ReadAllTextAsync(terminal.Resolve(file), cancellationToken))
            : throw new UsageException($"{file}: there is no such file; evaluate retrieval DIR --json > {file} makes one.");

    private static void Print(RetrievalReport report, TextWriter output) => output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
        {report.Set}: {report.Passages} passages, {report.Questions} questions
        nDCG@10 {report.Ndcg10:F4}   MRR@10 {report.Mrr10:F4}
        Recall  @1 {report.Recall1:F4}   @5 {report.Recall5:F4}   @10 {report.Recall10:F4}   @100 {report.Recall100:F4}
        index   {report.IndexSeconds:F2} s, {report.DocumentsPerSecond:F0} passages/s
        query   p50 {report.QueryP50Milliseconds:F2} ms   p95 {report.QueryP95Milliseconds:F2} ms   p99 {report.QueryP99Milliseconds:F2} ms   {report.QueriesPerSecond:F0} queries/s on all cores
        memory  {report.PeakMemoryMegabytes:F0} MiB at most
        """));

    private static void Print(RetrievalComparison comparison, bool json, TextWriter output) => output.WriteLine(json
        ? comparison.ToJson()
        : string.Create(
            CultureInfo.InvariantCulture,
            $"against nDCG@10 {comparison.Before:F4} -> {comparison.After:F4} over {comparison.Questions}: {comparison.Wins} better, {comparison.Losses} worse, p = {comparison.PValue:F4}"));

    private sealed class Shown(Action<string, long, long?> show) : IProgress<RetrievalProgress>
    {
        public void Report(RetrievalProgress value) => show(value.Stage.ToString(), value.Done, value.Total);
    }
}
