using ChinaRussiaBot.Verbs;
using Microsoft.SemanticKernel;

namespace ChinaRussiaBot.SemanticKernel.Functions;

/// <summary>The engine's verbs as kernel functions, for agents built on Semantic Kernel. Our own answers call none of them.</summary>
public static class EnginePlugin
{
    /// <summary>Name of the plugin: functions are called trade-search, trade-figure and so on.</summary>
    public const string Name = "trade";

    /// <summary>A plugin with a function for each verb; descriptions and parameters are those of the methods.</summary>
    public static KernelPlugin Create(EngineVerbs verbs) => KernelPluginFactory.CreateFromFunctions(
        Name,
        "Trade and cooperation between China and Russia: cited answers, figures, series, border crossings, sources.",
        [.. EngineVerbs.All.Select(verb => KernelFunctionFactory.CreateFromMethod(verb.Method, verbs, verb.Name))]);
}
