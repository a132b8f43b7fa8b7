using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Knowledge;
using Microsoft.Extensions.Options;

namespace ChinaRussiaBot.Host.Engine;

/// <summary>Opens the index in the background while the server already listens, and builds it when there is none.</summary>
internal sealed class EngineStart(EngineGate gate, IOptions<EngineOptions> options, TimeProvider clock, ILogger<EngineStart> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        long start = clock.GetTimestamp();
        try
        {
            Open();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or InvalidOperationException)
        {
            Fail(failure.Message);
            return;
        }

        if (gate.Current is { } engine)
            Log.Ready(log, engine.Generation, engine.Knowledge.Items.Count, clock.GetElapsedTime(start).TotalMilliseconds);
    }

    private void Open()
    {
        if (options.Value.FindKnowledge() is not { } folder)
        {
            Fail("No folder \"knowledge\" here or above; set Knowledge:Folder.");
            return;
        }

        gate.Report(new(EnginePhase.ReadingKnowledge));
        KnowledgeReading reading = KnowledgeReader.Read(folder);
        foreach (KnowledgeProblem problem in reading.Problems)
            Log.KnowledgeProblem(log, problem.ToString());
        if (reading.Knowledge is not { } knowledge)
        {
            Fail("The knowledge has problems; run: dotnet run --project src/ChinaRussiaBot.Cli -- check");
            return;
        }

        gate.Report(new(EnginePhase.BuildingIndex));
        const string generation = "memory";
        gate.Open(new OpenEngine(knowledge, new QuestionAnswerer(knowledge, generation, clock), generation));
    }

    private void Fail(string problem)
    {
        gate.Report(new(EnginePhase.Failed, problem));
        Log.NotReady(log, problem);
    }
}
