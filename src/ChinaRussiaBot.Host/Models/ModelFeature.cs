using System.Runtime.CompilerServices;
using ChinaRussiaBot.Answering.Assistance;
using ChinaRussiaBot.Search;
using ChinaRussiaBot.SemanticKernel;

namespace ChinaRussiaBot.Host.Models;

/// <summary>The optional models. Without LanguageModel:Endpoint and Embeddings:Endpoint nothing of them is loaded.</summary>
internal static class ModelFeature
{
    public static void AddModel(this WebApplicationBuilder builder)
    {
        if (builder.Configuration["LanguageModel:Endpoint"] is { Length: > 0 })
            AddConfigured(builder);
        else
            builder.Services.AddSingleton(static provider => ModelHelp.None with { Embedder = provider.GetService<TextEmbedder>() });
        if (builder.Configuration["Embeddings:Endpoint"] is { Length: > 0 })
            AddConfiguredEmbeddings(builder);
    }

    // A method of its own: its assemblies are loaded when it is first entered, which is never while the model is off.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void AddConfigured(WebApplicationBuilder builder) => builder.Services.AddLanguageModel(builder.Configuration);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void AddConfiguredEmbeddings(WebApplicationBuilder builder) => builder.Services.AddEmbeddings(builder.Configuration);
}
