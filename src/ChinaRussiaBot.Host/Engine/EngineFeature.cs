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
        services.AddSingleton<EngineGate>();
        services.AddSingleton<EngineBuild>();
        services.AddHostedService<EngineStart>();
        services.AddHostedService<MemoryUpkeep>();
    }
}
