using ChinaRussiaBot.Generations;
using ChinaRussiaBot.Search;
using Microsoft.Extensions.Options;

namespace ChinaRussiaBot.Host.Engine;

internal static class EngineFeature
{
    public static void AddEngine(this IServiceCollection services)
    {
        services.AddOptions<EngineOptions>()
            .Configure<IConfiguration>(static (options, configuration) =>
            {
                options.KnowledgeFolder = configuration["Knowledge:Folder"] ?? options.KnowledgeFolder;
                options.IndexFolder = configuration["Index:Folder"] is { Length: > 0 } folder ? folder : options.IndexFolder;
            })
            .Validate(static options => options.KnowledgeFolder.Length == 0 || Directory.Exists(options.KnowledgeFolder), "Knowledge:Folder: there is no such folder.")
            .ValidateOnStart();
        services.AddSingleton(static provider => new GenerationStore(provider.GetRequiredService<IOptions<EngineOptions>>().Value.IndexFolder, provider.GetRequiredService<TimeProvider>())
        {
            Embedder = provider.GetService<TextEmbedder>(),
        });
        services.AddSingleton<EngineGate>();
        services.AddSingleton<EngineBuild>();
        services.AddHostedService<EngineStart>();
        services.AddHostedService<MemoryUpkeep>();
    }
}
