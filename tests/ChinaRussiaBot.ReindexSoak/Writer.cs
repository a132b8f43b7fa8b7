using System.Diagnostics;
using System.Globalization;
using ChinaRussiaBot.Generations;

namespace ChinaRussiaBot.ReindexSoak;

/// <summary>Publishes one edition after the other and says on standard output where it stands. Meant to be killed.</summary>
internal static class Writer
{
    private const int RollbackEvery = 20;

    public static int Run(string folder, int first, int last, string stopAt)
    {
        GenerationStore store = new(Path.Combine(folder, "index"), TimeProvider.System);
        string knowledge = Path.Combine(folder, "knowledge");
        for (int edition = first; edition <= last; edition++)
        {
            EditionedKnowledge.Write(knowledge, edition);
            BuildResult result = store.Build(knowledge, edition.ToString(CultureInfo.InvariantCulture), progress => Stand(progress, edition, stopAt));
            if (result.Published is not { } published)
            {
                Say($"refused {edition} {string.Join("; ", result.Problems)} {string.Join("; ", result.Changes)} {string.Join("; ", result.Failed)}");
                return 1;
            }

            Say($"published {edition} {result.Unread}");
            if (edition % RollbackEvery == 1)
                RollBackAndForth(store, published.Id);
        }

        return 0;
    }

    private static void RollBackAndForth(GenerationStore store, string newest)
    {
        foreach (string? target in (string?[])[null, newest])
        {
            long start = Stopwatch.GetTimestamp();
            store.Rollback(target);
            Say(string.Create(CultureInfo.InvariantCulture, $"rollback {Stopwatch.GetElapsedTime(start).TotalMilliseconds:0}"));
        }
    }

    private static void Stand(BuildProgress progress, int edition, string stopAt)
    {
        if (progress.Total > 0)
            return;
        Say($"step {progress.Step}:{edition}");
        // Whoever wants it killed exactly here does it now.
        if (stopAt == $"{progress.Step}:{edition}")
            Console.In.ReadLine();
    }

    private static void Say(string line)
    {
        Console.Out.WriteLine(line);
        Console.Out.Flush();
    }
}
