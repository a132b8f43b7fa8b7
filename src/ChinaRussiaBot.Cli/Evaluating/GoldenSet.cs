using ChinaRussiaBot.Evaluation;

namespace ChinaRussiaBot.Cli.Evaluating;

/// <summary>One golden file with its questions.</summary>
/// <param name="Name">Its file name: what recorded numbers are kept under.</param>
/// <param name="Folder">Where it lies, and its recorded numbers beside it.</param>
/// <param name="Questions">All of them.</param>
internal sealed record GoldenSet(string Name, string Folder, IReadOnlyList<GoldenQuestion> Questions)
{
    /// <summary>Pairs of one question in both languages, which hold no answers to judge by.</summary>
    private const string Pairs = "parallel.jsonl";

    /// <summary>Questions that nobody tunes on: their failures are counted, and listed only when the file is named.</summary>
    private const string HeldOut = "paraphrases.jsonl";

    public bool ListsFailures { get; private init; } = true;

    /// <summary>The named files; without names, all of tests/Golden at the working folder or above it.</summary>
    /// <exception cref="UsageException">There is nothing to ask.</exception>
    /// <exception cref="FormatException">A line is not a golden question.</exception>
    public static IReadOnlyList<GoldenSet> Find(IReadOnlyList<string> files, Terminal terminal)
    {
        if (files.FirstOrDefault(file => !File.Exists(terminal.Resolve(file))) is { } missing)
            throw new UsageException($"{missing}: there is no such file.");
        string[] paths = files.Count > 0 ? [.. files.Select(terminal.Resolve)] : InTheRepository(terminal.WorkingFolder);
        return paths.Length > 0
            ? [.. paths.Select(path => Read(path) with { ListsFailures = files.Count > 0 || Path.GetFileName(path) != HeldOut })]
            : throw new UsageException("No tests/Golden/*.jsonl here or above; name a file with --gold FILE.");
    }

    private static GoldenSet Read(string path) => new(Path.GetFileName(path), Path.GetDirectoryName(path)!, GoldenFile.Read(path));

    private static string[] InTheRepository(string start)
    {
        for (DirectoryInfo? folder = new(start); folder is not null; folder = folder.Parent)
        {
            string golden = Path.Combine(folder.FullName, "tests", "Golden");
            if (Directory.Exists(golden))
                return [.. Directory.EnumerateFiles(golden, "*.jsonl").Where(static path => Path.GetFileName(path) != Pairs).Order(StringComparer.Ordinal)];
        }

        return [];
    }
}
