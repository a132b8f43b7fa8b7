using ChinaRussiaBot.SemanticKernel.Embedding;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace ChinaRussiaBot.SemanticKernel;

/// <summary>Registers the embedding model: <see cref="Search.TextEmbedder"/> for indexing and asking.</summary>
public static class EmbeddingsFeature
{
    /// <summary>Call it only when Embeddings:Endpoint is set: whoever calls it loads the model's libraries.</summary>
    /// <param name="services">Logging has to be registered there.</param>
    /// <param name="configuration">Holds the section Embeddings.</param>
    public static void AddEmbeddings(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<EmbeddingsOptions>().Bind(configuration.GetSection(EmbeddingsOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<EmbeddingsOptions>, EmbeddingsOptionsCheck>();
        services.TryAddSingleton(TimeProvider.System);
        // Addresses may hold keys; sizes and outcomes are logged where the call is made.
        services.AddHttpClient(EmbeddingModel.HttpClientName, static client => client.Timeout = Timeout.InfiniteTimeSpan).RemoveAllLoggers();
        services.AddSingleton<EmbeddingModel>();
        services.AddSingleton(static provider => provider.GetRequiredService<EmbeddingModel>().AsEmbedder());
    }
}
