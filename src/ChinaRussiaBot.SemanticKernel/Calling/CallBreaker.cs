using Polly;
using Polly.CircuitBreaker;

namespace ChinaRussiaBot.SemanticKernel.Calling;

/// <summary>
/// Stops asking a server that does not answer. A call that its asker's deadline ended counts as failed, or a server that hangs would
/// make every question wait. Thread-safe.
/// </summary>
internal sealed class CallBreaker(TimeProvider clock)
{
    private readonly ResiliencePipeline pipeline = new ResiliencePipelineBuilder { TimeProvider = clock }
        .AddCircuitBreaker(new CircuitBreakerStrategyOptions
        {
            FailureRatio = 0.5,
            MinimumThroughput = 5,
            SamplingDuration = TimeSpan.FromSeconds(60),
            BreakDuration = TimeSpan.FromSeconds(20),
            ShouldHandle = static outcome => ValueTask.FromResult(outcome.Outcome.Exception is not null),
        })
        .Build();

    /// <exception cref="BrokenCircuitException">The server failed too often just now and is not asked.</exception>
    public ValueTask<T> RunAsync<T>(Func<CancellationToken, ValueTask<T>> call, CancellationToken cancellation) => pipeline.ExecuteAsync(call, cancellation);
}
