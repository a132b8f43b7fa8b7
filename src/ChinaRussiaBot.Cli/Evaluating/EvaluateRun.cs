using ChinaRussiaBot.Cli.Indexing;
using ChinaRussiaBot.Evaluation;
using ChinaRussiaBot.Generations;

namespace ChinaRussiaBot.Cli.Evaluating;

/// <summary>One run of evaluate.</summary>
internal sealed class EvaluateRun(Settings settings, Terminal terminal)
{
    public required IReadOnlyList<string> Files { get; init; }

    public required bool AsJson { get; init; }

    public required bool Record { get; init; }

    public required bool Speed { get; init; }

    public required DateOnly? AskedOn { get; init; }

    public int Run()
    {
        IReadOnlyList<GoldenSet> sets = GoldenSet.Find(Files, terminal);
        RecordedNumbers recorded = RecordedNumbers.Read(sets[0].Folder);
        DateOnly day = AskedOn ?? recorded.AskedOn ?? DateOnly.FromDateTime(terminal.Clock.GetUtcNow().UtcDateTime);
        using Generation generation = ServingIndex.Open(settings, terminal, new FixedClock(day));
        EvaluateReport report = new(generation.Id, day, [.. sets.Select(set => Ask(generation, set, recorded))]);
        if (AsJson)
            terminal.Out.WriteLine(EvaluateJson.Write(report));
        else
            EvaluateText.Print(report, terminal.Out);
        if (Speed)
            SpeedRun.Run(generation.Answerer, sets, terminal);
        if (Record)
            new RecordedNumbers { AskedOn = day, Sets = report.Sets.ToDictionary(static set => set.Name, static set => set.ByLanguage) }.Write(sets[0].Folder);
        return Record || report.Sets.All(static set => set.Shortfalls.Count == 0) ? ExitCode.Done : ExitCode.DoesNotHold;
    }

    private SetReport Ask(Generation generation, GoldenSet set, RecordedNumbers recorded)
    {
        IReadOnlyList<GoldenOutcome> outcomes = Progress.Show(terminal, set.Name, show =>
            GoldenRun.Ask(generation.Answerer, set.Questions, done => show($"{set.Name} {done}/{set.Questions.Count}")));
        return SetReport.Of(set, outcomes, recorded);
    }
}
