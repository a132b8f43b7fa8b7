using System.Runtime.CompilerServices;
using ChinaRussiaBot.Answering.Assistance;
using ChinaRussiaBot.SemanticKernel;

namespace ChinaRussiaBot.Host.Models;

/// <summary>The optional language model. Without LanguageModel:Endpoint nothing of it is loaded.</summary>
internal static class ModelFeature
{
    public static void AddModel(this WebApplicationBuilder builder)
    {
        if (builder.Configuration["LanguageModel:Endpoint"] is { Length: > 0 })
            AddConfigured(builder);
        else
            builder.Services.AddSingleton(ModelHelp.None);
    }

    // A method of its own: its assemblies are loaded when it is first entered, which is never while the model is off.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void AddConfigured(WebApplicationBuilder builder) => builder.Services.AddLanguageModel(builder.Configuration);
}
