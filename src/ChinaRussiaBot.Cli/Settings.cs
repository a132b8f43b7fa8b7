using System.Text.Json;

namespace ChinaRussiaBot.Cli;

/// <summary>
/// Where things lie. The same names and the same order as the host's: appsettings.json beside the program, then environment
/// (Section__Key), then command line (--Section:Key=value).
/// </summary>
internal sealed class Settings
{
    private const string Folder = ":Folder";
    private const string ModelSection = "LanguageModel";
    private static readonly string[] Sections = ["Knowledge", "Index", "Store"];

    private static readonly string[] ModelSettings =
    [
        "Endpoint", "ApiKey", "Model", "Rewrite", "Compose", "DeadlineSeconds", "Retries", "CallsPerUserPerDay", "TokensPerDay", "Concurrent", "MostTokens", "JsonMode",
    ];

    private const string EmbeddingsSection = "Embeddings";

    private static readonly string[] EmbeddingsSettings = ["Endpoint", "ApiKey", "Model", "DeadlineSeconds", "Batch", "BatchSeconds", "Retries"];

    private readonly Terminal terminal;
    private readonly Dictionary<string, string> values;

    private Settings(Terminal terminal, Dictionary<string, string> values)
    {
        this.terminal = terminal;
        this.values = values;
    }

    /// <summary>The authored knowledge; null when none is set and none is found upwards.</summary>
    public string? KnowledgeFolder => Resolved("Knowledge") ?? Knowledge.KnowledgeFolder.Find(terminal.WorkingFolder);

    /// <summary>The index generations.</summary>
    public string IndexFolder => Resolved("Index") ?? terminal.Resolve(Path.Combine("data", "index"));

    /// <summary>The host's store.</summary>
    public string StoreFolder => Resolved("Store") ?? terminal.Resolve(Path.Combine("data", "store"));

    /// <summary>The settings of the language model by their full names; null when none is configured.</summary>
    public IReadOnlyDictionary<string, string?>? Model => Configured(ModelSection);

    /// <summary>The settings of the embedding model by their full names; null when none is configured.</summary>
    public IReadOnlyDictionary<string, string?>? Embeddings => Configured(EmbeddingsSection);

    /// <summary>The authored knowledge.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    public string RequiredKnowledgeFolder() => KnowledgeFolder is { } folder && Directory.Exists(folder)
        ? folder
        : throw new UsageException(KnowledgeFolder is { } missing
            ? $"{missing}: there is no such folder."
            : $"No folder called {Knowledge.KnowledgeFolder.Name} here or above; name it with --Knowledge:Folder=PATH.");

    /// <summary>Takes the settings out of the arguments and leaves the rest.</summary>
    /// <exception cref="UsageException">appsettings.json cannot be read.</exception>
    public static (Settings Settings, IReadOnlyList<string> Remaining) Read(IReadOnlyList<string> arguments, Terminal terminal)
    {
        Dictionary<string, string> values = new(StringComparer.OrdinalIgnoreCase);
        ReadFile(Path.Combine(terminal.ProgramFolder, "appsettings.json"), values);
        List<string> rest = [.. arguments];
        foreach (string key in Sections.Select(static section => section + Folder)
            .Concat(ModelSettings.Select(static name => $"{ModelSection}:{name}"))
            .Concat(EmbeddingsSettings.Select(static name => $"{EmbeddingsSection}:{name}")))
        {
            if (terminal.Environment(key.Replace(":", "__", StringComparison.Ordinal)) is { Length: > 0 } value)
                values[key] = value;
            string option = $"--{key}=";
            if (rest.FindLast(argument => argument.StartsWith(option, StringComparison.OrdinalIgnoreCase)) is { } given)
                values[key] = given[option.Length..];
            rest.RemoveAll(argument => argument.StartsWith(option, StringComparison.OrdinalIgnoreCase));
        }

        return (new Settings(terminal, values), rest);
    }

    private static void ReadFile(string path, Dictionary<string, string> values)
    {
        if (!File.Exists(path))
            return;
        try
        {
            using JsonDocument json = JsonDocument.Parse(
                File.ReadAllText(path), new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            foreach (string section in Sections)
            {
                if (json.RootElement.TryGetProperty(section, out JsonElement part)
                    && part.TryGetProperty("Folder", out JsonElement folder)
                    && folder.GetString() is { Length: > 0 } value)
                {
                    values[section + Folder] = value;
                }
            }

            foreach ((string section, string[] names) in new[] { (ModelSection, ModelSettings), (EmbeddingsSection, EmbeddingsSettings) })
            {
                if (!json.RootElement.TryGetProperty(section, out JsonElement model))
                    continue;
                foreach (string name in names)
                {
                    if (model.TryGetProperty(name, out JsonElement setting) && setting.ToString() is { Length: > 0 } given)
                        values[$"{section}:{name}"] = given;
                }
            }
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            throw new UsageException($"{path}: {broken.Message}");
        }
    }

    private Dictionary<string, string?>? Configured(string section) => values.ContainsKey($"{section}:Endpoint")
        ? values.Where(pair => pair.Key.StartsWith(section + ":", StringComparison.OrdinalIgnoreCase)).ToDictionary(static pair => pair.Key, static pair => (string?)pair.Value)
        : null;

    private string? Resolved(string section) =>
        values.TryGetValue(section + Folder, out string? value) ? terminal.Resolve(value) : null;
}
