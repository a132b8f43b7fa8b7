using System.Diagnostics.CodeAnalysis;

namespace ChinaRussiaBot.Answering.Assistance;

/// <summary>
/// Asks a model for help with a question that the engine has already decided on, within the asker's patience. Gives the engine's own
/// outcome whenever the help is late, fails, or does not hold. Thread-safe.
/// </summary>
internal sealed class ModelAssistant(ModelRewriter rewriter, ModelComposer composer, TimeProvider clock)
{
    /// <param name="own">What the engine makes of the question.</param>
    /// <param name="asked">The question.</param>
    /// <param name="help">The model.</param>
    /// <param name="again">The engine, for a question in other words.</param>
    /// <param name="cancellation">The asker is gone.</param>
    /// <remarks>
    /// An asker who leaves ends the waiting and not the call, which goes on to its end or to the deadline: what it costs is counted, and
    /// people who press "stop" do not make a sound server look like a broken one.
    /// </remarks>
    [SuppressMessage("Reliability", "CA2000", Justification = "The timer is disposed of after the last call.")]
    public async Task<Routed> HelpAsync(Routed own, AskedQuestion asked, ModelHelp help, Func<string, Routed> again, CancellationToken cancellation)
    {
        CancellationTokenSource patience = new(Shorter(asked.Patience, help.Patience), clock);
        List<Task> calls = [];
        try
        {
            using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellation);
            return await HelpAsync(own, asked, help, again, new Waiting(calls, patience.Token, either.Token));
        }
        finally
        {
            _ = Task.WhenAll(calls).ContinueWith(static (_, timer) => ((CancellationTokenSource)timer!).Dispose(), patience, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        }
    }

    private async Task<Routed> HelpAsync(Routed own, AskedQuestion asked, ModelHelp help, Func<string, Routed> again, Waiting waiting)
    {
        if (!ModelRewriter.MayHelp(own) && !ModelComposer.IsBroad(own.Route))
            asked.Explain?.Invoke("model: not asked, the engine answers or refuses this alone");
        if (help.Rewrite is { } rewrite && ModelRewriter.MayHelp(own))
        {
            Rewritten rewritten = await Guarded(asked, AskStage.Rewriting, late => rewrite(rewriter.Task(own, asked), late), static problem => new Rewritten(null, problem), waiting);
            (Routed? routed, string outcome) = rewriter.Accept(own, rewritten, asked.Conversation, again);
            ModelCounters.Count("rewrite", outcome);
            asked.Explain?.Invoke($"model: rewriting {outcome}{(rewritten.Question is { } words ? ": " + words : "")}");
            own = routed ?? own;
        }

        if (help.Compose is { } compose && ModelComposer.IsBroad(own.Route))
        {
            Composed composed = await Guarded(asked, AskStage.Composing, late => compose(ModelComposer.Task(own, asked.Asker), late), static problem => new Composed([], problem), waiting);
            (Route? route, string outcome) = composer.Compose(own, composed, asked.Explain);
            ModelCounters.Count("compose", outcome);
            asked.Explain?.Invoke($"model: composing {outcome}");
            own = route is null ? own : own with { Route = route };
        }

        return own;
    }

    /// <summary>Whatever a model does, the asker gets an answer: lateness and every failure become a word for the counter.</summary>
    private static async Task<T> Guarded<T>(AskedQuestion asked, AskStage stage, Func<CancellationToken, Task<T>> help, Func<string, T> failed, Waiting waiting)
    {
        if (waiting.Over.IsCancellationRequested)
            return failed("deadline");
        if (asked.Watch is { } watch)
            await watch(stage);
        try
        {
            // A helper that does not listen to the token is left behind.
            Task<T> call = help(waiting.Late);
            waiting.Calls.Add(call);
            return await call.WaitAsync(waiting.Over);
        }
        catch (OperationCanceledException)
        {
            return failed("deadline");
        }
        catch (Exception)
        {
            // Whatever a helper throws, the engine's own answer stands; the reason is counted.
            return failed("failed");
        }
    }

    private static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one == Timeout.InfiniteTimeSpan || other < one ? other : one;

    /// <param name="Calls">Those that were made.</param>
    /// <param name="Late">The asker's patience is over: calls end.</param>
    /// <param name="Over">That, or the asker has left: nobody waits any more.</param>
    private sealed record Waiting(List<Task> Calls, CancellationToken Late, CancellationToken Over);
}
