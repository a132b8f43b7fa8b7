using System.Net;
using Microsoft.SemanticKernel;
using Polly;
using Polly.CircuitBreaker;

namespace ChinaRussiaBot.SemanticKernel.Calling;

/// <summary>
/// Stops asking a server that does not answer. A call that its asker's deadline ended counts as failed, or a server that hangs would
/// make every question wait; one whose asker left goes on to its end (the engine sees to that), and one that the server finds wrong in
/// itself says nothing of the server. Thread-safe.
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
            ShouldHandle = static outcome => ValueTask.FromResult(outcome.Outcome.Exception is { } failure && !IsOfTheCall(failure)),
        })
        .Build();

    /// <exception cref="BrokenCircuitException">The server failed too often just now and is not asked.</exception>
    public ValueTask<T> RunAsync<T>(Func<CancellationToken, ValueTask<T>> call, CancellationToken cancellation) => pipeline.ExecuteAsync(call, cancellation);

    private static bool IsOfTheCall(Exception failure) => failure is HttpOperationException
    {
        StatusCode: HttpStatusCode.BadRequest or HttpStatusCode.RequestEntityTooLarge or HttpStatusCode.UnprocessableEntity,
    };
}
