using ChinaRussiaBot.Evaluation;
using ChinaRussiaBot.Generations;
using ChinaRussiaBot.Host.Upkeep;
using ChinaRussiaBot.Knowledge;
using Microsoft.Extensions.Options;

namespace ChinaRussiaBot.Host.Engine;

/// <summary>The host's side of the generation store: says in the log and on the gate what is being done and what is wrong.</summary>
internal sealed class EngineBuild(EngineGate gate, IOptions<EngineOptions> options, GenerationStore store, ILogger<EngineBuild> log)
{
    /// <summary>The published generation; null when there is none.</summary>
    /// <exception cref="UnusableIndexException">The pointer names none.</exception>
    /// <exception cref="IOException">The pointer cannot be read; or <see cref="UnauthorizedAccessException"/>.</exception>
    public string? PublishedId() => store.CurrentId();

    /// <exception cref="UnusableIndexException">It cannot serve.</exception>
    public Generation Open(string id) => store.Open(id);

    /// <summary>The serving generation, built if need be; null when it cannot be had. Never throws.</summary>
    public Generation? OpenOrBuild()
    {
        try
        {
            return store.OpenCurrent();
        }
        catch (UnusableIndexException unusable)
        {
            Log.Rebuilding(log, unusable.Message);
            return Build();
        }
        catch (Exception failure)
        {
            return Fail(Faults.Reason(failure));
        }
    }

    /// <summary>Builds and publishes a new generation while the old one answers. Never throws.</summary>
    /// <param name="asked">The generation that served when this was asked for, "" for none; null when that does not matter.</param>
    public BuildOutcome Rebuild(string? asked = null)
    {
        if (Overtaken(asked) is { } overtaken)
            return overtaken;
        if (options.Value.FindKnowledge() is not { } folder)
            return new BuildOutcome(BuildVerdict.Failed, "no knowledge folder");
        return Guarded(() =>
        {
            BuildResult result = store.Build(folder);
            TellVectors(result);
            if (result.Published is { } published)
                return new BuildOutcome(BuildVerdict.Published, published.Id);
            return result is { Problems.Count: 0, Changes: [{ } change, ..] } && !result.Failed.Any()
                ? new(BuildVerdict.Staged, $"{result.Changes.Count} changes to look at; first: {change.ItemId}: {change.Message}") { Staged = result.Staged }
                : new(BuildVerdict.Refused, $"{result.Problems.Count} problems, {result.Failed.Count()} golden questions; first: {result.Problems.Select(static one => one.ToString()).Concat(result.Failed.Select(static one => one.Id)).FirstOrDefault()}");
        });
    }

    /// <summary>Publishes what was staged, as it is. Never throws.</summary>
    /// <param name="staged">The staged generation that was looked at: no other is published.</param>
    public BuildOutcome PublishStaged(string staged) => Guarded(() =>
        PublishedId() == staged ? new(BuildVerdict.Overtaken, staged) : new(BuildVerdict.Published, store.PublishStaged(staged).Id));

    /// <summary>Makes the generation before the serving one serve again. Never throws.</summary>
    /// <param name="asked">The generation that served when this was asked for.</param>
    public BuildOutcome Rollback(string asked) => Guarded(() => Overtaken(asked) ?? new(BuildVerdict.Serving, store.Rollback(from: asked).Id));

    private BuildOutcome? Overtaken(string? asked) =>
        asked is null || (PublishedId() ?? "") == asked ? null : new BuildOutcome(BuildVerdict.Overtaken, PublishedId() ?? "—");

    private void TellVectors(BuildResult result)
    {
        if (result.Vectors is { Problem: { } problem } vectors)
            Log.VectorsMissing(log, vectors.Passages - vectors.Written, vectors.Passages, problem);
    }

    private static BuildOutcome Guarded(Func<BuildOutcome> act)
    {
        try
        {
            return act();
        }
        catch (Exception failure)
        {
            return new BuildOutcome(BuildVerdict.Failed, Reason(failure));
        }
    }

    /// <summary>Exceptions that the engine means for people say it themselves.</summary>
    private static string Reason(Exception failure) =>
        failure is FormatException or UnusableIndexException or IndexBusyException ? failure.Message : Faults.Reason(failure);

    private Generation? Build()
    {
        if (options.Value.FindKnowledge() is not { } folder)
            return Fail("No folder \"knowledge\" here or above; set Knowledge:Folder.");
        try
        {
            BuildResult result = store.Build(folder, step: Report);
            TellVectors(result);
            foreach (KnowledgeProblem problem in result.Problems)
                Log.KnowledgeProblem(log, problem.ToString());
            foreach (GoldenOutcome failed in result.Failed)
                Log.GoldenQuestion(log, failed.Id, failed.Verdict.ToString());
            return result.Published is { } published
                ? store.Open(published.Id)
                : Fail(result.Problems.Count > 0 ? "The knowledge has problems." : "Golden questions of the knowledge do not hold.");
        }
        catch (Exception failure)
        {
            return Fail(Reason(failure));
        }
    }

    private void Report(BuildProgress progress) => gate.Report(new(progress.Step switch
    {
        BuildStep.Reading => EnginePhase.ReadingKnowledge,
        BuildStep.Indexing or BuildStep.Embedding => EnginePhase.BuildingIndex,
        BuildStep.Gate or BuildStep.Publishing => EnginePhase.CheckingIndex,
    }));

    private Generation? Fail(string problem)
    {
        gate.Report(new(EnginePhase.Failed, problem));
        Log.NotReady(log, problem);
        return null;
    }
}
