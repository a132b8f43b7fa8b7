using System.Collections.Concurrent;
using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Generations;

namespace ChinaRussiaBot.ReindexSoak;

/// <summary>Follows the pointer and asks all the while, as the host does with its askers.</summary>
internal sealed class Serving : IAsyncDisposable
{
    private const int Askers = 2;
    private static readonly TimeSpan LookEvery = TimeSpan.FromMilliseconds(50);

    private readonly GenerationStore store;
    private readonly SoakReport report;
    private readonly CancellationTokenSource stop = new();
    private readonly ConcurrentDictionary<string, string> whenNew = new(StringComparer.Ordinal);
    private readonly Lock gate = new();
    private readonly Task[] tasks;
    private volatile ServingGeneration current;

    public Serving(string folder, SoakReport report, TimeSpan pause)
    {
        (store, this.report) = (new GenerationStore(Path.Combine(folder, "index"), TimeProvider.System), report);
        current = Open(store.OpenCurrent());
        tasks = [Task.Run(FollowAsync), .. Enumerable.Range(0, Askers).Select(asker => Task.Run(() => AskAsync(asker, pause)))];
    }

    /// <summary>To be called while nobody writes: every generation must be sound and answer as it did when it was new.</summary>
    public void Inspect()
    {
        foreach (GenerationState state in store.States())
        {
            if (state.Manifest is null)
            {
                report.Damaged++;
                report.Examples.Add($"damaged {state.Problem}");
                continue;
            }

            if (!whenNew.TryGetValue(state.Id, out string? before))
                continue;
            ServingGeneration retained = new(store.Open(state.Id));
            report.Retained++;
            report.RetainedDifferent += retained.AskAll() == before ? 0 : 1;
            retained.Leave();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await Task.WhenAll(tasks);
        current.Leave();
        stop.Dispose();
    }

    private ServingGeneration Open(Generation generation)
    {
        ServingGeneration opened = new(generation);
        whenNew.TryAdd(opened.Id, opened.AskAll());
        return opened;
    }

    private async Task FollowAsync()
    {
        using PeriodicTimer timer = new(LookEvery);
        while (!stop.IsCancellationRequested)
        {
            try
            {
                if (store.CurrentId() != current.Id)
                {
                    ServingGeneration before = current;
                    current = Open(store.OpenCurrent());
                    before.Leave();
                }
            }
            catch (UnusableIndexException unusable)
            {
                lock (gate)
                {
                    report.Damaged++;
                    report.Examples.Add(unusable.Message);
                }
            }

            await timer.WaitForNextTickAsync(CancellationToken.None);
        }
    }

    private async Task AskAsync(int asker, TimeSpan pause)
    {
        for (int at = asker; !stop.IsCancellationRequested; at++)
        {
            ServingGeneration asked = current;
            if (!asked.Enter())
                continue;
            string question = EditionedKnowledge.Questions[at % EditionedKnowledge.Questions.Count];
            try
            {
                AnswerDocument answer = asked.Ask(question);
                bool answered = answer.Status == "answered";
                Note(!answered, answered && !asked.IsOwn(answer), $"{question} {asked.Edition} {answer.Text}");
            }
            finally
            {
                asked.Leave();
            }

            if (pause > TimeSpan.Zero)
                await Task.Delay(pause);
        }
    }

    private void Note(bool failed, bool mixed, string what)
    {
        lock (gate)
        {
            report.Questions++;
            report.Failed += failed ? 1 : 0;
            report.Mixed += mixed ? 1 : 0;
            if ((failed || mixed) && report.Examples.Count < 5)
                report.Examples.Add(what);
        }
    }
}
