using ChinaRussiaBot.Answering.Assistance;
using ChinaRussiaBot.Search;
using ChinaRussiaBot.SemanticKernel.Calling;
using ChinaRussiaBot.SemanticKernel.Composing;
using ChinaRussiaBot.SemanticKernel.Drafting;
using ChinaRussiaBot.SemanticKernel.Rewriting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace ChinaRussiaBot.SemanticKernel;

/// <summary>Registers the model: <see cref="ModelHelp"/> for the engine, <see cref="PassageTranslator"/> for maintainers.</summary>
public static class LanguageModelFeature
{
    /// <summary>Call it only when LanguageModel:Endpoint is set: whoever calls it loads Semantic Kernel.</summary>
    /// <param name="services">Logging has to be registered there.</param>
    /// <param name="configuration">Holds the section LanguageModel.</param>
    public static void AddLanguageModel(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<LanguageModelOptions>().Bind(configuration.GetSection(LanguageModelOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<LanguageModelOptions>, LanguageModelOptionsCheck>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddModelHttpClient();
        services.AddSingleton<ChatFactory>();
        services.AddSingleton<Budget>();
        services.AddSingleton<CallBreaker>();
        services.AddSingleton<ModelLimits>();
        services.AddSingleton<ChatModel>();
        services.AddSingleton<Composer>();
        services.AddSingleton<Rewriter>();
        services.AddSingleton(static provider => new PassageTranslator(provider.GetRequiredService<ChatModel>(), provider.GetRequiredService<IOptions<LanguageModelOptions>>().Value.Draft));
        services.AddSingleton(static provider => Help(provider, provider.GetRequiredService<IOptions<LanguageModelOptions>>().Value));
    }

    private static ModelHelp Help(IServiceProvider provider, LanguageModelOptions options) => new()
    {
        Rewrite = options.Rewrite ? provider.GetRequiredService<Rewriter>().RewriteAsync : null,
        Compose = options.Compose ? provider.GetRequiredService<Composer>().ComposeAsync : null,
        Embedder = provider.GetService<TextEmbedder>(),
        Patience = TimeSpan.FromSeconds(options.DeadlineSeconds),
    };
}
