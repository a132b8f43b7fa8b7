using System.Globalization;
using ChinaRussiaBot.Generations;

namespace ChinaRussiaBot.Cli.Indexing;

/// <summary>index status.</summary>
internal static class IndexStatus
{
    public static int Print(Settings settings, Terminal terminal)
    {
        GenerationStore store = new(settings.IndexFolder, terminal.Clock);
        IReadOnlyList<GenerationState> states = store.States();
        foreach (GenerationState state in states)
            terminal.Out.WriteLine($"{(state.IsCurrent ? '*' : ' ')} {state.Id}  {Describe(state)}");
        GenerationState serving = states.FirstOrDefault(static state => state.IsCurrent)
            ?? throw new UnusableIndexException(IndexFault.Missing, $"{settings.IndexFolder}: no generation serves.");
        if (serving.Manifest is { } manifest)
            StaleNotice.Print(settings, manifest, terminal);
        return serving.Problem is null ? ExitCode.Done : ExitCode.DoesNotHold;
    }

    private static string Describe(GenerationState state) => state.Manifest is { } manifest
        ? string.Create(
            CultureInfo.InvariantCulture,
            $"{manifest.BuiltAt.UtcDateTime:yyyy-MM-dd HH:mm:ss}Z  content {manifest.ContentHash[..12]}  {manifest.Counts.Values.Sum(static count => count.Items)} items  {manifest.KnowledgeRevision}").TrimEnd()
        : $"UNUSABLE: {state.Problem}";
}
