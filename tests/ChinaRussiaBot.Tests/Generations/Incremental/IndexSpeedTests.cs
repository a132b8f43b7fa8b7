using System.Diagnostics;
using System.Globalization;
using ChinaRussiaBot.Generations;
using ChinaRussiaBot.Tests.House;

namespace ChinaRussiaBot.Tests.Generations.Incremental;

/// <summary>
/// A full build and a build after one document changed: as the command (a process of its own) and in a process that has built before, as
/// the host does. INDEX_DOCUMENTS says how many documents; 10000 for the scorecard.
/// </summary>
public sealed class IndexSpeedTests
{
    private static readonly int Documents = int.Parse(Environment.GetEnvironmentVariable("INDEX_DOCUMENTS") ?? "0", CultureInfo.InvariantCulture);
    private readonly List<string> steps = [];

    [Fact]
    public void One_changed_document_costs_a_fraction_of_all()
    {
        Assert.SkipUnless(Documents > 0, "Measured when INDEX_DOCUMENTS says how many documents.");
        using TemporaryFolder folder = new();
        ReportDocuments reports = new(folder.At("knowledge"));
        for (int number = 0; number < Documents; number++)
            reports.Write(number);
        // As if they had lain there for some time.
        foreach (string file in Directory.EnumerateFiles(folder.At("knowledge"), "*", SearchOption.AllDirectories))
            File.SetLastWriteTimeUtc(file, new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc));

        Run full = Index(folder, "full, by the command");
        reports.Write(Documents / 2, 1);
        Run changed = Index(folder, "one document changed, by the command");

        GenerationStore store = new(folder.At("index"), TimeProvider.System);
        for (int edition = 2; edition < 5; edition++)
        {
            reports.Write(Documents / 2, edition);
            Assert.Equal(Documents - 1, Build(store, folder.At("knowledge"), $"one document changed, same process, time {edition - 1}").Unread);
        }

        GenerationStore nothing = new(folder.At("other"), TimeProvider.System);
        TimeSpan all = Time(() => Build(nothing, folder.At("knowledge"), "full, same process"));
        reports.Write(Documents / 2, 5);
        TimeSpan one = Time(() => Build(store, folder.At("knowledge"), "one document changed, same process, last"));
        TimeSpan back = Time(() => store.Rollback());
        Say(string.Create(CultureInfo.InvariantCulture, $"{Documents} documents: full {full.Seconds:0.0} s, {full.Megabytes} MB; one changed {changed.Seconds:0.00} s, {changed.Megabytes} MB, {full.Seconds / changed.Seconds:0} times faster; in one process {all.TotalSeconds:0.0} s and {one.TotalSeconds:0.00} s, {all / one:0} times; rollback {back.TotalSeconds:0.00} s"));
        // With few documents most of the time goes into what does not depend on them.
        Assert.True(Documents < 1000 || all > one * 4, $"{all} and {one}");
    }

    private BuildResult Build(GenerationStore store, string knowledge, string title)
    {
        steps.Clear();
        long start = Stopwatch.GetTimestamp();
        BuildResult result = store.Build(knowledge, "", progress =>
        {
            if (progress.Done == 0)
                steps.Add(string.Create(CultureInfo.InvariantCulture, $"{progress.Step} from {Stopwatch.GetElapsedTime(start).TotalSeconds:0.00}"));
        });
        Say(string.Create(CultureInfo.InvariantCulture, $"{title}: {Stopwatch.GetElapsedTime(start).TotalSeconds:0.00} s ({string.Join(", ", steps)})"));
        Assert.Empty(result.Problems);
        Assert.NotNull(result.Published);
        return result;
    }

    private static TimeSpan Time(Action work)
    {
        long start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start);
    }

    private static Run Index(TemporaryFolder folder, string title)
    {
        // Its own folder: the tests' has not all that it needs.
        string built = Path.GetRelativePath(Path.Combine(Repository.Root, "tests", "ChinaRussiaBot.Tests"), AppContext.BaseDirectory);
        string program = Path.Combine(Repository.Root, "src", "ChinaRussiaBot.Cli", built, "ChinaRussiaBot.Cli.dll");
        long start = Stopwatch.GetTimestamp();
        using Process process = Process.Start(new ProcessStartInfo("dotnet", [program, "index", $"--Knowledge:Folder={folder.At("knowledge")}", $"--Index:Folder={folder.At("index")}"])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = Repository.Root,
        })!;
        long peak = 0;
        while (!process.WaitForExit(20))
            peak = Math.Max(peak, PeakOf(process));
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        string output = process.StandardOutput.ReadToEnd();
        Assert.True(process.ExitCode == 0, $"{program}: {output}");
        Say(string.Create(CultureInfo.InvariantCulture, $"{title}: {seconds:0.00} s, {peak >> 20} MB"));
        return new Run(seconds, peak >> 20);
    }

    private static long PeakOf(Process process)
    {
        try
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            // It has just ended.
            return 0;
        }
    }

    private static void Say(string line) => TestContext.Current.TestOutputHelper!.WriteLine(line);

    private readonly record struct Run(double Seconds, long Megabytes);
}
