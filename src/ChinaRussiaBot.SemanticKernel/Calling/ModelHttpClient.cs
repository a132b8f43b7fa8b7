using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;
using Microsoft.Extensions.Options;
using Polly;

namespace ChinaRussiaBot.SemanticKernel.Calling;

/// <summary>
/// The connection to the model's server. Semantic Kernel switches off the retries and the timeout of its client, so that they are here:
/// busy and failing servers are asked again, the caller's deadline ends every wait.
/// </summary>
internal static class ModelHttpClient
{
    public const string Name = "language-model";

    private static readonly TimeSpan firstPause = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan longestPause = TimeSpan.FromSeconds(2);

    public static void AddModelHttpClient(this IServiceCollection services) => services
        .AddHttpClient(Name, static client => client.Timeout = Timeout.InfiniteTimeSpan)
        // Addresses may hold keys; sizes and outcomes are logged where the call is made.
        .RemoveAllLoggers()
        .AddResilienceHandler(Name, static (pipeline, context) =>
        {
            int retries = context.ServiceProvider.GetRequiredService<IOptions<LanguageModelOptions>>().Value.Retries;
            if (retries > 0)
            {
                pipeline.AddRetry(new HttpRetryStrategyOptions
                {
                    MaxRetryAttempts = retries,
                    Delay = firstPause,
                    MaxDelay = longestPause,
                    BackoffType = DelayBackoffType.Exponential,
                    UseJitter = true,
                });
            }
        });
}
