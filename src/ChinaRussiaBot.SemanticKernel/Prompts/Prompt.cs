using System.Reflection;

namespace ChinaRussiaBot.SemanticKernel.Prompts;

/// <summary>The instructions to the model: fixed texts beside this file, embedded. What others wrote never becomes a part of them.</summary>
internal static class Prompt
{
    public static string Read(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Prompts.{name}")
            ?? throw new InvalidOperationException($"The embedded prompt '{name}' is missing.");
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
