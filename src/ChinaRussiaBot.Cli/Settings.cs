using System.Text.Json;
using ChinaRussiaBot.Answering;

namespace ChinaRussiaBot.Cli;

/// <summary>
/// Where things lie. The same names and the same order as the host's: appsettings.json beside the program, then environment
/// (Section__Key, in letters of any case), then command line (--Section:Key=value). Read here and not by the configuration library;
/// what that would cost a start has not been measured.
/// </summary>
internal sealed class Settings
{
    private const string ModelSection = "LanguageModel";
    private const string EmbeddingsSection = "Embeddings";

    private static readonly string[] names = ["Knowledge:Folder", "Knowledge:Seed", "Index:Folder", "Store:Folder", "Asking:ChineseTimeZone", "Asking:RussianTimeZone"];

    // Of the models every setting is taken: their own options say which there are.
    private static readonly string[] sections = [ModelSection + ":", EmbeddingsSection + ":"];

    private readonly Terminal terminal;
    private readonly Dictionary<string, string> values;

    private Settings(Terminal terminal, Dictionary<string, string> values)
    {
        this.terminal = terminal;
        this.values = values;
    }

    /// <summary>The authored knowledge; null when none is set and none is found upwards.</summary>
    public string? KnowledgeFolder
    {
        get
        {
            if (Resolved("Knowledge:Folder") is not { } folder)
                return Knowledge.KnowledgeFolder.Find(terminal.WorkingFolder);
            Knowledge.KnowledgeFolder.Seed(Resolved("Knowledge:Seed"), folder);
            return folder;
        }
    }

    /// <summary>The index generations.</summary>
    public string IndexFolder => Resolved("Index:Folder") ?? terminal.Resolve(Path.Combine("data", "index"));

    /// <summary>The host's store.</summary>
    public string StoreFolder => Resolved("Store:Folder") ?? terminal.Resolve(Path.Combine("data", "store"));

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

    /// <summary>By whose calendar "this year" is read.</summary>
    /// <exception cref="UsageException">A time zone of that name is not known.</exception>
    public AskingDays Days()
    {
        try
        {
            return AskingDays.Named(values.GetValueOrDefault("Asking:ChineseTimeZone"), values.GetValueOrDefault("Asking:RussianTimeZone"));
        }
        catch (Exception unknown) when (unknown is TimeZoneNotFoundException or InvalidTimeZoneException)
        {
            throw new UsageException($"Asking:ChineseTimeZone, Asking:RussianTimeZone: {unknown.Message}");
        }
    }

    /// <summary>Takes the settings out of the arguments and leaves the rest.</summary>
    /// <exception cref="UsageException">appsettings.json cannot be read.</exception>
    public static (Settings Settings, IReadOnlyList<string> Remaining) Read(IReadOnlyList<string> arguments, Terminal terminal)
    {
        Dictionary<string, string> values = new(StringComparer.OrdinalIgnoreCase);
        ReadFile(Path.Combine(terminal.ProgramFolder, "appsettings.json"), values);
        foreach ((string variable, string value) in terminal.Environment)
        {
            string key = variable.Replace("__", ":", StringComparison.Ordinal);
            if (IsSetting(key))
                values[key] = value;
        }

        return (new Settings(terminal, values), Take(arguments, values));
    }

    /// <summary>Spelled as the host takes them: --Key=value, --Key value, /Key=value, /Key value. What stands behind "--" is not ours.</summary>
    private static List<string> Take(IReadOnlyList<string> arguments, Dictionary<string, string> values)
    {
        List<string> rest = [];
        for (int at = 0; at < arguments.Count; at++)
        {
            string argument = arguments[at];
            if (argument == "--")
                return [.. rest, .. arguments.Skip(at)];
            string name = argument.StartsWith("--", StringComparison.Ordinal) ? argument[2..] : argument.StartsWith('/') ? argument[1..] : "";
            int equals = name.IndexOf('=', StringComparison.Ordinal);
            if (equals >= 0 && IsSetting(name[..equals]))
                values[name[..equals]] = name[(equals + 1)..];
            else if (equals < 0 && IsSetting(name) && at + 1 < arguments.Count)
                values[name] = arguments[++at];
            else
                rest.Add(argument);
        }

        return rest;
    }

    private static bool IsSetting(string key) => names.Contains(key, StringComparer.OrdinalIgnoreCase)
        || Array.Exists(sections, section => key.Length > section.Length && key.StartsWith(section, StringComparison.OrdinalIgnoreCase));

    private static void ReadFile(string path, Dictionary<string, string> values)
    {
        if (!File.Exists(path))
            return;
        try
        {
            using JsonDocument json = JsonDocument.Parse(
                File.ReadAllText(path), new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            foreach ((string key, string value) in json.RootElement.EnumerateObject()
                .Where(static section => section.Value.ValueKind == JsonValueKind.Object)
                .SelectMany(static section => section.Value.EnumerateObject().Select(setting => ($"{section.Name}:{setting.Name}", setting.Value.ToString()))))
            {
                if (IsSetting(key))
                    values[key] = value;
            }
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            throw new UsageException($"{path}: {broken.Message}");
        }
    }

    // An empty setting is none, wherever it stands: so it takes away what an earlier place said.
    private Dictionary<string, string?>? Configured(string section) => values.GetValueOrDefault($"{section}:Endpoint") is { Length: > 0 }
        ? values.Where(pair => pair.Key.StartsWith(section + ":", StringComparison.OrdinalIgnoreCase)).ToDictionary(static pair => pair.Key, static pair => (string?)pair.Value)
        : null;

    private string? Resolved(string key) => values.GetValueOrDefault(key) is { Length: > 0 } value ? terminal.Resolve(value) : null;
}
