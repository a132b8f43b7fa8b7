using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using ChinaRussiaBot.Generations;

namespace ChinaRussiaBot.ReindexSoak;

/// <summary>Starts writers, kills them at random and at every named step, and lets <see cref="Serving"/> ask all the while.</summary>
public static class SoakRun
{
    private const int EditionsOfWriter = 24;
    private const int MostLinesBeforeKill = 100;

    /// <param name="reindexes">How many generations to publish.</param>
    /// <param name="pause">How long each asker rests between two questions; zero: not at all, which takes all processors.</param>
    /// <param name="log">Told how it goes.</param>
    /// <param name="cancellationToken">Ends it between two writers.</param>
    public static async Task<SoakReport> RunAsync(int reindexes, TimeSpan pause, TextWriter log, CancellationToken cancellationToken)
    {
        string folder = Directory.CreateTempSubdirectory("reindex-soak-").FullName;
        SoakReport report = new();
        try
        {
            Writer.Run(folder, 0, 0, "");
            await using (Serving serving = new(folder, report, pause))
            {
                int edition = 1;
                for (int writer = 0; edition <= reindexes && report.Refused.Count == 0; writer++)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    edition = await WriteAsync(folder, edition, reindexes, writer, report);
                    serving.Inspect();
                    await log.WriteLineAsync(report.ToString());
                }
            }

            return report;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>One writer, from its start to its end or its death.</summary>
    /// <returns>The edition to go on with.</returns>
    private static async Task<int> WriteAsync(string folder, int first, int reindexes, int writer, SoakReport report)
    {
        BuildStep[] steps = Enum.GetValues<BuildStep>();
        int last = Math.Min(first + EditionsOfWriter - 1, reindexes);
        bool atStep = writer % 2 == 0;
        string stopAt = atStep ? string.Create(CultureInfo.InvariantCulture, $"{steps[writer / 2 % steps.Length]}:{Math.Min(first + 1 + (writer % 5), last)}") : "";
        int linesLeft = atStep ? int.MaxValue : 3 + (writer * 37 % Math.Min(MostLinesBeforeKill, 4 * (last - first + 1)));
        using Process process = Start(folder, first, last, stopAt);
        int next = first;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            string[] words = line.Split(' ');
            switch (words[0])
            {
                case "published":
                    report.Reindexes++;
                    next = int.Parse(words[1], CultureInfo.InvariantCulture) + 1;
                    break;
                case "rollback":
                    report.Rollbacks.Add(int.Parse(words[1], CultureInfo.InvariantCulture));
                    break;
                case "refused":
                    report.Refused.Add(line);
                    break;
                default:
                    break;
            }

            if (line == "step " + stopAt)
            {
                process.Kill();
                string step = stopAt.Split(':')[0];
                report.StepKills[step] = report.StepKills.GetValueOrDefault(step) + 1;
            }
            else if (--linesLeft == 0)
            {
                // The writer does not wait: it dies wherever it has come to.
                process.Kill();
                report.RandomKills++;
            }
        }

        await process.WaitForExitAsync();
        return next;
    }

    private static Process Start(string folder, int first, int last, string stopAt) => Process.Start(new ProcessStartInfo(
        "dotnet",
        [
            // In the folder of a test program only what its own frameworks lack was copied.
            "exec", "--runtimeconfig", Path.Combine(AppContext.BaseDirectory, $"{Assembly.GetEntryAssembly()!.GetName().Name}.runtimeconfig.json"),
            Path.Combine(AppContext.BaseDirectory, "ChinaRussiaBot.ReindexSoak.dll"), "write", folder,
            first.ToString(CultureInfo.InvariantCulture), last.ToString(CultureInfo.InvariantCulture), stopAt,
        ])
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
    })!;
}
