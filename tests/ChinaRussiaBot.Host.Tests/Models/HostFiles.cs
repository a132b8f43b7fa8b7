using System.Text.Json.Nodes;

namespace ChinaRussiaBot.Host.Tests.Models;

/// <summary>The host as it is built, with or without the model project: its program files and the list of them that the runtime reads.</summary>
internal static class HostFiles
{
    private const string Host = "ChinaRussiaBot.Host";
    private const string Model = "ChinaRussiaBot.SemanticKernel";

    /// <summary>Copies it; without the model, what nothing but the model project needs is taken out of the list too. Gives the number of program files.</summary>
    public static int Copy(string folder, bool withModel)
    {
        JsonNode list = JsonNode.Parse(File.ReadAllText(At(Host + ".deps.json")))!;
        JsonObject target = list["targets"]!.AsObject().Single(static one => one.Value!.AsObject().Count > 0).Value!.AsObject();
        if (!withModel)
        {
            HashSet<string> needed = Reachable(target);
            foreach (string name in target.Select(static one => one.Key).Where(name => !needed.Contains(name)).ToArray())
            {
                target.Remove(name);
                list["libraries"]!.AsObject().Remove(name);
            }

            target.Single(static one => IsOf(one.Key, Host)).Value!["dependencies"]!.AsObject().Remove(Model);
        }

        string[] names = [.. target.SelectMany(static one => one.Value!["runtime"]?.AsObject().Select(static file => Path.GetFileName(file.Key)) ?? [])];
        foreach (string name in names.Where(static name => File.Exists(At(name))))
            File.Copy(At(name), Path.Combine(folder, name));
        File.Copy(At(Host + ".runtimeconfig.json"), Path.Combine(folder, Host + ".runtimeconfig.json"));
        File.WriteAllText(Path.Combine(folder, Host + ".deps.json"), list.ToJsonString());
        if (Directory.Exists(At("runtimes")))
            Directory.CreateSymbolicLink(Path.Combine(folder, "runtimes"), At("runtimes"));
        return names.Length;
    }

    private static HashSet<string> Reachable(JsonObject target)
    {
        Dictionary<string, string> byName = target.ToDictionary(static one => one.Key.Split('/')[0], static one => one.Key, StringComparer.OrdinalIgnoreCase);
        HashSet<string> reached = [];
        Stack<string> open = new([Host]);
        while (open.TryPop(out string? name))
        {
            if (name == Model || !byName.TryGetValue(name, out string? whole) || !reached.Add(whole))
                continue;
            foreach ((string next, _) in target[whole]!["dependencies"]?.AsObject() ?? [])
                open.Push(next);
        }

        return reached;
    }

    private static bool IsOf(string library, string name) => library.StartsWith(name + "/", StringComparison.Ordinal);

    private static string At(string name) => Path.Combine(AppContext.BaseDirectory, name);
}
