using ChinaRussiaBot.Generations;
using ChinaRussiaBot.Host.Health;
using ChinaRussiaBot.Knowledge;
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
                options.KnowledgeSeed = configuration["Knowledge:Seed"] ?? options.KnowledgeSeed;
                options.IndexFolder = configuration["Index:Folder"] is { Length: > 0 } folder ? folder : options.IndexFolder;
            })
            .PostConfigure(static options =>
            {
                if (options is { KnowledgeFolder.Length: > 0, KnowledgeSeed.Length: > 0 })
                    KnowledgeFolder.Seed(options.KnowledgeSeed, options.KnowledgeFolder);
            })
            .Validate(static options => options.KnowledgeFolder.Length == 0 || Directory.Exists(options.KnowledgeFolder), "Knowledge:Folder: there is no such folder.")
            .ValidateOnStart();
        services.AddOptions<AskingOptions>().BindConfiguration("Asking")
            .Validate(static options => options.Days() is not null, "Asking:ChineseTimeZone, Asking:RussianTimeZone: the name of a time zone that this system knows, such as Asia/Shanghai.")
            .ValidateOnStart();
        services.AddSingleton(static provider => new GenerationStore(provider.GetRequiredService<IOptions<EngineOptions>>().Value.IndexFolder, provider.GetRequiredService<TimeProvider>())
        {
            Embedder = provider.GetService<TextEmbedder>(),
            Days = provider.GetRequiredService<IOptions<AskingOptions>>().Value.Days()!,
        });
        services.AddSingleton<EngineGate>();
        services.AddSingleton<EngineBuild>();
        // The reason itself names folders: it stands in the log.
        services.AddSingleton(static provider => new HealthDetail("index", () => new { follows = provider.GetRequiredService<EngineGate>().NotFollowed is null }));
        services.AddHostedService<EngineStart>();
        services.AddHostedService<MemoryUpkeep>();
    }
}
