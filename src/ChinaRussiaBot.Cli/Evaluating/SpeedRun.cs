using System.Diagnostics;
using System.Globalization;
using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Cli.Evaluating;

/// <summary>Ten thousand questions one after the other: how long each takes and what memory is left taken.</summary>
internal static class SpeedRun
{
    private const int Questions = 10_000;

    public static void Run(QuestionAnswerer answerer, IReadOnlyList<GoldenSet> sets, Terminal terminal)
    {
        string[] texts = [.. sets.SelectMany(static set => set.Questions).Select(static question => question.Asked[^1])];
        // The answers of the golden questions before this are no part of it; the host gives back its memory as well once it has started.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        TimeSpan before = Environment.CpuUsage.TotalTime;
        double[] times = Progress.Show(terminal, "Speed", show => Enumerable.Range(0, Questions).Select(number =>
        {
            if (number % 100 == 0)
                show($"Speed {number}/{Questions}");
            return Time(answerer, texts[number % texts.Length], terminal.Clock);
        }).Order().ToArray());
        double processor = (Environment.CpuUsage.TotalTime - before).TotalMilliseconds / Questions;
        terminal.Out.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Questions} questions on one thread: {processor:F2} ms of processor each; p50 {times[Questions / 2]:F2} ms, p95 {times[Questions * 95 / 100]:F2} ms, p99 {times[Questions * 99 / 100]:F2} ms, longest {times[^1]:F1} ms; {Resident():F0} MiB resident"));
    }

    private static double Time(QuestionAnswerer answerer, string text, TimeProvider clock)
    {
        long start = clock.GetTimestamp();
        _ = answerer.Ask(text, null, Conversation.Empty);
        return clock.GetElapsedTime(start).TotalMilliseconds;
    }

    private static double Resident()
    {
        using Process self = Process.GetCurrentProcess();
        return self.WorkingSet64 / 1048576.0;
    }
}
