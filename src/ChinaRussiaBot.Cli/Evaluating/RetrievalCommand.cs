using System.CommandLine;
using System.Globalization;
using ChinaRussiaBot.Cli.Asking;
using ChinaRussiaBot.Evaluation.Retrieval;

namespace ChinaRussiaBot.Cli.Evaluating;

/// <summary>evaluate retrieval: any test set in BEIR layout.</summary>
internal static class RetrievalCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> folder = new("DIR") { Description = "Holds corpus.jsonl, queries.jsonl and qrels/test.tsv." };
        Option<string?> language = LanguageOption.Create();
        Option<bool> json = new("--json") { Description = "Print the report, question by question, as one JSON object." };
        Option<string?> against = new("--against") { Description = "A report that --json printed before: who wins, and whether chance would do as much.", HelpName = "FILE" };
        Command command = new("retrieval", "Indexes a test set and measures what is found, how fast, and in how much memory.") { folder, language, json, against };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            RetrievalReport? before = parsed.GetValue(against) is { } file
                ? RetrievalReport.FromJson(await File.ReadAllTextAsync(terminal.Resolve(file), cancellationToken))
                : null;
            RetrievalEvaluationOptions options = new() { Language = LanguageOption.Read(parsed.GetValue(language)) };
            RetrievalReport report = await Progress.ShowAsync(terminal, "Indexing", show => RetrievalEvaluation.RunAsync(
                terminal.Resolve(parsed.GetRequiredValue(folder)), options, new Shown(show), cancellationToken));
            if (parsed.GetValue(json))
                await terminal.Out.WriteLineAsync(report.ToJson());
            else
                Print(report, terminal.Out);
            if (before is not null)
                Print(RetrievalComparison.Of(before, report), parsed.GetValue(json) ? terminal.Error : terminal.Out);
            return ExitCode.Done;
        });
        return command;
    }

    private static void Print(RetrievalReport report, TextWriter output) => output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
        {report.Set}: {report.Passages} passages, {report.Questions} questions
        nDCG@10 {report.Ndcg10:F4}   MRR@10 {report.Mrr10:F4}
        Recall  @1 {report.Recall1:F4}   @5 {report.Recall5:F4}   @10 {report.Recall10:F4}   @100 {report.Recall100:F4}
        index   {report.IndexSeconds:F2} s, {report.DocumentsPerSecond:F0} passages/s
        query   p50 {report.QueryP50Milliseconds:F2} ms   p95 {report.QueryP95Milliseconds:F2} ms   p99 {report.QueryP99Milliseconds:F2} ms   {report.QueriesPerSecond:F0} queries/s on all cores
        memory  {report.PeakMemoryMegabytes:F0} MiB at most
        """));

    private static void Print(RetrievalComparison comparison, TextWriter output) => output.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"against nDCG@10 {comparison.Before:F4} -> {comparison.After:F4} over {comparison.Questions}: {comparison.Wins} better, {comparison.Losses} worse, p = {comparison.PValue:F4}"));

    private sealed class Shown(Action<string> show) : IProgress<RetrievalProgress>
    {
        public void Report(RetrievalProgress value) => show(value.Total is { } total ? $"{value.Stage} {value.Done}/{total}" : $"{value.Stage} {value.Done}");
    }
}
