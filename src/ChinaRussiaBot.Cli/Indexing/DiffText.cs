using ChinaRussiaBot.Evaluation;
using ChinaRussiaBot.Generations;

namespace ChinaRussiaBot.Cli.Indexing;

/// <summary>index diff, as lines that read well and can be searched.</summary>
internal static class DiffText
{
    public static void Print(GenerationDiff diff, TextWriter output)
    {
        output.WriteLine($"{diff.From.Id} -> {diff.To.Id}{(diff.From.ContentHash == diff.To.ContentHash ? ": equal content" : "")}");
        foreach (string kind in diff.From.Counts.Keys.Union(diff.To.Counts.Keys).Order(StringComparer.Ordinal))
            Count(kind, diff.From.Counts.GetValueOrDefault(kind)?.Items ?? 0, diff.To.Counts.GetValueOrDefault(kind)?.Items ?? 0, output);
        Lines("+", diff.Added, output);
        Lines("~", diff.Changed, output);
        Lines("-", diff.Removed, output);
        PrintAnswers(diff, output);
    }

    /// <summary>Which golden answers read differently, from what to what.</summary>
    public static void PrintAnswers(GenerationDiff diff, TextWriter output)
    {
        foreach ((GoldenOutcome before, GoldenOutcome after) in diff.Answers)
        {
            output.WriteLine($"answer {after.Id}: {after.Question}");
            output.WriteLine($"  was ({before.Status}) {OneLine(before.Text)}");
            output.WriteLine($"  is  ({after.Status}) {OneLine(after.Text)}");
        }
    }

    private static void Count(string kind, int before, int after, TextWriter output)
    {
        if (before != after)
            output.WriteLine($"{kind} {before} -> {after}");
    }

    private static void Lines(string mark, IReadOnlyList<string> ids, TextWriter output)
    {
        foreach (string id in ids)
            output.WriteLine($"{mark} {id}");
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" / ");
}
