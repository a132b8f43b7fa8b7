using System.Runtime.CompilerServices;
using ChinaRussiaBot.Answering.Assistance;
using ChinaRussiaBot.Search;
using ChinaRussiaBot.SemanticKernel;
using ChinaRussiaBot.SemanticKernel.Drafting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace ChinaRussiaBot.Cli.Models;

/// <summary>The optional models of the command line. Without LanguageModel:Endpoint and Embeddings:Endpoint nothing of them is loaded.</summary>
internal static class ModelSetup
{
    /// <exception cref="UsageException">A setting of it cannot work.</exception>
    public static ModelHelp Help(Settings settings) =>
        (settings.Model is { } model ? Configured<ModelHelp>(model) : ModelHelp.None) with { Embedder = Embedder(settings) };

    /// <summary>The optional embedding model; null without Embeddings:Endpoint, and then nothing of it is loaded.</summary>
    /// <exception cref="UsageException">A setting of it cannot work.</exception>
    public static TextEmbedder? Embedder(Settings settings) => settings.Embeddings is { } model ? Configured<TextEmbedder>(model) : null;

    /// <exception cref="UsageException">There is none, or a setting of it cannot work.</exception>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static PassageTranslator Translator(Settings settings) => settings.Model is { } model
        ? Configured<PassageTranslator>(model)
        : throw new UsageException("A draft needs a language model: set LanguageModel:Endpoint and LanguageModel:Model.");

    // A method of its own: its assemblies are loaded when it is first entered.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static T Configured<T>(IReadOnlyDictionary<string, string?> model)
        where T : notnull
    {
        ServiceCollection services = [];
        services.AddSingleton<Microsoft.Extensions.Logging.ILoggerFactory>(NullLoggerFactory.Instance);
        services.AddSingleton(typeof(Microsoft.Extensions.Logging.ILogger<>), typeof(NullLogger<>));
        IConfiguration configuration = new ConfigurationBuilder().AddInMemoryCollection(model).Build();
        if (typeof(T) == typeof(TextEmbedder))
            services.AddEmbeddings(configuration);
        else
            services.AddLanguageModel(configuration);
        try
        {
            // Lives as long as the process, which ends with the command.
            return services.BuildServiceProvider().GetRequiredService<T>();
        }
        catch (OptionsValidationException wrong)
        {
            throw new UsageException(string.Join('\n', wrong.Failures));
        }
        catch (InvalidOperationException wrong)
        {
            // A word where a number belongs.
            throw new UsageException(wrong.Message);
        }
    }
}
