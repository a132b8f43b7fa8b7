using ChinaRussiaBot.Evaluation;
using ChinaRussiaBot.Generations;

namespace ChinaRussiaBot.Cli.Indexing;

/// <summary>index diff, as lines that read well and can be searched.</summary>
internal static class DiffText
{
    private const string None = "(none)";

    public static void Print(GenerationDiff diff, TextWriter output)
    {
        output.WriteLine($"{diff.From.Id} -> {diff.To.Id}{(diff.From.ContentHash == diff.To.ContentHash ? ": equal content" : "")}");
        foreach (string kind in diff.From.Counts.Keys.Union(diff.To.Counts.Keys).Order(StringComparer.Ordinal))
            Count(kind, diff.From.Counts.GetValueOrDefault(kind)?.Items ?? 0, diff.To.Counts.GetValueOrDefault(kind)?.Items ?? 0, output);
        Lines("+", diff.Added, output);
        foreach (EntryChange change in diff.Changed)
            Change(change, output);
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

    private static void Change(EntryChange change, TextWriter output)
    {
        output.WriteLine($"~ {change.Id}");
        foreach (FieldChange field in change.Fields)
        {
            (string before, string after) = ChangedText.Around(OneLine(field.Before ?? ""), OneLine(field.After ?? ""));
            output.WriteLine($"    {field.Field}: {(field.Before is null ? None : before)} → {(field.After is null ? None : after)}");
        }
    }

    private static void Lines(string mark, IReadOnlyList<string> ids, TextWriter output)
    {
        foreach (string id in ids)
            output.WriteLine($"{mark} {id}");
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" / ");
}
