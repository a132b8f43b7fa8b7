using ChinaRussiaBot.Evaluation;

namespace ChinaRussiaBot.Generations;

/// <summary>What changed from one generation to another.</summary>
public sealed record GenerationDiff
{
    /// <summary>The older one.</summary>
    public required GenerationManifest From { get; init; }

    /// <summary>The newer one.</summary>
    public required GenerationManifest To { get; init; }

    /// <summary>Ids of entries that only the newer one has.</summary>
    public required IReadOnlyList<string> Added { get; init; }

    /// <summary>Entries that read differently, in the order of their ids.</summary>
    public required IReadOnlyList<EntryChange> Changed { get; init; }

    /// <summary>Ids of entries that only the older one has.</summary>
    public required IReadOnlyList<string> Removed { get; init; }

    /// <summary>Golden questions of both whose answers differ.</summary>
    public required IReadOnlyList<(GoldenOutcome Before, GoldenOutcome After)> Answers { get; init; }

    /// <exception cref="UnusableIndexException">One of them is damaged.</exception>
    internal static GenerationDiff Between(string from, string to)
    {
        GenerationManifest older = GenerationReader.Verified(from);
        GenerationManifest newer = GenerationReader.Verified(to);
        IReadOnlyDictionary<(string Kind, string Id), IReadOnlyDictionary<string, string>> before = KnowledgeEntries.Read(KnowledgeCopies.Of(from, older).Open, Different(older, newer));
        IReadOnlyDictionary<(string Kind, string Id), IReadOnlyDictionary<string, string>> after = KnowledgeEntries.Read(KnowledgeCopies.Of(to, newer).Open, Different(newer, older));
        return new GenerationDiff
        {
            From = older,
            To = newer,
            Added = Ids(after.Keys.Except(before.Keys)),
            Changed =
            [
                .. after.Keys.Intersect(before.Keys)
                    .Select(entry => EntryChange.Of(entry.Id, before[entry], after[entry]))
                    .Where(static change => change.Fields.Count > 0)
                    .OrderBy(static change => change.Id, StringComparer.Ordinal),
            ],
            Removed = Ids(before.Keys.Except(after.Keys)),
            Answers = ChangedAnswers(
                GoldenResult.Read(Path.Combine(from, IndexFolder.Golden)),
                GoldenResult.Read(Path.Combine(to, IndexFolder.Golden))),
        };
    }

    private static string[] Ids(IEnumerable<(string Kind, string Id)> entries) => [.. entries.Select(static entry => entry.Id).Order(StringComparer.Ordinal)];

    /// <summary>The YAML files of one generation, relative to its knowledge folder, that the other has not, or has otherwise: entries elsewhere are the same.</summary>
    private static IEnumerable<string> Different(GenerationManifest one, GenerationManifest other)
    {
        HashSet<ManifestFile> same = [.. other.Files];
        const string above = IndexFolder.Knowledge + "/";
        return one.Files.Where(file => file.Path.StartsWith(above, StringComparison.Ordinal)
            && Path.GetExtension(file.Path) is (".yaml" or ".yml") && !same.Contains(file)).Select(static file => file.Path[above.Length..]);
    }

    private static (GoldenOutcome Before, GoldenOutcome After)[] ChangedAnswers(
        IReadOnlyDictionary<string, GoldenOutcome> before,
        IReadOnlyDictionary<string, GoldenOutcome> after) =>
    [
        .. after.Values
            .Where(outcome => before.TryGetValue(outcome.Id, out GoldenOutcome? old) && (old.Status, old.Text) != (outcome.Status, outcome.Text))
            .Select(outcome => (before[outcome.Id], outcome)),
    ];
}
